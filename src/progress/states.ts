import type { AssignmentState } from '../database/generated/enums.ts'

// As the database writes them, beside the house's words.
const IN_DATABASE: Record<AssignmentState, string> = {
  notStarted: 'not-started',
  inProgress: 'in-progress',
  paused: 'paused',
  awaiting: 'awaiting',
  dropped: 'dropped',
  done: 'done',
}

export const toDatabaseState = (state: AssignmentState): string => IN_DATABASE[state]

/** States by what the database calls them. */
export const HOUSE_STATES: Record<string, AssignmentState> = {
  [IN_DATABASE.notStarted]: 'notStarted',
  [IN_DATABASE.inProgress]: 'inProgress',
  [IN_DATABASE.paused]: 'paused',
  [IN_DATABASE.awaiting]: 'awaiting',
  [IN_DATABASE.dropped]: 'dropped',
  [IN_DATABASE.done]: 'done',
}
