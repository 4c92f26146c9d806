import { UserError } from '../user-error.ts'
import { type Basis, type Command, PLAIN_KINDS, type PlainKind } from './command.ts'
import type { Heard, Outcome } from './heard.ts'

/** Whatever is nothing else is tried by the commands that take plain text, each its kind. */
export async function plainly<World extends Basis, Memory>(
  heard: Heard<World, Memory>,
): Promise<Outcome<Memory> | null> {
  for (const kind of PLAIN_KINDS) {
    const outcome = await plainlyAs(kind, heard)
    if (outcome) return outcome
  }
  if (heard.forbidden.some(({ plain }) => plain?.kind === 'question')) throw new UserError('members-only')
  return null
}

/** Null: it is nothing of this kind. */
export async function plainlyAs<World extends Basis, Memory>(
  kind: PlainKind,
  { text, commands, forbidden, given, busy, perform }: Heard<World, Memory>,
): Promise<Outcome<Memory> | null> {
  const takes = ({ plain }: Command<World, Memory>) => plain?.kind === kind
  // How far something is, is no question about the plan: who may not ask it is told so, rather than "not in the plan".
  const closed = kind === 'progress' ? forbidden.find(takes) : undefined
  if (await closed?.plain?.fits(text, given))
    throw new UserError(given.speaker.joined ? 'command-not-allowed' : 'progress-members-only')
  for (const command of commands.filter(takes)) {
    if (!(await command.plain?.fits(text, given))) continue
    if (busy && (kind === 'progress' || kind === 'question')) throw new UserError('busy')
    const runs = command.prepare(text)
    return runs && perform(command, runs)
  }
  return null
}
