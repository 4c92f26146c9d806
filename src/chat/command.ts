import type { DateTime } from 'luxon'
import type { z } from 'zod'
import { type Arguments, readArguments } from './arguments.ts'
import type { Incoming } from './incoming.ts'
import type { Reply } from './reply.ts'

/** Who speaks, as their channel knows them. */
export interface Who {
  channel: string
  id: string
}

/** Whom a command is for, the widest first. What each means is said in one place, by who keeps the people. */
export type AllowedFor =
  | 'everyone'
  | 'asker'
  | 'member'
  | 'reporter'
  | 'lead'
  | 'overviewer'
  | 'coordinator'
  | 'inviter'
  | 'admin'

/** Someone who speaks, as far as they are known. */
export interface Speaker {
  /** The language they chose, if any. */
  language: string | null
  joined: boolean
  may(allowedFor: AllowedFor): boolean
}

/** What chat needs of the world in which commands run. */
export interface Basis {
  people: { recognise(who: Who): Promise<Speaker> }
}

/** Whoever speaks, as this world knows people. */
export type SpeakerIn<World extends Basis> = Awaited<ReturnType<World['people']['recognise']>>

/** What every command is given besides its arguments and the world. */
export interface Setting<World extends Basis, Memory> {
  who: Who
  speaker: SpeakerIn<World>
  room: Incoming['room']
  /** The platform's id of the message; `edited` where it is an earlier one that now reads so. */
  message: string | null
  edited: boolean
  /** The word by which it was called, folded: `donvi` for `hoi`. Empty where no word was used. */
  said: string
  /** The whole text, cleaned of control characters. Empty for a press. */
  text: string
  language: string
  languages: readonly string[]
  /** Of a code that invites someone: the addresses at which channels take it. */
  inviteLinks(code: string): readonly string[]
  /** What earlier replies of this conversation asked to be remembered. */
  before: Partial<Memory>
  /** What the question that is now answered was asked with; check it before use. */
  open: unknown
  now: DateTime
  /** The commands that this person may use, in help's order. */
  commands: readonly Described[]
}

type Given<World extends Basis, Memory, S extends Arguments> = World &
  Setting<World, Memory> & { args: z.output<S> }

/** Null: what was said is not for this command after all, and is a question. */
type Run<World extends Basis, Memory, S extends Arguments> = (
  given: Given<World, Memory, S>,
) => Promise<Reply<Memory> | null>

/** What it changes: what writes or announces is done in one transaction with its answer, and once. */
export type Effect = 'reads' | 'writes' | 'announces'

/** What plain text is tried as, in this order: what was done, how far something is, what the plan says. */
export const PLAIN_KINDS = ['update', 'progress', 'question'] as const
/** `courtesy` is what is said for manners alone: it may acknowledge something. */
export type PlainKind = (typeof PLAIN_KINDS)[number] | 'courtesy'

/** A command that also takes plain text of one kind. `fits` is quick and changes nothing. */
export interface Plain<World> {
  kind: PlainKind
  fits(text: string, world: World): boolean | Promise<boolean>
}

/** A choice of something said unasked. `asks`: what is typed behind its number answers what pressing it would ask. */
export interface UnaskedChoice {
  token: string
  asks?: { step: string; data: unknown }
}

/** What a command last said unasked to whoever speaks: its choices in their order, and when that was. */
export type Unasked<World extends Basis, Memory> = (
  given: World & Setting<World, Memory>,
) => Promise<{ choices: readonly UnaskedChoice[]; at: DateTime } | null>

/** What help, menus and house tests read of a command. */
export interface Described {
  name: string
  /** Words that call it, folded and joined: the main one first, then synonyms, then English. */
  says: readonly string[]
  allowedFor: AllowedFor
  effect: Effect
  /** To copy and send as they stand, by language. */
  examples: Readonly<Record<string, readonly string[]>>
  /** What is said after its word begins with a task's code: platforms suggest some. Else it may be about an agency. */
  beginsWith?: 'task'
}

/** What a platform offers of a command that has a field for what is to be said. */
export interface Offered extends Described {
  /** Whether anything may be said after its word. */
  takes: boolean
}

interface Declaration<World extends Basis, Memory, S extends Arguments> extends Described {
  args: S
  run: Run<World, Memory, S>
  plain?: Plain<World>
  /** Whole texts that call it without its word: `III.2/1`. They are read as its arguments. */
  bare?: RegExp
  presses?: Readonly<Record<string, Prepared<World, Memory>>>
  steps?: Readonly<Record<string, Prepared<World, Memory>>>
  /** Presses that only show something, of a command that otherwise writes. */
  shows?: readonly string[]
  /** A number means the choices of what was said unasked, where nothing newer is open. */
  unasked?: Unasked<World, Memory>
  /** Whether what follows its word, folded, only shows something, of a command that otherwise writes. */
  onlyShows?(rest: string): boolean
  /** Where its words are everyday ones: whether what follows them, folded, is surely meant for it. Else it is plain text. */
  meant?(rest: string): boolean
}

/** Arguments and what to do with them, the types of both already matched. Null: the text does not fit. */
export type Prepared<World extends Basis, Memory> = (text: string) => Runs<World, Memory> | null

export type Runs<World extends Basis, Memory> = (
  given: World & Setting<World, Memory>,
) => Promise<Reply<Memory> | null>

export interface Command<World extends Basis, Memory> extends Offered {
  plain: Plain<World> | null
  bare: RegExp | null
  prepare: Prepared<World, Memory>
  presses: Readonly<Record<string, Prepared<World, Memory>>>
  steps: Readonly<Record<string, Prepared<World, Memory>>>
  shows: readonly string[]
  unasked: Unasked<World, Memory> | null
  onlyShows(rest: string): boolean
  meant(rest: string): boolean
}

/** The words with which commands of one world are declared. */
export function commandsIn<World extends Basis, Memory>() {
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
        shows = [],
        onlyShows = () => false,
        meant = () => true,
        plain = null,
        unasked = null,
        bare = null,
        ...described
      } = declared
      const takes = Object.keys(args.shape).length > 0
      return {
        ...described,
        ...{
          takes,
          plain,
          bare,
          presses,
          steps,
          shows,
          onlyShows,
          unasked,
          meant,
          prepare: prepare(args, run),
        },
      }
    },

    /** What a press does: its arguments are the parts of its token, in order. */
    press: <S extends Arguments>(args: S, run: Run<World, Memory, S>) => prepare(args, run, /:/u),

    /** What an answer in a dialogue does, if it fits. */
    step: <S extends Arguments>(args: S, run: Run<World, Memory, S>) => prepare(args, run),
  }
}
