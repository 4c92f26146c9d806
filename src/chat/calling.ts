import { fold } from '../text/fold.ts'
import { UserError } from '../user-error.ts'
import type { Basis, Command } from './command.ts'
import type { Heard, Outcome } from './heard.ts'
import { phrase } from './phrase.ts'
import { plainlyAs } from './plainly.ts'
import { Reply } from './reply.ts'

// `huong dan` is `huongdan`, `ngôn ngữ` is `ngonngu`: no command has more syllables.
const MOST_SYLLABLES = 3

/**
 * A command by one of its words: with or without "/", in any case, with or without diacritics, in one word or in
 * syllables. Everyday words are among them (`mục nào?`): without "/" it is a command only if the rest fits it.
 */
export async function called<World extends Basis, Memory>(
  heard: Heard<World, Memory>,
): Promise<Outcome<Memory> | null> {
  const slashed = heard.text.startsWith('/')
  // `/start CODE`, which links of platforms send, is a whole text of another command than `/start`.
  if (slashed && heard.commands.some(({ bare }) => bare?.test(heard.text))) return null
  const text = slashed ? heard.text.slice(1) : heard.text
  const call = findCall(text, [...heard.commands, ...heard.forbidden])
  if (!slashed && call?.command.plain?.kind === 'question' && (await isOtherThanQuestion(heard))) return null
  const outcome = call && (await performCall(heard, call))
  if (outcome || !slashed) return outcome
  // What does not fit the command may still report something: `/tiendo TTTT-3 60%`.
  const reported = await plainlyAs('update', { ...heard, text })
  if (reported) return reported
  if (!call) throw new UserError('command-unknown')
  const { command, rest } = call
  if (heard.forbidden.includes(command)) throw notAllowed(heard)
  return command.prepare(rest)
    ? null
    : { reply: howToUse(command, heard.given.language), command: command.name }
}

async function performCall<World extends Basis, Memory>(
  heard: Heard<World, Memory>,
  { command, said, rest }: Call<World, Memory>,
): Promise<Outcome<Memory> | null> {
  const runs = command.prepare(rest)
  if (heard.commands.includes(command))
    return runs && heard.perform(command, runs, { said, shows: command.onlyShows(fold(rest)) })
  if (runs && command.meant(fold(rest))) throw notAllowed(heard)
  return null
}

const notAllowed = <World extends Basis, Memory>({ given }: Heard<World, Memory>): UserError =>
  new UserError(given.speaker.joined ? 'command-not-allowed' : 'command-not-joined')

// `Đơn vị nào chưa cập nhật` begins with a word that calls the command for questions, and is not one about the plan.
async function isOtherThanQuestion<World extends Basis, Memory>({
  text,
  commands,
  forbidden,
  given,
}: Heard<World, Memory>): Promise<boolean> {
  for (const { plain } of [...commands, ...forbidden])
    if (plain && plain.kind !== 'question' && plain.kind !== 'courtesy' && (await plain.fits(text, given)))
      return true
  return false
}

/** A command recognised by the look of the whole text: `III.2/1`. */
export async function shown<World extends Basis, Memory>(
  heard: Heard<World, Memory>,
): Promise<Outcome<Memory> | null> {
  for (const command of heard.commands) {
    const runs = command.bare?.test(heard.text) ? command.prepare(heard.text) : null
    const outcome = runs && (await heard.perform(command, runs))
    if (outcome) return outcome
  }
  return null
}

interface Call<World extends Basis, Memory> {
  command: Command<World, Memory>
  said: string
  rest: string
}

function findCall<World extends Basis, Memory>(
  text: string,
  commands: readonly Command<World, Memory>[],
): Call<World, Memory> | null {
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

function howToUse<World extends Basis, Memory>(
  command: Command<World, Memory>,
  language: string,
): Reply<Memory> {
  const reply = new Reply<Memory>().lead('command-how', { does: phrase(`help-${command.name}`) })
  for (const example of command.examples[language] ?? []) reply.quote(example)
  return reply
}
