import type { DateTime } from 'luxon'
import { loadOfficeCalendar } from '../calendar/office.ts'
import type { Attachment } from '../chat/channel.ts'
import type { Reply } from '../chat/reply.ts'
import type { Queries } from '../database/database.ts'
import { keepFile } from '../files/keep.ts'
import type { Reach } from '../outbox/telling.ts'
import type { Scope } from './compose.ts'
import type { Compose } from './composing.ts'
import { nextTime } from './due.ts'
import { figuresOf } from './figures.ts'
import { lastIssueOf } from './standing.ts'
import type { Doer, Kind, Place, Subscription, Wishes } from './subscriptions.ts'
import * as subscriptions from './subscriptions.ts'
import { beginningOf } from './window.ts'

/** What is shown on demand, as of now. */
export interface Wanted {
  kind: Kind
  scope: Scope
  headlineAlone: boolean
  /** Of what this place is sent; false where it is sent nothing. */
  onWorkingDays: boolean
  /** With the agencies that are late, by name. */
  names: boolean
  /** The subscription of which this is a preview: it begins where its last issue ended. */
  of: number | null
  /** Of its chart. */
  language: string
}

export interface Digests {
  /** Whether a channel can say something unasked. */
  reaches(channel: string): boolean
  of(place: Place): Promise<Subscription[]>
  subscribe(place: Place, kind: Kind, wishes: Wishes, by: Doer, now: DateTime): Promise<Subscription>
  change(subscription: Subscription, changes: Partial<Wishes>, by: Doer, now: DateTime): Promise<Subscription>
  pause(subscription: Subscription, by: Doer, now: DateTime): Promise<Subscription>
  resume(subscription: Subscription, by: Doer, now: DateTime): Promise<Subscription>
  stop(subscription: Subscription, by: Doer, now: DateTime): Promise<void>
  /** When the next one comes. */
  next(subscription: Subscription, now: DateTime): Promise<DateTime>
  /** What a digest would tell now. It is not an issue: the next one tells it again. */
  show(wanted: Wanted, now: DateTime): Promise<{ reply: Reply; chart: Attachment | null }>
}

/** Digests on demand, and who is sent them. What it writes is for within a transaction. */
export function createDigests(queries: Queries, compose: Compose, reach: Reach): Digests {
  const on =
    <Rest extends unknown[], Given>(work: (tx: Queries, ...rest: Rest) => Promise<Given>) =>
    (...rest: Rest) =>
      work(queries, ...rest)

  return {
    reaches: (channel) => reach.includes(channel),
    of: on(subscriptions.subscriptionsOf),
    subscribe: on(subscriptions.subscribe),
    change: on(subscriptions.change),
    pause: on(subscriptions.pause),
    resume: on(subscriptions.resume),
    stop: on(subscriptions.stop),

    async next(subscription, now) {
      const { workingDays } = await loadOfficeCalendar(queries)
      const last = await lastIssueOf(queries, subscription)
      return nextTime({ ...subscription, last }, now, workingDays)
    },

    async show({ of, language, ...wanted }, now) {
      const office = await loadOfficeCalendar(queries)
      const issue = of === null ? null : await lastIssueOf(queries, { id: of })
      const last = issue && issue.until < now ? issue : null
      const since = last?.until.setZone(now.zone) ?? beginningOf(wanted.kind, now, office.workingDays)
      const before = last && (await figuresOf(queries, last.id, wanted.scope))
      const request = { ...wanted, since, until: now, before, late: false }
      const { reply, chart } = await compose(queries, office, request, language)
      if (!chart) return { reply, chart }
      return { reply, chart: await keepFile(queries, { kind: 'picture', ...chart }, now) }
    },
  }
}
