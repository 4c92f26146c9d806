import { fold } from '../text/fold.ts'
import { UserError } from '../user-error.ts'
import type { Command } from './command.ts'
import type { Heard, Outcome } from './heard.ts'
import { phrase } from './phrase.ts'
import { Reply } from './reply.ts'

// `huong dan` is `huongdan`, `ngôn ngữ` is `ngonngu`: no command has more syllables.
const MOST_SYLLABLES = 3

/**
 * A command by one of its words: with or without "/", in any case, with or without diacritics, in one word or in
 * syllables. Everyday words are among them (`mục nào?`): without "/" it is a command only if the rest fits it.
 */
export async function called<World, Memory>(heard: Heard<World, Memory>): Promise<Outcome<Memory> | null> {
  const slashed = heard.text.startsWith('/')
  const call = findCall(slashed ? heard.text.slice(1) : heard.text, [...heard.commands, ...heard.forbidden])
  if (!call) {
    if (slashed) throw new UserError('command-unknown')
    return null
  }
  const { command, said, rest } = call
  const run = command.prepare(rest)
  if (heard.forbidden.includes(command)) {
    if (slashed || run) throw new UserError('command-not-allowed')
    return null
  }
  const reply = run && (await run({ ...heard.given, said }))
  if (reply) return { reply, command: command.name }
  return slashed && !run ? { reply: howToUse(command, heard.given.language), command: command.name } : null
}

/** A command recognised by the look of the whole text: `III.2/1`. */
export async function shown<World, Memory>(heard: Heard<World, Memory>): Promise<Outcome<Memory> | null> {
  for (const command of heard.commands) {
    const run = command.bare?.test(heard.text) ? command.prepare(heard.text) : null
    const reply = run && (await run(heard.given))
    if (reply) return { reply, command: command.name }
  }
  return null
}

/** Whatever is nothing else goes to the one command that takes plain text. */
export async function asked<World, Memory>(heard: Heard<World, Memory>): Promise<Outcome<Memory> | null> {
  const command = heard.commands.find((one) => one.takesPlainText)
  const reply = await command?.prepare(heard.text)?.(heard.given)
  return command && reply ? { reply, command: command.name } : null
}

function findCall<World, Memory>(text: string, commands: readonly Command<World, Memory>[]) {
  let said = ''
  let rest = text
  for (let syllables = 0; syllables < MOST_SYLLABLES; syllables++) {
    const [, syllable = '', left = ''] = rest.match(/^(\S+)\s*(.*)$/su) ?? []
    said += fold(syllable).replace(/[:,.!?]+$/u, '')
    rest = left
    const command = commands.find((one) => one.says.includes(said))
    if (command) return { command, said, rest }
  }
  return null
}

function howToUse<World, Memory>(command: Command<World, Memory>, language: string): Reply<Memory> {
  const reply = new Reply<Memory>().lead('command-how', { does: phrase(`help-${command.name}`) })
  for (const example of command.examples[language] ?? []) reply.quote(example)
  return reply
}
