import type { DateTime } from 'luxon'
import { announcedAt } from '../calendar/announced-at.ts'
import { loadOfficeCalendar } from '../calendar/office.ts'
import { Reply } from '../chat/reply.ts'
import { token } from '../chat/token.ts'
import type { Database, Queries } from '../database/database.ts'
import { lock } from '../database/lock.ts'
import { tellPersons, type Voice } from '../outbox/telling.ts'
import { personsWith } from '../people/holders.ts'
import { type Marks, readMarks, writeMarks } from './marks.ts'
import { codeOf } from './model.ts'
import { proposalsIn } from './proposals.ts'
import { proposedMeetings } from './stored.ts'

/** What the key of such a notice begins with; the meetings' numbers follow. */
export const PROPOSED = 'meetings-proposed'

/**
 * Reads the plans in force for recurring meetings, each edition once, and tells the coordinators of what was found, once there
 * are some. Whoever imports a plan need not think of it, in whichever process.
 */
export async function proposeMeetings(database: Database, voice: Voice, now: DateTime): Promise<void> {
  if (!(await isAnythingNew(database.queries))) return
  await database.transaction(async (tx) => {
    await lock(tx, 'meetings')
    const marks = await readMarks(tx)
    const plans = await unread(tx, marks)
    for (const { id, currentEditionId } of plans) await propose(tx, id, currentEditionId ?? 0, now)
    const editions = [...marks.editions, ...plans.flatMap(({ currentEditionId }) => currentEditionId ?? [])]
    const proposed = await tellCoordinators(tx, voice, marks, now)
    await writeMarks(tx, { ...marks, editions, proposed }, now)
  })
}

const unread = ({ plan }: Queries, { editions }: Marks) =>
  plan.findMany({
    where: { state: 'inForce', currentEditionId: { not: null, notIn: editions } },
    select: { id: true, currentEditionId: true },
    orderBy: { id: 'asc' },
  })

async function isAnythingNew(queries: Queries): Promise<boolean> {
  const marks = await readMarks(queries)
  if ((await unread(queries, marks)).length > 0) return true
  const untold = await queries.meeting.count({ where: { state: 'proposed', id: { notIn: marks.proposed } } })
  return untold > 0 && (await personsWith(queries, 'coordinator')).length > 0
}

async function propose(tx: Queries, planId: string, editionId: number, now: DateTime): Promise<void> {
  const lead = {
    where: { role: 'lead' as const },
    include: { agency: true },
    orderBy: { position: 'asc' as const },
  }
  const clauses = await tx.clauseWording.findMany({
    where: { editionId },
    select: { ref: true, text: true, heading: true, responsibilities: lead },
    orderBy: { position: 'asc' },
  })
  const found = proposalsIn(
    clauses.map(({ responsibilities, ...clause }) => ({
      ...clause,
      lead: responsibilities[0]?.agency ?? null,
    })),
  )
  for (const proposal of found) {
    const { kind, hostId, ref } = proposal
    const known = await tx.meeting.count({
      where: { planId, OR: [{ ref }, { kind, hostId, ref: { not: null } }] },
    })
    if (known === 0)
      await tx.meeting.create({ data: { ...proposal, planId, state: 'proposed', createdAt: now.toJSDate() } })
  }
}

async function tellCoordinators(
  tx: Queries,
  voice: Voice,
  { proposed: told }: Marks,
  now: DateTime,
): Promise<number[]> {
  const meetings = (await proposedMeetings(tx, now)).filter(({ id }) => !told.includes(id))
  const coordinators = await personsWith(tx, 'coordinator')
  if (meetings.length === 0 || coordinators.length === 0) return told
  const { workingDays } = await loadOfficeCalendar(tx)
  const reply = new Reply().lead('meeting-proposals', { count: meetings.length })
  for (const meeting of meetings) {
    const about = {
      code: codeOf(meeting),
      title: meeting.title,
      host: meeting.host.name,
      ref: meeting.ref ?? '',
    }
    reply.text('meeting-proposal', about)
    reply.offer(
      { key: 'choice-meeting-set', args: { code: codeOf(meeting) } },
      token('meetset', String(meeting.id)),
    )
  }
  const ids = meetings.map(({ id }) => id)
  await tellPersons(tx, voice, coordinators, reply, {
    key: `${PROPOSED} ${ids.join(',')}`,
    now,
    notBefore: announcedAt(now, workingDays, null),
  })
  return [...told, ...ids]
}
