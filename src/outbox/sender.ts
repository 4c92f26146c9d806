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
const MOST_A_PASS = 1000 // then what was put off within the pass has its turn again

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
      const tried = new Set<number>()
      const running = new Map<string, Promise<void>>() // by room: what is said there next has its turn after this
      const failures: unknown[] = []
      let said = 0
      const tryOne = async (one: Due) => {
        tried.add(one.id)
        try {
          if (await say(one, stopping)) said++
        } catch (error) {
          failures.push(error)
        } finally {
          running.delete(one.room.id)
        }
      }
      for (let mayBeMore = true; mayBeMore; ) {
        const due = await findDue(queries, channel.name, clock().toJSDate(), MOST_AT_ONCE)
        const next = due.filter(({ id, room }) => !tried.has(id) && !running.has(room.id))
        for (const one of next) running.set(one.room.id, tryOne(one))
        mayBeMore = due.length === MOST_AT_ONCE && next.length > 0
        // Others come up before all are said: the last of a batch would leave the platform idle.
        while (mayBeMore && running.size > MOST_AT_ONCE / 2) await Promise.race(running.values())
        if (stopping.aborted || failures.length > 0 || tried.size >= MOST_A_PASS) mayBeMore = false
      }
      await Promise.all(running.values())
      if (failures.length > 0) throw failures[0]
      return said
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
