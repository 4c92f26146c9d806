import type { Api } from 'grammy'
import type { DateTime } from 'luxon'
import type { Answer } from '../../chat/answering.ts'
import type { Receive, RoomChange, Sent } from '../../chat/channel.ts'
import { createQueues } from '../../chat/in-order.ts'
import type { Incoming } from '../../chat/incoming.ts'
import type { Languages } from '../../chat/languages.ts'
import { createOnce } from '../../chat/once.ts'
import { phrase } from '../../chat/phrase.ts'
import { describe } from './failure.ts'
import type { Log } from './polling.ts'
import { type Received, readUpdate } from './receive.ts'
import { type Part, renderMessage } from './render.ts'
import type { Target } from './say.ts'
import type { Self } from './shapes.ts'

export interface HearingParts {
  self: Self
  /** Words that are commands of ours. */
  commands: ReadonlySet<string>
  receive: Receive
  answer: Answer
  say(incoming: Incoming, target: Target, parts: readonly Part[], skip: number): Promise<Sent>
  rooms(change: RoomChange): Promise<void>
  api: Pick<Api, 'answerCallbackQuery'>
  languages: Languages
  clock: () => DateTime
  log: Log
}

/** Handles each update once, those of one chat in order. It rejects where the update must come again. */
export type Handle = (update: unknown) => Promise<void>

export function createHearing(parts: HearingParts): Handle {
  const { self, commands, receive, answer, say, rooms, api, languages, clock, log } = parts
  const once = createOnce<void>(clock)
  const inOrder = createQueues()

  return async function handle(raw) {
    const received = readUpdate(raw, self, commands, clock())
    if (!received) return
    if (received.what === 'room') return rooms(received.change)
    if (received.what === 'stranger') return refuse(received)
    if (!received.incoming.addressed) return
    await once(received.incoming.updateId, () => inOrder(received.chat, () => hear(received)))
  }

  async function hear({ incoming, chat, thread, message: id, query }: Said): Promise<void> {
    const message = await receive(incoming)
    // A press is answered whatever comes of it, or the button would turn for a minute.
    if (query !== null) void answerPress(query)
    if (!message) return
    const isGroup = incoming.room.kind === 'group'
    const target: Target = {
      chat,
      thread,
      ...(isGroup && query === null && { replyTo: id }),
      ...(message.inPlace && query !== null && { inPlaceOf: id }),
    }
    const rendered = renderMessage(message, isGroup ? incoming.sender.id : null)
    await answer(incoming, message, async (skip) => {
      const sent = await say(incoming, target, rendered, skip)
      if (sent.kind === 'moved') target.chat = sent.to
      return sent
    })
  }

  async function refuse({ query, language }: Extract<Received, { what: 'stranger' }>): Promise<void> {
    await answerPress(query, languages.words(languages.choose(language)).say(phrase('choice-of-another')))
  }

  async function answerPress(query: string, text?: string): Promise<void> {
    await api
      .answerCallbackQuery(query, text === undefined ? {} : { text })
      .catch((error) => log.warn({ err: describe(error) }, 'a press was not answered'))
  }
}

type Said = Extract<Received, { what: 'said' }>
