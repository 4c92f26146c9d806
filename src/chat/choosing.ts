import { fold } from '../text/fold.ts'
import { UserError } from '../user-error.ts'
import type { Basis } from './command.ts'
import type { Heard, Outcome } from './heard.ts'
import { readToken } from './token.ts'

/** A button was pressed. */
export async function pressed<World extends Basis, Memory>(
  heard: Heard<World, Memory>,
): Promise<Outcome<Memory> | null> {
  return heard.press === null ? null : press(heard, heard.press)
}

// `2`, `2.`, `(2)`, `số 2 ạ`, `chọn 2`.
const NUMBER =
  /^(?:(?:chọn|chon|số|so|ý|option|number)\s+)*\(?(\d{1,2})\s*[.)]?(?:\s+(?:ạ|a|nhé|nhe|please))?[.!]?$/iu

/** A number, or the words on a choice, typed instead of pressing: it means the newest choices only. */
export async function picked<World extends Basis, Memory>(
  heard: Heard<World, Memory>,
): Promise<Outcome<Memory> | null> {
  const { choices } = heard.conversation
  const number = heard.text.match(NUMBER)?.[1]
  if (number === undefined) {
    const choice = choices.find(({ label }) => isLabel(heard.text, label))
    return choice ? press(heard, choice.token) : null
  }
  const choice = choices[Number(number) - 1]
  if (choice) return press(heard, choice.token)
  throw choices.length === 0
    ? new UserError('choice-none-open')
    : new UserError('choice-out-of-range', { last: choices.length })
}

/** Whether this is typed for that label, what stands in brackets behind it perhaps left out. */
function isLabel(typed: string, label: string): boolean {
  const [text, whole] = [fold(typed), fold(label)]
  return text.length > 1 && (whole === text || whole.startsWith(`${text} (`))
}

async function press<World extends Basis, Memory>(
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
