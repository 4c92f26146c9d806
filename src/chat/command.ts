import type { DateTime } from 'luxon'
import type { z } from 'zod'
import { type Arguments, readArguments } from './arguments.ts'
import type { Reply } from './reply.ts'

/** Who speaks, as their channel knows them. */
export interface Who {
  channel: string
  id: string
}

export type AllowedFor = 'everyone' | 'reporter' | 'lead' | 'coordinator'

/** What chat needs of the world in which commands run. */
export interface Basis {
  people: {
    /** The language this person chose, if any. */
    languageOf(who: Who): Promise<string | null>
    may(who: Who, allowedFor: AllowedFor): Promise<boolean>
  }
}

/** What every command is given besides its arguments and the world. */
export interface Setting<Memory> {
  who: Who
  /** The word by which it was called, folded: `donvi` for `hoi`. Empty where no word was used. */
  said: string
  /** The whole text, cleaned of control characters. Empty for a press. */
  text: string
  language: string
  languages: readonly string[]
  /** What earlier replies of this conversation asked to be remembered. */
  before: Partial<Memory>
  now: DateTime
  /** The commands that this person may use, in help's order. */
  commands: readonly Described[]
}

type Given<World, Memory, S extends Arguments> = World & Setting<Memory> & { args: z.output<S> }

/** Null: what was said is not for this command after all, and is a question. */
type Run<World, Memory, S extends Arguments> = (
  given: Given<World, Memory, S>,
) => Promise<Reply<Memory> | null>

/** What help, menus and house tests read of a command. */
export interface Described {
  name: string
  /** Words that call it, folded and joined: the main one first, then synonyms, then English. */
  says: readonly string[]
  allowedFor: AllowedFor
  effect: 'reads' | 'writes' | 'announces'
  /** To copy and send as they stand, by language. */
  examples: Readonly<Record<string, readonly string[]>>
}

interface Declaration<World, Memory, S extends Arguments> extends Described {
  args: S
  run: Run<World, Memory, S>
  /** Takes whatever is no command. One command does. */
  takesPlainText?: boolean
  /** Whole texts that call it without its word: `III.2/1`. They are read as its arguments. */
  bare?: RegExp
  presses?: Readonly<Record<string, Prepared<World, Memory>>>
  steps?: Readonly<Record<string, Prepared<World, Memory>>>
}

/** Arguments and what to do with them, the types of both already matched. Null: the text does not fit. */
type Prepared<World, Memory> = (
  text: string,
) => ((given: World & Setting<Memory>) => Promise<Reply<Memory> | null>) | null

export interface Command<World, Memory> extends Described {
  takesPlainText: boolean
  bare: RegExp | null
  prepare: Prepared<World, Memory>
  presses: Readonly<Record<string, Prepared<World, Memory>>>
  steps: Readonly<Record<string, Prepared<World, Memory>>>
}

/** The words with which commands of one world are declared. */
export function commandsIn<World, Memory>() {
  function prepare<S extends Arguments>(
    args: S,
    run: Run<World, Memory, S>,
    separator?: RegExp,
  ): Prepared<World, Memory> {
    return (text) => {
      const read = readArguments(args, text, separator)
      return read === null ? null : (given) => run({ ...given, args: read })
    }
  }

  return {
    /** A command declares everything about itself once; parsing, help, menus and tests come from that. */
    defineCommand<S extends Arguments>(declared: Declaration<World, Memory, S>): Command<World, Memory> {
      const {
        args,
        run,
        presses = {},
        steps = {},
        takesPlainText = false,
        bare = null,
        ...described
      } = declared
      return { ...described, takesPlainText, bare, presses, steps, prepare: prepare(args, run) }
    },

    /** What a press does: its arguments are the parts of its token, in order. */
    press: <S extends Arguments>(args: S, run: Run<World, Memory, S>) => prepare(args, run, /:/u),

    /** What an answer in a dialogue does, if it fits. */
    step: <S extends Arguments>(args: S, run: Run<World, Memory, S>) => prepare(args, run),
  }
}
