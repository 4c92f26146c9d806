import { isClassified } from './classified.ts'
import type { Basis } from './command.ts'
import { agrees, everyday } from './everyday.ts'
import type { Heard, Outcome } from './heard.ts'
import { plainlyAs } from './plainly.ts'
import { Reply } from './reply.ts'

/** Text marked secret goes no further, and no channel may keep it. */
export async function refused<World extends Basis, Memory>(
  heard: Heard<World, Memory>,
): Promise<Outcome<Memory> | null> {
  if (!isClassified(heard.text)) return null
  return { reply: new Reply<Memory>().lead('classified').forgetting('said'), command: null }
}

/** `thôi`, `hủy`, `bỏ` leave whatever is open. */
export async function left<World extends Basis, Memory>(
  heard: Heard<World, Memory>,
): Promise<Outcome<Memory> | null> {
  if (everyday(heard.text) !== 'leaving') return null
  const { dialogue, choices } = heard.conversation
  const open = dialogue !== null || choices.length > 0
  return { reply: new Reply<Memory>().lead(open ? 'left' : 'left-nothing'), command: null, closes: true }
}

/** What fits the open dialogue is its answer. */
export async function answered<World extends Basis, Memory>(
  heard: Heard<World, Memory>,
): Promise<Outcome<Memory> | null> {
  const { dialogue } = heard.conversation
  const command = dialogue && heard.commands.find((one) => one.name === dialogue.command)
  const runs = command?.steps[dialogue?.step ?? '']?.(heard.text)
  return command && runs ? heard.perform(command, runs, { closes: true }) : null
}

/** Manners get one short reply, never "not in the plan"; unless they acknowledge something. */
export async function greeted<World extends Basis, Memory>(
  heard: Heard<World, Memory>,
): Promise<Outcome<Memory> | null> {
  const kind = everyday(heard.text)
  const meant = kind === 'acknowledging' ? await plainlyAs('courtesy', heard) : null
  if (meant) return meant
  const said = kind === 'acknowledging' && agrees(heard.text) ? 'agreeing' : kind
  return said && { reply: new Reply<Memory>().lead(`everyday-${said}`), command: null }
}
