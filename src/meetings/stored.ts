import { DateTime } from 'luxon'
import type { Queries } from '../database/database.ts'
import type { Meeting } from './model.ts'

const body = { select: { id: true, name: true, short: true } } as const
const whole = {
  host: body,
  attendees: { include: { agency: body }, orderBy: { agency: { position: 'asc' } } },
  changes: { orderBy: { was: 'asc' } },
} as const

/** A meeting as it stands; times in the zone of `now`. */
export async function meetingById({ meeting }: Queries, id: number, now: DateTime): Promise<Meeting | null> {
  const row = await meeting.findUnique({ where: { id }, include: whole })
  return row && toMeeting(row, now)
}

const MOST = 500

/** Those planned that may have a time before `to`; a single one that is over by `from` has none. */
export async function plannedMeetings(
  { meeting }: Queries,
  from: DateTime,
  to: DateTime,
): Promise<Meeting[]> {
  const within = { gte: from.toJSDate(), lt: to.toJSDate() }
  const rows = await meeting.findMany({
    where: {
      state: 'planned',
      startsAt: { lt: to.toJSDate() },
      OR: [{ rule: { not: null } }, { startsAt: within }],
    },
    include: whole,
    orderBy: [{ startsAt: 'desc' }, { id: 'asc' }],
    take: MOST,
  })
  // What was moved to an earlier day may be before its own first time.
  const early = await meeting.findMany({
    where: { state: 'planned', startsAt: { gte: to.toJSDate() }, changes: { some: { startsAt: within } } },
    include: whole,
    take: MOST,
  })
  return [...rows, ...early].map((row) => toMeeting(row, from))
}

/** Those read from a plan for which nobody has said yet when they are. */
export async function proposedMeetings({ meeting }: Queries, now: DateTime): Promise<Meeting[]> {
  const rows = await meeting.findMany({
    where: { state: 'proposed' },
    include: whole,
    orderBy: { id: 'asc' },
    take: MOST,
  })
  return rows.map((row) => toMeeting(row, now))
}

type Row = Omit<Meeting, 'startsAt' | 'createdAt' | 'attendees' | 'changes'> & {
  startsAt: Date | null
  createdAt: Date
  attendees: { agency: Meeting['host'] }[]
  changes: { was: Date; startsAt: Date | null; place: string | null; why: string | null }[]
}

function toMeeting(row: Row, { zone }: DateTime): Meeting {
  const at = (date: Date) => DateTime.fromJSDate(date, { zone })
  return {
    ...row,
    startsAt: row.startsAt && at(row.startsAt),
    createdAt: at(row.createdAt),
    attendees: row.attendees.map(({ agency }) => agency),
    changes: row.changes.map(({ was, startsAt, place, why }) => {
      return { was: at(was), startsAt: startsAt && at(startsAt), place, why }
    }),
  }
}
