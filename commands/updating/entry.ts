import { withoutIdleState } from '../../src/progress/updates/assignment.ts'
import { type Content, content, isEmpty } from '../../src/progress/updates/content.ts'
import { type Doubt, doubtsOf } from '../../src/progress/updates/doubts.ts'
import { fromReading } from '../../src/progress/updates/from-reading.ts'
import type { StandingNow } from '../../src/progress/updates/standing.ts'
import { tellFromTotals } from '../../src/progress/updates/totals.ts'
import type { ReadUpdate } from '../../src/updates/model.ts'
import type { Given } from '../world.ts'
import type { Entry } from './card.ts'

/** What is to be recorded of one assignment, and what is doubtful about it. */
export async function entryOf(
  update: ReadUpdate,
  standing: StandingNow,
  { guessed = false, unfinished = false }: { guessed?: boolean; unfinished?: boolean },
  { reports }: Given,
): Promise<Entry> {
  const { said, cumulative } = fromReading(update, standing.forms)
  const totals =
    said.outputs.length + cumulative.length > 0 ? await reports.totals(standing.assignmentId) : new Map()
  const whole = tellFromTotals(standing.request ? { ...said, percent: null } : said, cumulative, totals)
  const reopens = standing.state === 'done' && opensAgain(whole, unfinished)
  const told = reopens ? whole : withoutIdleState(whole, standing.state)
  const doubts: Doubt[] = doubtsOf(standing, told, totals)
  if (reopens) doubts.unshift({ why: 'reopens' })
  if (guessed) doubts.push({ why: 'guessed' })
  if (update.doubts.includes('two readings')) doubts.push({ why: 'reading' })
  if (update.doubts.includes('unknown unit')) doubts.push({ why: 'unit' })
  const { assignmentId, code, version } = standing
  return { assignmentId, code, version, said: content.parse(told), doubts }
}

/** Of what is done: said outright, or all that is said. */
const opensAgain = (said: Content, unfinished: boolean): boolean =>
  said.state === 'inProgress' && (unfinished || isEmpty({ ...said, state: null }))
