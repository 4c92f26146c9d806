import type { DateTime } from 'luxon'
import type { Failure, Sent } from '../chat/channel.ts'
import { type Next, whatNext } from '../chat/retrying.ts'
import type { Queries } from '../database/database.ts'
import { Prisma } from '../database/generated/client.ts'
import type { Due } from './due.ts'
import { closeRoom, moveRoom } from './rooms.ts'

/** Notes how sending ended, and what comes next. Words that need not be said any more are not kept. */
export async function record(
  tx: Queries,
  channel: string,
  due: Due,
  sent: Sent,
  now: DateTime,
  { persists = true } = {},
): Promise<Next | null> {
  const at = now.toJSDate()
  if (sent.kind === 'sent') {
    await tx.outgoing.update({
      where: { id: due.id },
      data: {
        state: 'sent',
        message: Prisma.DbNull,
        owner: null,
        failure: null,
        platformMessageId: sent.messageId,
        changedAt: at,
      },
    })
    return null
  }
  const failed = due.attempts + (sent.kind === 'tooFast' ? 0 : 1)
  const next = whatNext(sent, due.said, persists ? failed : Number.POSITIVE_INFINITY)
  await tx.outgoing.update({
    where: { id: due.id },
    data: {
      ...stateAfter(next, now),
      attempts: failed,
      partsSent: sent.partsSent,
      owner: null,
      failure: nameOf(sent),
      changedAt: at,
    },
  })
  if (sent.kind === 'gone') await closeRoom(tx, { channel, ...due.room }, now)
  if (sent.kind === 'moved') await moveRoom(tx, { channel, ...due.room }, sent.to, now)
  return next
}

function stateAfter(next: Next, now: DateTime) {
  switch (next.do) {
    case 'stop':
      return { state: 'stopped', message: Prisma.DbNull } as const
    case 'stand':
      return { state: 'standing' } as const
    case 'again':
      return { state: 'due', notBefore: now.plus({ seconds: next.inSeconds }).toJSDate() } as const
    case 'repeat':
      return { state: 'due', again: true, notBefore: now.toJSDate() } as const
  }
}

const nameOf = (failure: Failure) =>
  'why' in failure ? `${failure.kind}: ${failure.why}`.slice(0, 200) : failure.kind
