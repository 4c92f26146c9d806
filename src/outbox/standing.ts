import type { DateTime } from 'luxon'
import type { Message, Receive } from '../chat/channel.ts'
import type { Languages } from '../chat/languages.ts'
import { phrase } from '../chat/phrase.ts'
import type { Database } from '../database/database.ts'
import { Prisma } from '../database/generated/client.ts'
import { keptMessage } from '../ledger/shapes.ts'
import { openRoom } from './rooms.ts'

export interface StandingParts {
  database: Database
  languages: Languages
  clock: () => DateTime
  log: { error(details: Record<string, unknown>, message: string): void }
}

/**
 * What stands for someone, because nobody knows whether it arrived or its time is over, is said with their next answer; in a group
 * with the next one there. Whoever writes in private can be written to again, which not every platform says by itself.
 */
export function createStanding({ database, languages, clock, log }: StandingParts) {
  let rooms: ReadonlySet<string> = new Set()
  let closed = new Set<string>()

  async function takeAll(channel: string, room: string): Promise<Message[]> {
    return database.transaction(async (tx) => {
      const where = { channel, room, state: 'standing' } as const
      const standing = await tx.outgoing.findMany({ where, orderBy: { id: 'asc' } })
      const ids = standing.map(({ id }) => id)
      const taken = await tx.outgoing.updateManyAndReturn({
        where: { ...where, id: { in: ids } },
        data: { state: 'sent', message: Prisma.DbNull, changedAt: clock().toJSDate() },
      })
      const mine = new Set(taken.map(({ id }) => id))
      return standing.filter(({ id }) => mine.has(id)).map(({ message }) => keptMessage.parse(message))
    })
  }

  /** What fails here is tried again with the next message: whoever writes is answered. */
  async function reopen(channel: string, id: string): Promise<void> {
    if (!closed.delete(keyOf(channel, id))) return
    try {
      await database.transaction((tx) => openRoom(tx, { channel, id, kind: 'private' }, clock()))
    } catch (error) {
      closed.add(keyOf(channel, id))
      log.error({ err: error, channel }, 'a room could not be opened again')
    }
  }

  return {
    /** Looks for whom something stands, and who was out of reach: so that asking the plan costs no query. */
    async look(): Promise<void> {
      const now = clock().toJSDate()
      await database.queries.outgoing.updateMany({
        where: { state: 'due', notAfter: { lte: now } },
        data: { state: 'standing', changedAt: now },
      })
      const found = await database.queries.outgoing.findMany({
        where: { state: 'standing' },
        distinct: ['channel', 'room'],
        select: { channel: true, room: true },
      })
      rooms = new Set(found.map(({ channel, room }) => keyOf(channel, room)))
      const gone = await database.queries.room.findMany({ where: { kind: 'private', state: 'gone' } })
      closed = new Set(gone.map(({ channel, id }) => keyOf(channel, id)))
    },

    said: (receive: Receive): Receive =>
      async function answer(incoming) {
        const { channel, room, sender } = incoming
        if (!room.aside) await reopen(channel, room.id)
        const message = await receive(incoming)
        if (!message || !rooms.has(keyOf(channel, room.id))) return message
        const words = languages.words(languages.choose(sender.language))
        const earlier = (await takeAll(channel, room.id)).flatMap(({ blocks }) => blocks)
        if (earlier.length === 0) return message
        const note = { style: 'note', text: words.say(phrase('said-earlier')) } as const
        return { ...message, blocks: [...message.blocks, note, ...earlier] }
      },
  }
}

const keyOf = (channel: string, room: string) => `${channel}\n${room}`
