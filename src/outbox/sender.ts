import type { DateTime } from 'luxon'
import type { Channel, Message, Sent } from '../chat/channel.ts'
import type { Languages } from '../chat/languages.ts'
import { phrase } from '../chat/phrase.ts'
import type { Throttle } from '../chat/throttle.ts'
import type { Database } from '../database/database.ts'
import { claim, type Due, findDue } from './due.ts'
import { record } from './record.ts'

export interface SenderParts {
  database: Database
  channel: Pick<Channel, 'name' | 'abilities' | 'send'>
  throttle: Throttle
  languages: Languages
  language: string
  /** Names this process among those that share the database. */
  owner: string
  clock: () => DateTime
  wait(ms: number): Promise<void>
  log: { warn(details: Record<string, unknown>, message: string): void }
}

const MOST_AT_ONCE = 60 // two seconds of the most that a platform takes

/** Says what is due on a channel, once through; resolves with how many were tried. For the one process that leads. */
export function createSender(parts: SenderParts) {
  const { database, channel, throttle, owner, clock, wait, log } = parts
  const { queries } = database
  const persists = channel.abilities.unasked !== 'while-open'

  async function say(due: Due, stopping: AbortSignal): Promise<boolean> {
    for (let ms = throttle.take(due.room, false); ms > 0; ms = throttle.take(due.room, false)) {
      // What has to wait long makes room for others.
      if (ms > 1500 || stopping.aborted) return false
      await wait(ms)
    }
    if (stopping.aborted || !(await claim(queries, due, owner, clock().toJSDate()))) return false
    const sent = await channel.send(due.room, dress(due), { id: due.key, skip: due.partsSent })
    throttle.arrived(due.room)
    await settle(due, sent)
    return true
  }

  async function settle(due: Due, sent: Sent): Promise<void> {
    if (sent.kind === 'tooFast') throttle.hold(due.room, sent.waitSeconds)
    const next = await database.transaction((tx) =>
      record(tx, channel.name, due, sent, clock(), { persists }),
    )
    if (next?.do === 'stop') log.warn({ outgoing: due.id, failure: sent }, 'a message will not be sent')
  }

  /** Marked where it may have been read before. */
  function dress({ message, again }: Due): Message {
    if (!again) return message
    const text = parts.languages.words(parts.language).say(phrase('said-again'))
    return { ...message, blocks: [{ style: 'note', text }, ...message.blocks] }
  }

  return {
    async sayDue(stopping: AbortSignal): Promise<number> {
      const due = await findDue(queries, channel.name, clock().toJSDate(), MOST_AT_ONCE)
      const said = await Promise.all(due.map((one) => say(one, stopping)))
      return said.filter(Boolean).length
    },

    /** After another process led: what it was sending when it stopped may have arrived, or not. */
    async takeOver(): Promise<void> {
      const left = await queries.outgoing.findMany({
        where: { channel: channel.name, state: 'sending', owner: { not: owner } },
      })
      for (const { id, room, roomKind, kind, attempts, partsSent } of left)
        await database.transaction((tx) =>
          record(
            tx,
            channel.name,
            { id, room: { id: room, kind: roomKind }, said: kind, attempts, partsSent, ...NOTHING },
            { kind: 'unknown', why: 'the process ended while sending', partsSent },
            clock(),
          ),
        )
    },
  }
}

const NOTHING = { key: '', message: { blocks: [], choices: [] }, again: false }
