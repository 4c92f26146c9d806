import { randomInt } from 'node:crypto'
import type { DateTime } from 'luxon'
import { UserError } from '../user-error.ts'
import type { Message, Receive } from './channel.ts'
import { clean } from './clean.ts'
import type { Basis, Command, SpeakerIn, Who } from './command.ts'
import { type Conversation, createConversations, newConversation } from './conversation.ts'
import { dispatch } from './dispatch.ts'
import type { Heard, Outcome } from './heard.ts'
import { createQueues } from './in-order.ts'
import type { Incoming } from './incoming.ts'
import type { Languages } from './languages.ts'
import type { Ledger } from './ledger.ts'
import { createOnce } from './once.ts'
import type { Pace } from './pace.ts'
import { Reply } from './reply.ts'
import { sayReply } from './say.ts'

export interface Log {
  error(details: Record<string, unknown>, message: string): void
}

export interface BotParts<World extends Basis, Memory> {
  /** In help's order. */
  commands: readonly Command<World, Memory>[]
  world: World
  recognise(who: Who): Promise<SpeakerIn<World>>
  ledger: Ledger<World>
  pace: Pace
  languages: Languages
  /** Of a code that invites someone: the addresses at which channels take it. */
  inviteLinks?: (code: string) => readonly string[]
  clock: () => DateTime
  log: Log
}

const LONGEST_TEXT = 4000

/**
 * The bot without a platform. Each thing addressed to it gets exactly one message; anything else gets null, and so does who
 * goes on writing after being told that it is too fast.
 */
export function createBot<World extends Basis, Memory>(parts: BotParts<World, Memory>): { receive: Receive } {
  const { commands, world, recognise, ledger, pace, languages, inviteLinks = () => [], clock, log } = parts
  const conversations = createConversations<Memory>(clock)
  const inOrder = createQueues()
  const once = createOnce<Message | null>(clock)

  return {
    async receive(incoming) {
      if (!incoming.addressed) return null
      const room = [incoming.channel, incoming.room.id].join('\n')
      // The room belongs to the key: who guesses an id of another room must not get its reply.
      return once([room, incoming.updateId].join('\n'), () => inOrder(room, () => answer(incoming)))
    },
  }

  async function answer(incoming: Incoming): Promise<Message | null> {
    const who: Who = { channel: incoming.channel, id: incoming.sender.id }
    let language = languages.choose(incoming.sender.language)
    try {
      const speaker = await recognise(who)
      language = languages.choose(speaker.language, language)
      const verdict = pace.admit([who.channel, who.id].join('\n'), speaker.joined)
      if (verdict === 'ignored') return null
      if (verdict === 'told') throw new UserError('too-fast')
      if (incoming.unread) throw new UserError(`unread-${incoming.unread}`)
      const before = await conversationOf(incoming)
      const outcome = await understand(incoming, who, speaker, before, language)
      if ('written' in outcome) {
        keep(incoming, {
          before: {},
          choices: [],
          dialogue: null,
          ...outcome.written.conversation,
          kept: true,
        })
        return outcome.written.message
      }
      const { message, conversation } = finish(outcome, before, language)
      const over = outcome.closes || outcome.reply.closes
      if (before.kept && over) await ledger.close(incoming)
      keep(incoming, conversation && { ...conversation, kept: before.kept && !over })
      return message
    } catch (error) {
      return sayReply(explain(error), languages.words(language))
    }
  }

  async function conversationOf(incoming: Incoming): Promise<Conversation<Memory>> {
    const known = conversations.of(keyOf(incoming))
    if (known) return known
    const kept = await ledger.open(incoming, clock())
    return kept ? { ...newConversation, ...kept, kept: true } : newConversation
  }

  async function understand(
    incoming: Incoming,
    who: Who,
    speaker: SpeakerIn<World>,
    conversation: Conversation<Memory>,
    language: string,
  ): Promise<Outcome<Memory>> {
    const text = clean(incoming.text)
    if (text.length > LONGEST_TEXT) throw new UserError('text-too-long', { most: LONGEST_TEXT })
    const allowed = commands.filter(({ allowedFor }) => speaker.may(allowedFor))
    const heard: Heard<World, Memory> = {
      text,
      press: incoming.press ?? null,
      conversation,
      commands: allowed,
      forbidden: commands.filter((command) => !allowed.includes(command)),
      busy: pace.busy(),
      given: {
        ...world,
        who,
        speaker,
        room: incoming.room,
        message: incoming.message ?? null,
        edited: incoming.edited ?? false,
        said: '',
        text,
        language,
        languages: languages.names,
        inviteLinks,
        before: conversation.before,
        open: conversation.dialogue?.data ?? null,
        now: clock(),
        commands: allowed,
      },

      async perform(command, runs, { said = '', closes = false, shows = false } = {}) {
        const named = { ...heard.given, said }
        if (command.effect === 'reads' || shows) {
          const reply = await runs(named)
          return reply && { reply, command: command.name, closes }
        }
        const written = await ledger.write(incoming, named.now, async (inside) => {
          const reply = await runs({ ...named, ...inside })
          if (!reply) return null
          const { message, conversation: left } = finish(
            { reply, command: command.name, closes },
            conversation,
            language,
          )
          return { message, conversation: left, traceless: reply.traceless }
        })
        return written && { written }
      },
    }
    return dispatch(heard)
  }

  /** What is said and what it leaves open. */
  function finish(
    { reply, command, closes }: Exclude<Outcome<Memory>, { written: unknown }>,
    before: Conversation<Memory>,
    language: string,
  ): { message: Message; conversation: Omit<Conversation<Memory>, 'kept' | 'at'> | null } {
    const message = sayReply(reply, languages.words(reply.language ?? language))
    if (reply.forget === 'all') return { message, conversation: null }
    const open = closes || reply.closes ? newConversation : before
    const { dialogue } = reply
    return {
      message,
      conversation: {
        before: { ...before.before, ...reply.remembered },
        choices: message.choices.length > 0 ? message.choices : open.choices,
        dialogue: dialogue && command ? { command, ...dialogue } : open.dialogue,
      },
    }
  }

  function keep(incoming: Incoming, conversation: Omit<Conversation<Memory>, 'at'> | null): void {
    if (conversation) conversations.keep(keyOf(incoming), conversation)
    else conversations.forget(keyOf(incoming))
  }

  /** What the person can mend is said as it is; what is ours gets a reference that finds it in the log. */
  function explain(error: unknown): Reply {
    if (error instanceof UserError) return new Reply().lead(error.key, error.details)
    const reference = newReference()
    log.error({ err: error, reference }, 'a message could not be answered')
    return new Reply().lead('failed', { reference })
  }
}

const keyOf = ({ channel, room, sender }: Incoming) => [channel, room.id, sender.id].join('\n')

// No letters or digits that are mistaken for one another when read out on the phone.
const CLEAR = 'ABCDEGHKLMNPQRSTVXY3456789'

const newReference = () => Array.from({ length: 5 }, () => CLEAR[randomInt(CLEAR.length)]).join('')
