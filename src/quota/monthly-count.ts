import type { DateTime } from 'luxon'
import { z } from 'zod'
import type { Queries } from '../database/database.ts'

/** Whose messages are counted: those of a bot on a platform. */
export interface Counted {
  channel: string
  account: string
}

export interface Used {
  month: string // `2026-11`
  messages: number // in both directions
}

export interface MonthlyCountParts {
  queries: Queries
  counted: Counted
  clock: () => DateTime
  /** Told after each count that was stored. */
  used(used: Used): Promise<void>
  log: { error(details: Record<string, unknown>, message: string): void }
}

// The platform's months are Vietnam's, whatever the office's zone.
const ZONE = 'UTC+7'

const row = z.tuple([z.object({ messages: z.number() })])

/**
 * Counts messages of the calendar month without anybody waiting for it: what is counted while one count is stored is stored
 * with the next, and a kill loses no more than those.
 */
export function createMonthlyCount({ queries, counted, clock, used, log }: MonthlyCountParts) {
  let waiting = { received: 0, sent: 0 }
  let storing: Promise<void> | null = null

  async function store(): Promise<void> {
    try {
      while (waiting.received + waiting.sent > 0) {
        const taken = waiting
        waiting = { received: 0, sent: 0 }
        await add(taken).catch((error) => {
          waiting = { received: waiting.received + taken.received, sent: waiting.sent + taken.sent }
          throw error
        })
      }
    } catch (error) {
      log.error({ err: error }, 'messages could not be counted') // with the next they are
    } finally {
      storing = null
    }
  }

  async function add({ received, sent }: typeof waiting): Promise<void> {
    const month = clock().setZone(ZONE).toFormat('yyyy-MM')
    const { channel, account } = counted
    const stored = await queries.$queryRaw`
      INSERT INTO "MessageCount" AS "before" ("channel", "account", "month", "received", "sent")
      VALUES (${channel}, ${account}, ${month}, ${received}, ${sent})
      ON CONFLICT ("channel", "account", "month") DO UPDATE SET
        "received" = "before"."received" + excluded."received", "sent" = "before"."sent" + excluded."sent"
      RETURNING "received" + "sent" AS "messages"`
    const [{ messages }] = row.parse(stored)
    await used({ month, messages }).catch((error) => log.error({ err: error }, 'nobody could be warned'))
  }

  function count(direction: keyof typeof waiting): void {
    waiting[direction]++
    storing ??= store()
  }

  return {
    received: () => count('received'),
    sent: () => count('sent'),
    /** Resolves when everything counted so far is stored, or could not be. */
    async settled(): Promise<void> {
      if (waiting.received + waiting.sent > 0) storing ??= store()
      await storing
    },
  }
}

export type MonthlyCount = ReturnType<typeof createMonthlyCount>
