import { fold } from '../text/fold.ts'
import { UserError } from '../user-error.ts'
import { type Basis, type Command, PLAIN_KINDS } from './command.ts'
import type { Heard, Outcome } from './heard.ts'
import { phrase } from './phrase.ts'
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
  const call = findCall(slashed ? heard.text.slice(1) : heard.text, [...heard.commands, ...heard.forbidden])
  if (!call) {
    if (slashed) throw new UserError('command-unknown')
    return null
  }
  const { command, said, rest } = call
  if (!slashed && command.plain?.kind === 'question' && (await isOtherThanQuestion(heard))) return null
  const runs = command.prepare(rest)
  if (heard.forbidden.includes(command)) {
    if (slashed || (runs && command.meant(fold(rest))))
      throw new UserError(heard.given.speaker.joined ? 'command-not-allowed' : 'command-not-joined')
    return null
  }
  const outcome = runs && (await heard.perform(command, runs, { said }))
  if (outcome) return outcome
  return slashed && !runs ? { reply: howToUse(command, heard.given.language), command: command.name } : null
}

// `Đơn vị nào chưa cập nhật` begins with a word that calls the command for questions, and is not one about the plan.
async function isOtherThanQuestion<World extends Basis, Memory>({
  text,
  commands,
  forbidden,
  given,
}: Heard<World, Memory>): Promise<boolean> {
  for (const { plain } of [...commands, ...forbidden])
    if (plain && plain.kind !== 'question' && (await plain.fits(text, given))) return true
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

/** Whatever is nothing else is tried by the commands that take plain text, each its kind. */
export async function plainly<World extends Basis, Memory>(
  heard: Heard<World, Memory>,
): Promise<Outcome<Memory> | null> {
  for (const kind of PLAIN_KINDS) {
    const takes = ({ plain }: Command<World, Memory>) => plain?.kind === kind
    const command = heard.commands.find(takes)
    // How far something is, is no question about the plan: who may not ask it is told so, rather than "not in the plan".
    const closed = kind === 'progress' ? heard.forbidden.find(takes) : undefined
    if (await closed?.plain?.fits(heard.text, heard.given))
      throw new UserError(heard.given.speaker.joined ? 'command-not-allowed' : 'progress-members-only')
    if (!(await command?.plain?.fits(heard.text, heard.given)) || !command) continue
    if (heard.busy && kind !== 'update') throw new UserError('busy')
    const runs = command.prepare(heard.text)
    const outcome = runs && (await heard.perform(command, runs))
    if (outcome) return outcome
  }
  if (heard.forbidden.some(({ plain }) => plain?.kind === 'question')) throw new UserError('members-only')
  return null
}

function findCall<World extends Basis, Memory>(text: string, commands: readonly Command<World, Memory>[]) {
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
