import type { DateTime } from 'luxon'
import { loadOfficeCalendar, type OfficeCalendar } from '../calendar/office.ts'
import type { Message } from '../chat/channel.ts'
import type { Languages } from '../chat/languages.ts'
import { sayReply } from '../chat/say.ts'
import type { Database } from '../database/database.ts'
import { keepFile } from '../files/keep.ts'
import { enqueue } from '../outbox/enqueue.ts'
import type { Reach } from '../outbox/telling.ts'
import { createIdentitiesInDatabase } from '../people/in-database.ts'
import { mayDigestFor } from '../people/policy.ts'
import type { DigestRequest } from './compose.ts'
import { type Compose, composeWith } from './composing.ts'
import { type DueDigest, due } from './due.ts'
import { type Figures, figuresOf, keptAs } from './figures.ts'
import { followRooms } from './gone.ts'
import { type Followed, loadStanding } from './standing.ts'
import { beginningOf } from './window.ts'

export interface PostingParts {
  database: Database
  languages: Languages
  reach: Reach
  log: { error(details: object, message: string): void }
  /** Instead of how digests are composed. */
  compose?: Compose
}

/** As it is said in a language, and what the next one compares with. */
interface Said {
  message: Message
  quiet: boolean
  figures: Figures
}

// Whatever came due longer ago is over: no weekly digest waits so long, not even over Tết.
const LOOKS_BACK_DAYS = 31

/**
 * Has the digests posted that are due now, each once for its room, kind and period, however often and in however many
 * processes this runs. Resolves with how many were decided here.
 */
export async function postDue(parts: PostingParts, now: DateTime): Promise<number> {
  const { database, log } = parts
  const { queries } = database
  await followRooms(parts, now)
  const office = await loadOfficeCalendar(queries)
  const standing = await loadStanding(queries)
  const issues = due(standing, now.minus({ days: LOOKS_BACK_DAYS }), now, office.workingDays)
  const composing = createComposing(parts, office, now)
  let decided = 0
  for (const issue of issues) {
    try {
      const said = await composing(issue)
      if (await decide(parts, issue, said, now)) decided++
    } catch (error) {
      log.error({ err: error, subscription: issue.subscription.id }, 'a digest could not be posted')
    }
  }
  return decided
}

/** Composes each once for all rooms that are told the same, before any transaction. */
function createComposing(
  { database, languages, ...parts }: PostingParts,
  office: OfficeCalendar,
  now: DateTime,
) {
  const { queries } = database
  const compose = parts.compose ?? composeWith(languages)
  const known = new Map<string, Promise<Said>>()

  async function make(request: DigestRequest, language: string): Promise<Said> {
    const { reply, chart, quiet, figures } = await compose(queries, office, request, language)
    if (chart) {
      const { name, type, content } = chart
      const kept = { kind: 'picture', name, type, content } as const
      reply.attach(await database.transaction((tx) => keepFile(tx, kept, now)))
    }
    return { message: sayReply(reply, languages.words(language)), quiet, figures }
  }

  async function begin(issue: DueDigest<Followed>, since: DateTime): Promise<Said> {
    const { kind, scope, headlineAlone, language, last, workingDays } = issue.subscription
    const before = last && (await figuresOf(queries, last.id, scope))
    const about = { kind, scope, since, until: untilOf(issue, now), late: issue.late, headlineAlone }
    return make({ ...about, before, onWorkingDays: workingDays, names: false }, language)
  }

  return function composing(issue: DueDigest<Followed>): Promise<Said> {
    const { kind, scope, headlineAlone, language, last, workingDays } = issue.subscription
    const until = untilOf(issue, now)
    const since = last?.until.setZone(now.zone) ?? beginningOf(kind, until, office.workingDays)
    const settings = [kind, scope, headlineAlone, language, workingDays]
    const key = JSON.stringify([settings, since, until, last?.figures])
    const said = known.get(key) ?? begin(issue, since)
    known.set(key, said)
    return said
  }
}

/** What it tells ends when it is due; of a late one, now. */
const untilOf = ({ late, dueAt }: DueDigest<Followed>, now: DateTime) => (late ? now : dueAt)

/** Decides it, and has it said, in one short transaction. False where that was done before, or is no more wanted. */
function decide(
  { database }: PostingParts,
  issue: DueDigest<Followed>,
  { message, quiet, figures }: Said,
  now: DateTime,
): Promise<boolean> {
  const { id, channel, room, roomKind, kind, whenQuiet } = issue.subscription
  const { period, late } = issue
  const says = !quiet || whenQuiet
  return database.transaction(async (tx) => {
    const still = await tx.subscription.findFirst({ where: { id, room, pausedAt: null } })
    if (!still) return false
    if (roomKind === 'private' && !(await isStillAllowed(issue.subscription))) return false
    const { count } = await tx.digestIssue.createMany({
      data: [
        {
          ...{ channel, room, kind, period, late, quiet, said: says, subscriptionId: id },
          ...{ dueAt: issue.dueAt.toJSDate(), at: now.toJSDate(), until: untilOf(issue, now).toJSDate() },
          figures: keptAs(figures, issue.subscription.scope),
        },
      ],
      skipDuplicates: true,
    })
    if (count === 0) return false
    const key = `digest ${channel} ${room} ${kind} ${period}`
    const said = roomKind === 'group' ? 'group' : 'personal'
    if (says) await enqueue(tx, { channel, room: { id: room, kind: roomKind }, said, key, message }, now)
    return true

    /** Who lost the role for it is told no more; a group's digest is the group's. */
    async function isStillAllowed({ scope }: Followed): Promise<boolean> {
      const known = await createIdentitiesInDatabase(tx).recognise({ channel, id: room })
      const roles = { joined: known?.person != null, grants: known?.grants ?? [] }
      if (mayDigestFor(roles, scope.kind === 'agency' ? scope.agencyId : null, 'private')) return true
      await tx.subscription.update({ where: { id }, data: { pausedAt: now.toJSDate() } })
      return false
    }
  })
}
