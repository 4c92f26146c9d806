import type { Content, State } from './content.ts'

/** An assignment as it stands, with what its task is: all that recording needs to know. */
export interface Standing {
  assignmentId: number
  code: string // `TTTT-3`
  title: string
  ref: string | null // of its clause
  agencyId: string
  agencyName: string
  /** Whether each member of a collective body does it: then the agency is said beside the code. */
  shared: boolean
  request: boolean
  cadence: string
  forms: readonly string[]
  dueOn: string | null // ISO date
  target: { quantity: number; unit: string } | null
  state: State
  percent: number | null
  version: number
  closed: boolean
}

/** How an assignment stands once this is said of it. Percent and state stay where nothing is said of them. */
export function moved(
  standing: Pick<Standing, 'state' | 'percent'>,
  said: { state: State | null; percent: number | null; difficulty: string | null },
): { state: State; percent: number | null; reason: string | null } {
  const state = said.state ?? standing.state
  const reason = state === 'paused' || state === 'awaiting' ? said.difficulty : null
  return { state, percent: said.percent ?? standing.percent, reason }
}

/**
 * What is said, without a state that was only read from there being news: more of what is done leaves it done, and trouble alone
 * sets nothing going again that is paused.
 */
export function withoutIdleState(said: Content, now: State): Content {
  if (said.state !== 'inProgress' || said.percent !== null) return said
  const troubled = (said.difficulty ?? said.proposal ?? said.amount) !== null && said.outputs.length === 0
  const idle = now === 'done' || ((now === 'paused' || now === 'awaiting') && troubled)
  return idle ? { ...said, state: null } : said
}
