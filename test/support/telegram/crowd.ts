import { setTimeout as sleep } from 'node:timers/promises'
import type { Fault } from './faults.ts'
import { createGroup, createPerson, type Person } from './people.ts'
import type { Telegram } from './server.ts'
import { BOT, type Chat, type Kept } from './state.ts'

/** One thing that was said to the bot, and what came of it. */
export interface Asked {
  chat: number
  text: string
  saidAt: number
  answeredAt: number | null
}

export interface Injected {
  chat: string
  method: string
  fault: Fault
  at: number
}

const PATIENCE_MS = 60_000

/** People in private chats and groups who each write one thing, wait for its answer, and write the next after a while. */
export function createCrowd(telegram: Telegram, { persons, groups }: { persons: number; groups: number }) {
  const people = Array.from({ length: persons }, () => createPerson(telegram))
  const rooms = Array.from({ length: groups }, (_, nth) => ({
    chat: createGroup(telegram, `Nhóm ${nth}`),
    person: createPerson(telegram),
  }))
  const asked: Asked[] = []
  const injected: Injected[] = []
  const newest = new Map<number, Kept>()
  const heard = new Map<number, number>()
  const stood = new Set<number>()
  const waiting = new Map<number, (kept: Kept | null) => void>()

  const { messages } = telegram.state
  const set = messages.set.bind(messages)
  messages.set = (key, kept) => {
    if (kept.from.id === BOT.id) {
      newest.set(kept.chat.id, kept)
      if (kept.text?.includes('Tin trước có thể chưa đến')) stood.add(kept.chat.id)
      heard.set(kept.chat.id, (heard.get(kept.chat.id) ?? 0) + 1)
      waiting.get(kept.chat.id)?.(kept)
    }
    return set(key, kept)
  }

  async function ask(chat: Chat, text: string, say: () => void): Promise<void> {
    const one: Asked = { chat: chat.id, text, saidAt: Date.now(), answeredAt: null }
    asked.push(one)
    const { promise, resolve } = Promise.withResolvers<Kept | null>()
    const timer = setTimeout(() => resolve(null), PATIENCE_MS)
    waiting.set(chat.id, resolve)
    say()
    if (await promise) one.answeredAt = Date.now()
    clearTimeout(timer)
    waiting.delete(chat.id)
  }

  /** Presses a choice on the newest message where there is one, every fifth time; else says the text. */
  function act(person: Person, text: string, nth: number, chat?: Chat): Promise<void> {
    const at = chat ?? person.own
    const times = nth % 97 === 0 ? 2 : 1 // delivered twice
    const shown = newest.get(at.id)
    const label = shown?.reply_markup?.inline_keyboard.flat()[0]?.text
    if (!chat && nth % 5 === 4 && shown && label === 'Toàn văn')
      return ask(at, `press ${label}`, () => person.press(shown, label, times))
    return ask(at, text, () => void person.say(text, { ...(chat && { chat }), times }))
  }

  return {
    people,
    asked,
    injected,
    heard,
    /** Rooms in which an earlier answer was said with a later one. */
    stood,

    /** Each of them this many things, `everyMs` apart. */
    async talk(
      each: number,
      everyMs: number,
      text: (who: { person: number | null; group: number | null }, nth: number) => string,
    ): Promise<void> {
      const line = async (person: Person, offset: number, say: (nth: number) => string, chat?: Chat) => {
        await sleep(offset)
        for (let nth = 0; nth < each; nth++) {
          const pause = sleep(everyMs)
          await act(person, say(nth), asked.length, chat)
          await pause
        }
      }
      const all = persons + groups
      await Promise.all([
        ...people.map((person, nth) =>
          line(person, (everyMs * nth) / all, (turn) => text({ person: nth, group: null }, turn)),
        ),
        ...rooms.map(({ chat, person }, nth) =>
          line(
            person,
            (everyMs * (persons + nth)) / all,
            (turn) => text({ person: null, group: nth }, turn),
            chat,
          ),
        ),
      ])
    },

    /** One in so many calls goes wrong, each kind in its turn. */
    fault(oneIn: number, kinds: readonly Fault[]): void {
      let calls = 0
      telegram.faults.always((method, payload) => {
        if (method === 'getMe' || method === 'setMyCommands' || method === 'deleteWebhook') return null
        if (++calls % oneIn !== 0) return null
        const fault = kinds[(calls / oneIn) % kinds.length] ?? null
        if (fault) injected.push({ chat: String(payload.chat_id ?? ''), method, fault, at: Date.now() })
        return fault
      })
    },

    /** Those who got no answer write once more, so that what stands for them is said. */
    async settle(): Promise<void> {
      telegram.faults.always(null)
      const lost = new Set(asked.filter(({ answeredAt }) => answeredAt === null).map(({ chat }) => chat))
      const inPrivate = people
        .filter(({ id }) => lost.has(id))
        .map((person) => ({ person, chat: person.own }))
      const others = rooms.filter(({ chat }) => lost.has(chat.id))
      await Promise.all(
        [...inPrivate, ...others].map(({ person, chat }) =>
          ask(chat, '/toi', () => void person.say('/toi', { chat })),
        ),
      )
    },
  }
}
