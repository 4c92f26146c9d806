import type { Readable } from 'node:stream'
import type { ParseArgsConfig, parseArgs } from 'node:util'
import type { Ask } from './asking.ts'
import type { Reach } from './reach.ts'
import type { Roots } from './roots.ts'

export type Options = NonNullable<ParseArgsConfig['options']>

/** What was typed after the command's own words. */
export type Typed<O extends Options> = Pick<
  ReturnType<typeof parseArgs<{ options: O; allowPositionals: true }>>,
  'values' | 'positionals'
>

/** What a command is given to work with. */
export interface Tools extends Roots {
  /** Words of the operator's language. */
  say(key: string, details?: Record<string, string | number>): string
  /** A line on standard output. */
  print(line: string): void
  /** A line for whoever watches: on standard error, and only on a terminal. */
  mention(line: string): void
  /** Mentions what is going on where it takes longer than a second. */
  patiently<T>(key: string, work: Promise<T>): Promise<T>
  /** Yes or no at the terminal; null where nobody is there to answer. */
  confirm(question: string): Promise<boolean | null>
  /** A line of the operator's, typed or piped in. */
  ask: Ask
  /** Resolves when the operator or the system asks to stop. */
  stopAsked(): Promise<void>
  input: Readable
  dataDir: string // absolute
  officeZone: string
  /** Whether the database is a PostgreSQL server's. */
  usesServer: boolean
  /** The address that staff open, where one is set. */
  publicUrl: string | null
  /** Where the settings of this folder are kept. */
  settingsFile: string
  /** Whether a setting is given from outside that file, and so goes before what stands there. */
  isSetAbove(setting: string): boolean
  /** Whether a bot listens on the data folder; on PostgreSQL none does. */
  isRunning(): Promise<boolean>
  reach: Reach
}

/** Something an operator types: `npm run plan -- import FILE`. How it is written stands in the locales: `operate-NAME`. */
export interface OperatorCommand<O extends Options = Options> {
  name: string // `plan-import`
  says: readonly string[] // `plan`, `import`
  options: O
  /** How many words it takes besides options, at least and at most. */
  words: readonly [least: number, most: number]
  /** Resolves with the exit code. UserErrors are said, and end with 2. */
  run(typed: Typed<O>, tools: Tools): Promise<number>
}

export function defineOperatorCommand<const O extends Options>(
  command: OperatorCommand<O>,
): OperatorCommand<O> {
  return command
}
