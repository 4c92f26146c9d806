import { fold } from '../text/fold.ts'
import { UserError } from '../user-error.ts'
import type { Choice } from './channel.ts'
import type { Basis } from './command.ts'
import type { Heard, Outcome } from './heard.ts'
import { phrase } from './phrase.ts'
import { Reply } from './reply.ts'
import { readToken } from './token.ts'

/** A button was pressed. */
export async function pressed<World extends Basis, Memory>(
  heard: Heard<World, Memory>,
): Promise<Outcome<Memory> | null> {
  return heard.press === null ? null : press(heard, heard.press)
}

// `2`, `2.`, `(2)`, `số 2 ạ`, `chọn 2`.
export const NUMBER =
  /^(?:(?:chọn|chon|số|so|ý|option|number)\s+)*\(?(\d{1,2})\s*[.)]?(?:\s+(?:ạ|a|nhé|nhe|please))?[.!]?$/iu

/**
 * A number, or the words on a choice, typed instead of pressing: it means the newest choices only. Where a number may mean two
 * of them, it is asked which.
 */
export async function picked<World extends Basis, Memory>(
  heard: Heard<World, Memory>,
): Promise<Outcome<Memory> | null> {
  const { choices } = heard.conversation
  const number = heard.text.match(NUMBER)?.[1]
  if (number === undefined) {
    const choice = choices.find(({ label }) => isLabel(heard.text, label))
    return choice ? press(heard, choice.token) : null
  }
  if (choices.length === 0) throw new UserError('choice-none-open')
  const [choice, ...others] = meantBy(Number(number), choices)
  if (!choice) throw new UserError('choice-out-of-range', { last: choices.length })
  return others.length === 0
    ? press(heard, choice.token)
    : { reply: askWhich(number, [choice, ...others]), command: null }
}

/** Who answers an earlier message counts among the choices that stood there, not among all that are open by now. */
function meantBy(number: number, choices: readonly Choice[]): Choice[] {
  const counted = choices[number - 1]
  const together = Map.groupBy(choices, ({ about }) => about)
  return counted
    ? choices.filter((one) => one === counted || one === together.get(one.about)?.[number - 1])
    : []
}

function askWhich<Memory>(number: string, among: readonly Choice[]): Reply<Memory> {
  const reply = new Reply<Memory>().lead('choice-which', { number })
  for (const { label, token } of among) reply.offer(phrase('as-it-is', { text: label }), token)
  return reply
}

/** Whether this is typed for that label, what stands in brackets behind it perhaps left out. */
function isLabel(typed: string, label: string): boolean {
  const [text, whole] = [fold(typed), fold(label)]
  return text.length > 1 && (whole === text || whole.startsWith(`${text} (`))
}

export async function press<World extends Basis, Memory>(
  heard: Heard<World, Memory>,
  token: string,
): Promise<Outcome<Memory>> {
  const { verb, rest } = readToken(token)
  for (const command of heard.commands) {
    const runs = Object.hasOwn(command.presses, verb) ? command.presses[verb]?.(rest) : null
    const outcome = runs && (await heard.perform(command, runs, { shows: command.shows.includes(verb) }))
    if (outcome) return outcome
  }
  throw new UserError('choice-expired')
}
