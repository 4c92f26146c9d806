import type { Command, Setting } from './command.ts'
import type { Conversation } from './conversation.ts'
import type { Reply } from './reply.ts'

/** One thing said to the bot, with all that is needed to understand it. */
export interface Heard<World, Memory> {
  text: string
  press: string | null
  conversation: Conversation<Memory>
  /** Those that this person may use, in help's order; the others. */
  commands: readonly Command<World, Memory>[]
  forbidden: readonly Command<World, Memory>[]
  /** What a command is given. */
  given: World & Setting<Memory>
}

export interface Outcome<Memory> {
  reply: Reply<Memory>
  /** The command that answered, when one did: a dialogue that it opens is its own. */
  command: string | null
  /** Whether the open dialogue and choices are over. */
  closes?: boolean
}

/** One way of understanding what was said; null when it is nothing of the kind. */
export type Reading<World, Memory> = (heard: Heard<World, Memory>) => Promise<Outcome<Memory> | null>
