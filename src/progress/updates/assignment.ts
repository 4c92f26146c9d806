import type { State } from './content.ts'

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
  const goesOn = said.state === 'inProgress' && said.percent === null
  const state = goesOn && standing.state === 'done' ? 'done' : (said.state ?? standing.state)
  const reason = state === 'paused' || state === 'awaiting' ? said.difficulty : null
  return { state, percent: said.percent ?? standing.percent, reason }
}
