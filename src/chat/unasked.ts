import type { DateTime } from 'luxon'
import { UserError } from '../user-error.ts'
import { NUMBER, press } from './choosing.ts'
import type { Basis, Command, UnaskedChoice } from './command.ts'
import type { Heard, Outcome } from './heard.ts'

// `1 KH 45/KH-UBND 27/4`: a choice, and at once what it would ask.
const NUMBER_AND_MORE = /^\(?(\d{1,2})\s*[.):,]?\s+(\S.*)$/su

/**
 * A number that means a choice of something said unasked: that was never part of the conversation, but of all that is open it is
 * the newest. Null where the person has said something since that leaves choices open.
 */
export async function pickedUnasked<World extends Basis, Memory>(
  heard: Heard<World, Memory>,
): Promise<Outcome<Memory> | null> {
  const alone = heard.text.match(NUMBER)?.[1]
  const [, number = alone, more = null] = alone ? [] : (heard.text.match(NUMBER_AND_MORE) ?? [])
  if (number === undefined) return null
  const found = await newest(heard)
  if (!found) return null
  const { command, choices } = found
  const choice = choices[Number(number) - 1]
  if (more !== null) return choice ? answer(command, choice, more, heard) : null
  if (!choice) throw new UserError('choice-out-of-range', { last: choices.length })
  return press(heard, choice.token)
}

interface Found<World extends Basis, Memory> {
  command: Command<World, Memory>
  choices: readonly UnaskedChoice[]
  at: DateTime
}

async function newest<World extends Basis, Memory>({
  commands,
  conversation,
  given,
}: Heard<World, Memory>): Promise<Found<World, Memory> | null> {
  const { at, choices, dialogue } = conversation
  const isOpen = choices.length > 0 || dialogue !== null
  let found: Found<World, Memory> | null = null
  for (const command of commands) {
    const said = await command.unasked?.(given)
    if (!said || said.choices.length === 0 || (isOpen && !(at && at < said.at))) continue
    if (!found || found.at < said.at) found = { command, ...said }
  }
  return found
}

async function answer<World extends Basis, Memory>(
  command: Command<World, Memory>,
  { asks }: UnaskedChoice,
  text: string,
  heard: Heard<World, Memory>,
): Promise<Outcome<Memory> | null> {
  const runs = asks && command.steps[asks.step]?.(text)
  return runs ? heard.perform(command, (given) => runs({ ...given, open: asks.data })) : null
}
