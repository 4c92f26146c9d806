import type { Basis, Command, Runs, Setting } from './command.ts'
import type { Conversation } from './conversation.ts'
import type { Written } from './ledger.ts'
import type { Reply } from './reply.ts'

/** One thing said to the bot, with all that is needed to understand it. */
export interface Heard<World extends Basis, Memory> {
  text: string
  press: string | null
  conversation: Conversation<Memory>
  /** Those that this person may use, in help's order; the others. */
  commands: readonly Command<World, Memory>[]
  forbidden: readonly Command<World, Memory>[]
  given: World & Setting<World, Memory>
  /** Whether the house is too busy for questions. */
  busy: boolean
  /** Has a command do something; what it changes is done in one transaction with its answer. Null: it was not for it. */
  perform(
    command: Command<World, Memory>,
    runs: Runs<World, Memory>,
    how?: How,
  ): Promise<Outcome<Memory> | null>
}

export interface How {
  /** The word by which the command was called. */
  said?: string
  /** Whether the open dialogue and choices are over. */
  closes?: boolean
  /** Whether it only shows something, whatever else the command does. */
  shows?: boolean
}

/** What someone is to be told; or what has been written down with what it changed. */
export type Outcome<Memory> =
  | { reply: Reply<Memory>; command: string | null; closes?: boolean }
  | { written: Written }

/** One way of understanding what was said; null when it is nothing of the kind. */
export type Reading<World extends Basis, Memory> = (
  heard: Heard<World, Memory>,
) => Promise<Outcome<Memory> | null>
