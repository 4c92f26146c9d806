import { DateTime } from 'luxon'
import type { PlanInForce } from '../../src/answers/model.ts'
import { type Phrase, phrase } from '../../src/chat/phrase.ts'
import type { Ready } from '../../src/questions/questions.ts'

/** The plan of this id among those in force. */
export const planOf = (ready: Ready, id: string): PlanInForce | undefined =>
  ready.plans.find((plan) => plan.id === id)

/** A reference as it is said: `mục III.2/1`, `phần kết`. */
export function place(ref: string): Phrase {
  return phrase(ref.startsWith('closing') ? 'place-closing' : 'place', { ref })
}

/** The same, short, for a choice or in brackets. */
export function shortPlace(ref: string): Phrase {
  return phrase(ref.startsWith('closing') ? 'place-closing' : 'place-short', { ref })
}

/** A heading without the number that the reference already gives. */
export function bareHeading(heading: string): string {
  return heading
    .replace(/^(?:(?:phần|chương|mục|điều)\s+)?(?:[IVXLC]+|\d+(?:\.\d+)*|[a-zđ])\s*[.):]\s*/iu, '')
    .replace(/[\s:;.]+$/u, '')
}

/** The plan in a few words: its number and date where it has them, else its title. */
export function planName({ content, year }: PlanInForce): Phrase {
  const { number, signedOn, title } = content
  if (number && signedOn) return phrase('plan-numbered-dated', { number, on: date(signedOn) })
  if (number) return phrase('plan-numbered', { number })
  return year && !title.includes(String(year))
    ? phrase('plan-titled-year', { title, year: String(year) })
    : phrase('plan-titled', { title })
}

/** An ISO date as the language writes it. */
export function date(iso: string): Phrase {
  const { day, month, year } = DateTime.fromISO(iso)
  return phrase('date', { day: String(day).padStart(2, '0'), month, year: String(year) })
}
