import { randomInt } from 'node:crypto'
import type { DateTime } from 'luxon'
import { UserError } from '../user-error.ts'
import type { Message, Receive } from './channel.ts'
import { clean } from './clean.ts'
import type { Basis, Command, Who } from './command.ts'
import { createConversations } from './conversation.ts'
import { dispatch } from './dispatch.ts'
import type { Outcome } from './heard.ts'
import { createQueues } from './in-order.ts'
import type { Incoming } from './incoming.ts'
import type { Languages } from './languages.ts'
import { createOnce } from './once.ts'
import { Reply } from './reply.ts'
import { sayReply } from './say.ts'

export interface Log {
  error(details: Record<string, unknown>, message: string): void
}

export interface BotParts<World extends Basis, Memory> {
  /** In help's order. */
  commands: readonly Command<World, Memory>[]
  world: World
  languages: Languages
  clock: () => DateTime
  log: Log
}

const LONGEST_TEXT = 4000

/** The bot without a platform. Each thing addressed to it gets exactly one message; anything else gets null. */
export function createBot<World extends Basis, Memory>(parts: BotParts<World, Memory>): { receive: Receive } {
  const { commands, world, languages, clock, log } = parts
  const conversations = createConversations<Memory>(clock)
  const inOrder = createQueues()
  const once = createOnce<Message>(clock)

  return {
    async receive(incoming) {
      if (!incoming.addressed) return null
      const room = [incoming.channel, incoming.room.id].join('\n')
      // The room belongs to the key: who guesses an id of another room must not get its reply.
      return once([room, incoming.updateId].join('\n'), () => inOrder(room, () => answer(incoming)))
    },
  }

  async function answer(incoming: Incoming): Promise<Message> {
    const who: Who = { channel: incoming.channel, id: incoming.sender.id }
    let language = languages.choose(incoming.sender.language)
    try {
      language = languages.choose(await world.people.languageOf(who), language)
      const outcome = await understand(incoming, who, language)
      language = outcome.reply.language ?? language
      const message = sayReply(outcome.reply, languages.words(language))
      remember(incoming, outcome, message)
      return message
    } catch (error) {
      return sayReply(explain(error), languages.words(language))
    }
  }

  async function understand(incoming: Incoming, who: Who, language: string): Promise<Outcome<Memory>> {
    const text = clean(incoming.text)
    if (text.length > LONGEST_TEXT) throw new UserError('text-too-long', { most: LONGEST_TEXT })
    const conversation = conversations.of(conversationOf(incoming))
    const may = await Promise.all(commands.map(({ allowedFor }) => world.people.may(who, allowedFor)))
    const allowed = commands.filter((_, index) => may[index])
    return dispatch({
      text,
      press: incoming.press ?? null,
      conversation,
      commands: allowed,
      forbidden: commands.filter((command) => !allowed.includes(command)),
      given: {
        ...world,
        who,
        said: '',
        text,
        language,
        languages: languages.names,
        before: conversation.before,
        now: clock(),
        commands: allowed,
      },
    })
  }

  function remember(incoming: Incoming, { reply, command, closes }: Outcome<Memory>, message: Message): void {
    const key = conversationOf(incoming)
    if (reply.forget === 'all') {
      conversations.forget(key)
      return
    }
    const before = conversations.of(key)
    const open = closes ? { choices: [], dialogue: null } : before
    conversations.keep(key, {
      before: { ...before.before, ...reply.remembered },
      choices: message.choices.length > 0 ? message.choices : open.choices,
      dialogue: reply.dialogue && command ? { command, step: reply.dialogue.step } : open.dialogue,
    })
  }

  /** What the person can mend is said as it is; what is ours gets a reference that finds it in the log. */
  function explain(error: unknown): Reply {
    if (error instanceof UserError) return new Reply().lead(error.key, error.details)
    const reference = newReference()
    log.error({ err: error, reference }, 'a message could not be answered')
    return new Reply().lead('failed', { reference })
  }
}

const conversationOf = ({ channel, room, sender }: Incoming) => [channel, room.id, sender.id].join('\n')

// No letters or digits that are mistaken for one another when read out on the phone.
const CLEAR = 'ABCDEGHKLMNPQRSTVXY3456789'

const newReference = () => Array.from({ length: 5 }, () => CLEAR[randomInt(CLEAR.length)]).join('')
