import type { DateTime } from 'luxon'
import type { AssignmentState, Cadence, TaskOrigin } from '../../database/generated/enums.ts'

export type { AssignmentState, TaskOrigin } from '../../database/generated/enums.ts'

/** A task, as it is shown. Days are ISO dates. */
export interface TaskView {
  id: number
  code: string // `TTTT-3`
  title: string
  ref: string | null // of its clause
  planId: string
  origin: TaskOrigin
  leadId: string
  lead: string // in full: a collective body where each member does it
  cadence: Cadence
  dueText: string | null // as the plan prints it
  target: { quantity: number; unit: string } | null
  request: boolean // asked for, not ordered: never late
  ownPlans: boolean // each agency's own plan stands under it
  mirrored: boolean // the same work is named under another body, too
  way: string | null
  document: string | null
  closed: boolean
}

/** A task × an agency that does it. */
export interface AssignmentView {
  id: number
  agencyId: string
  agency: string // in full
  short: string
  state: AssignmentState
  percent: number | null
  reason: string | null
  dueOn: string | null // its own, or the task's
  doneOn: string | null
  late: boolean
  lastUpdateAt: DateTime | null
  version: number
  /** Whether several agencies do the task: then the agency is said beside the code. */
  shared: boolean
  task: TaskView
}
