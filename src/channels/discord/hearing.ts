import { MessageFlags, Routes, InteractionResponseType as Type } from 'discord.js'
import type { DateTime } from 'luxon'
import type { Answer } from '../../chat/answering.ts'
import type { Attachments } from '../../chat/attachments.ts'
import type { Address, Message, Receive } from '../../chat/channel.ts'
import { createQueues } from '../../chat/in-order.ts'
import type { Incoming } from '../../chat/incoming.ts'
import type { Languages } from '../../chat/languages.ts'
import { createOnce } from '../../chat/once.ts'
import { phrase } from '../../chat/phrase.ts'
import { sayEach } from '../../chat/say-each.ts'
import { shortenText } from '../../chat/split.ts'
import type { Api } from './api.ts'
import { bodyOf } from './body.ts'
import type { Log, Self } from './client.ts'
import { describe, isExpired, readFailure } from './failure.ts'
import { type Asked, createInteraction, type Interaction } from './interaction.ts'
import { readInteraction, readMessage } from './receive.ts'
import { renderMessage } from './render.ts'
import { sayInRoom } from './to-room.ts'

/** What may be meant by what is typed so far in a command's field: how it is shown, and what is then said. */
export interface Suggestion {
  label: string
  text: string
}

/** The bot's features know what may be meant; a channel does not. */
export type Suggest = (typed: {
  word: string
  text: string
  sender: Incoming['sender']
}) => Promise<readonly Suggestion[]>

export interface HearingParts {
  api: Api
  receive: Receive
  answer: Answer
  pause(room: Address): Promise<void>
  /** Words of the commands that are answered to who asked alone. */
  personal: ReadonlySet<string>
  suggest: Suggest | null
  attachments: Attachments
  languages: Languages
  clock: () => DateTime
  /** Does something later, unless it is called off. */
  schedule(ms: number, act: () => void): () => void
  log: Log
}

// The platform waits three seconds for a first answer, the way there and back included.
const PATIENCE_MS = 1500
const MOST_SUGGESTIONS = 25
const LONGEST_SUGGESTION = 100

/** Handles each thing once, those of one room in order. */
export function createHearing(parts: HearingParts, self: Self) {
  const { api, receive, answer, pause, personal, suggest, attachments, languages, clock, schedule, log } =
    parts
  const once = createOnce<void>(clock)
  const inOrder = createQueues()

  async function hearMessage(raw: unknown): Promise<void> {
    const written = readMessage(raw, self.id)
    if (!written?.incoming.addressed) return
    const { incoming, channel, replyTo } = written
    await inTurn(incoming, async () => {
      const message = await receive(incoming)
      if (message) await say(incoming, message, null, channel, replyTo)
    })
  }

  async function hearInteraction(raw: unknown): Promise<void> {
    const done = readInteraction(raw, personal, clock())
    if (!done) return
    if (done.what === 'stranger') return refuse(done.asked, done.language)
    if (done.what === 'typing') return suggestTo(done)
    const { incoming, asked, channel } = done
    const interaction = createInteraction(api, self.application, asked)
    const think = () =>
      void interaction.think().catch((error) => log.warn({ err: describe(error) }, 'no answer was promised'))
    const callOff = schedule(PATIENCE_MS, think) // waiting for its turn counts
    await inTurn(incoming, async () => {
      const message = await receive(incoming)
      if (message)
        await say(incoming, asked.alone ? withNote(message, incoming) : message, interaction, channel, null)
      else await interaction.drop()
    }).finally(callOff)
  }

  const inTurn = ({ updateId, room }: Incoming, work: () => Promise<void>) =>
    once(updateId, () => inOrder(room.id, work))

  async function say(
    incoming: Incoming,
    message: Message,
    interaction: Interaction | null,
    channel: string,
    replyTo: string | null,
  ): Promise<void> {
    const { room, sender, updateId } = incoming
    const rendered = renderMessage(message, room.kind === 'group' ? sender.id : null)
    let by = interaction
    await answer(incoming, message, (skip) =>
      sayEach(rendered, skip, {
        say: async (part, at) => {
          const body = await bodyOf(part, attachments)
          try {
            const inPlace = at === 0 && message.inPlace === true && incoming.press !== undefined
            if (by) return await by.say(body, inPlace)
          } catch (error) {
            if (!isExpired(error)) throw error
            by = null // too late for the platform: it is said as anything else is
          }
          const where = interaction && room.kind === 'private' ? await api.openPrivate(sender.id) : channel
          return sayInRoom(
            api,
            { channel: where, id: updateId, ...(replyTo !== null && { replyTo }) },
            body,
            at,
          )
        },
        pause: () => pause(room),
        readFailure,
      }),
    )
  }

  /** What is seen by one person alone cannot be replied to. */
  function withNote(message: Message, { sender }: Incoming): Message {
    const text = languages.words(languages.choose(sender.language)).say(phrase('discord-alone'))
    return { ...message, blocks: [...message.blocks, { style: 'note', text }] }
  }

  async function refuse(asked: Asked, language: string | undefined): Promise<void> {
    const content = languages.words(languages.choose(language)).say(phrase('choice-of-another'))
    await respond(asked, Type.ChannelMessageWithSource, { content, flags: MessageFlags.Ephemeral })
  }

  async function suggestTo({ asked, ...typed }: { asked: Asked } & Parameters<Suggest>[0]): Promise<void> {
    const found = (await suggest?.(typed)) ?? []
    const choices = found
      .filter(({ text }) => text !== '' && text.length <= LONGEST_SUGGESTION)
      .slice(0, MOST_SUGGESTIONS)
      .map(({ label, text }) => ({ name: shortenText(label, LONGEST_SUGGESTION), value: text }))
    await respond(asked, Type.ApplicationCommandAutocompleteResult, { choices })
  }

  const respond = ({ id, token }: Asked, type: Type, data: object) =>
    api.call('post', Routes.interactionCallback(id, token), { body: { type, data }, auth: false })

  return { hearMessage, hearInteraction }
}
