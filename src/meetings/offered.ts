import { DateTime } from 'luxon'
import type { Queries } from '../database/database.ts'
import { PROPOSED } from './proposing.ts'

/** For so long a notice of proposals can be answered by a number. */
const ANSWERED_DAYS = 7

/** The proposed meetings that somebody was last told of, in the order of that notice, and when that was. */
export interface OfferedMeetings {
  ids: number[]
  at: DateTime
}

/** Null where they were told of none lately, or all have been set since. */
export async function offeredTo(
  { outgoing, meeting }: Queries,
  { channel, id }: { channel: string; id: string },
  now: DateTime,
): Promise<OfferedMeetings | null> {
  const told = await outgoing.findFirst({
    where: {
      ...{ channel, room: id, state: { in: ['due', 'sending', 'sent'] } },
      ...{ dedupeKey: { startsWith: `${PROPOSED} ` } },
      notBefore: { lte: now.toJSDate(), gte: now.minus({ days: ANSWERED_DAYS }).toJSDate() },
    },
    orderBy: { id: 'desc' },
  })
  const ids = told?.dedupeKey
    .slice(PROPOSED.length + 1)
    .split(' ')[0]
    ?.split(',')
    .map(Number)
  if (!told || !ids) return null
  if ((await meeting.count({ where: { id: { in: ids }, state: 'proposed' } })) === 0) return null
  const at = told.state === 'sent' ? told.changedAt : told.notBefore
  return { ids, at: DateTime.fromJSDate(at, { zone: now.zone }) }
}
