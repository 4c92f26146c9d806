import type { Doubt } from '../../src/progress/updates/doubts.ts'
import { saysTheSame } from '../../src/progress/updates/repeated.ts'
import type { Given } from '../world.ts'
import type { Entry } from './card.ts'
import { timeOf } from './phrases.ts'

type Again = Extract<Doubt, { why: 'again' }>

const AGAIN_MINUTES = 10

/** The same entry; a doubt about it is first where the same figures were recorded of its assignment a moment ago. */
export async function doubtingAgain(entry: Entry, { reports, now }: Given): Promise<Entry> {
  const recent = await reports.recent(entry.assignmentId, now.minus({ minutes: AGAIN_MINUTES }))
  const same = recent.find(({ content: before }) => saysTheSame(before, entry.said))
  return same ? { ...entry, doubts: [againOf(same, now), ...entry.doubts] } : entry
}

/** That this was recorded before. */
export const againOf = (
  { number, at }: Awaited<ReturnType<Given['reports']['recent']>>[number],
  now: Given['now'],
): Again => ({ why: 'again', number: String(number), time: timeOf(at.setZone(now.zone)) })

/** What an entry repeats, where it does. */
export const repeatOf = ({ doubts }: Pick<Entry, 'doubts'>): Again | undefined =>
  doubts.find((doubt) => doubt.why === 'again')
