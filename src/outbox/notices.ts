import type { DateTime } from 'luxon'
import type { Languages } from '../chat/languages.ts'
import type { Reply } from '../chat/reply.ts'
import { sayReply } from '../chat/say.ts'
import type { Queries } from '../database/database.ts'
import { enqueue } from './enqueue.ts'
import { type Reach, type Told, tellPersons } from './telling.ts'

/** Tells persons what they did not ask for: each once, in their language, where they can be reached best. */
export interface Notices {
  /** `key` names the notice for good: `update-corrected CN-412 v3`. False where the person has no channel. */
  notify(
    personId: number,
    reply: Reply,
    how: { key: string; now: DateTime; notAfter?: DateTime },
  ): Promise<boolean>
  /** Tells many the same, in one statement. */
  notifyAll(personIds: readonly number[], reply: Reply, how: Told): Promise<void>
}

/** Notices that are part of a transaction. */
export function createNotices(tx: Queries, languages: Languages, reach: Reach): Notices {
  return {
    async notify(personId, reply, { key, now, notAfter }) {
      const identities = await tx.identity.findMany({
        where: { personId, channel: { in: [...reach] } },
        orderBy: { linkedAt: 'desc' },
      })
      const closed = identities.length > 1 ? await closedTo(tx, identities) : []
      const inOrder = identities.toSorted((a, b) => reach.indexOf(a.channel) - reach.indexOf(b.channel))
      // Where all are closed it goes to the best: there it stands until they come back.
      const best = inOrder.find((one) => !closed.some((room) => isRoomOf(one, room))) ?? inOrder[0]
      if (!best) return false
      const words = languages.words(languages.choose(reply.language, best.language))
      await enqueue(
        tx,
        {
          channel: best.channel,
          room: { id: best.externalId, kind: 'private' },
          said: 'personal',
          key: `${key} ${personId}`,
          message: sayReply(reply, words),
          ...(notAfter && { notAfter }),
        },
        now,
      )
      return true
    },

    async notifyAll(personIds, reply, told) {
      await tellPersons(tx, { languages, reach }, personIds, reply, told)
    },
  }
}

interface Place {
  channel: string
  externalId: string
}

const isRoomOf = ({ channel, externalId }: Place, room: { channel: string; id: string }): boolean =>
  room.channel === channel && room.id === externalId

/** The private rooms of these identities in which the bot cannot speak any more. */
const closedTo = (tx: Queries, identities: readonly Place[]) =>
  tx.room.findMany({
    where: {
      kind: 'private',
      state: 'gone',
      OR: identities.map(({ channel, externalId }) => ({ channel, id: externalId })),
    },
    select: { channel: true, id: true },
  })
