import { parseArgs } from 'node:util'
import { UserError } from '../user-error.ts'
import type { OperatorCommand, Tools } from './command.ts'

type Say = Tools['say']

/** Runs the command that was typed; resolves with the exit code. Throws the UserErrors of what was typed wrongly. */
export async function runOperatorCommand(
  typed: readonly string[],
  commands: readonly OperatorCommand[],
  tools: Tools,
): Promise<number> {
  const command = commands.find(({ says }) => says.every((word, at) => typed[at] === word))
  if (!command) {
    tools.print(help(commandsLike(typed[0], commands), tools.say))
    return typed.length === 0 || typed.slice(0, 2).some(isAskForHelp) ? 0 : 2
  }
  const rest = typed.slice(command.says.length)
  if (rest.some(isAskForHelp)) {
    tools.print(tools.say(`operate-${command.name}`))
    return 0
  }
  return command.run(readTyped(rest, command, tools.say), tools)
}

function readTyped(rest: string[], command: OperatorCommand, say: Say) {
  const [least, most] = command.words
  try {
    const read = parseArgs({
      args: rest,
      options: command.options,
      allowPositionals: true,
    })
    if (read.positionals.length >= least && read.positionals.length <= most) return read
  } catch (error) {
    if (!isWronglyTyped(error)) throw error
  }
  throw new UserError('operator-usage', { usage: say(`operate-${command.name}`) })
}

function isWronglyTyped(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
}

function isAskForHelp(word: string | undefined): boolean {
  return word === 'help' || word === '--help' || word === '-h'
}

/** Those that begin with the word that was typed; all where none does. */
function commandsLike(
  word: string | undefined,
  commands: readonly OperatorCommand[],
): readonly OperatorCommand[] {
  const like = commands.filter(({ says }) => says[0] === word)
  return like.length > 0 ? like : commands
}

function help(commands: readonly OperatorCommand[], say: Say): string {
  return [say('operator-help'), ...commands.map(({ name }) => say(`operate-${name}`))].join('\n\n')
}
