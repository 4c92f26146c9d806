import type { DateTime } from 'luxon'
import type { Address, Message } from '../chat/channel.ts'
import type { Said } from '../chat/retrying.ts'
import type { Prisma, Queries } from '../database/database.ts'

export interface ToSay {
  channel: string
  room: Address
  said: Said
  /** Names what is said for good: the same key is said once. */
  key: string
  message: Message
  notBefore?: DateTime
  /** From then on nobody is disturbed with it: it is said with the person's next answer. */
  notAfter?: DateTime
  /** Not sent at all, but said with the person's next answer. */
  stands?: boolean
  partsSent?: number
}

/** Has something said, if the transaction that decides it is carried through. */
export async function enqueue(tx: Queries, what: ToSay, now: DateTime): Promise<void> {
  const at = now.toJSDate()
  await tx.outgoing.createMany({
    data: [
      {
        channel: what.channel,
        room: what.room.id,
        roomKind: what.room.kind,
        kind: what.said,
        dedupeKey: what.key,
        message: toJson(what.message),
        state: what.stands ? 'standing' : 'due',
        partsSent: what.partsSent ?? 0,
        notBefore: (what.notBefore ?? now).toJSDate(),
        notAfter: what.notAfter?.toJSDate() ?? null,
        createdAt: at,
        changedAt: at,
      },
    ],
    skipDuplicates: true,
  })
}

const toJson = (message: Message): Prisma.InputJsonValue => JSON.parse(JSON.stringify(message))
