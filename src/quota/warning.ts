import type { DateTime } from 'luxon'
import { Reply } from '../chat/reply.ts'
import type { Database } from '../database/database.ts'
import { tellPersons, type Voice } from '../outbox/telling.ts'
import { personsWith } from '../people/holders.ts'
import type { Counted, Used } from './monthly-count.ts'

export interface WarningParts extends Voice {
  database: Database
  counted: Counted
  /** As people call the platform. */
  platform: string
  /** Messages a month; 0: not known, and nobody is warned. */
  quota: number
  clock: () => DateTime
}

const NEAR = 0.8

/** Tells coordinators and admins, once a month, that little is left of what the platform carries. */
export function createWarning(parts: WarningParts) {
  const { database, counted, platform, quota, clock, ...voice } = parts
  let told = '' // the month in which it was, so that it is not looked up after each message

  return async function warn({ month, messages }: Used): Promise<void> {
    if (quota === 0 || messages < quota * NEAR || told === month) return
    const [year, monthOfYear] = month.split('-')
    const filling = { channel: platform, month: `${monthOfYear}/${year}`, used: messages, quota }
    const reply = new Reply().lead('quota-near', filling)
    const key = `quota ${counted.channel} ${counted.account} ${month}`
    const isTold = await database.transaction(async (tx) => {
      const where = { channel_account_month: { ...counted, month } }
      const { warnedAt } = await tx.messageCount.findUniqueOrThrow({ where })
      if (warnedAt) return true
      const overseers = await personsWith(tx, 'coordinator', 'admin')
      const reached = (await tellPersons(tx, voice, overseers, reply, { key, now: clock() })) > 0
      if (reached) await tx.messageCount.update({ where, data: { warnedAt: clock().toJSDate() } })
      return reached
    })
    if (isTold) told = month
  }
}
