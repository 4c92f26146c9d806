import { DateTime } from 'luxon'
import type { Register } from '../../src/agencies/model.ts'
import type { PlanInForce } from '../../src/answers/model.ts'
import { type Phrase, phrase } from '../../src/chat/phrase.ts'
import { means } from '../../src/chat/token.ts'
import type { PlanClause } from '../../src/plan/model.ts'
import type { Ready } from '../../src/questions/questions.ts'
import kinds from './document-kinds.json' with { type: 'json' }

/** The plan of this id, or of this part of a token, among those in force. */
export const planOf = (ready: Ready, id: string): PlanInForce | undefined =>
  ready.plans.find((plan) => means(id, plan.id))

/** A reference as it is said: `mục III.2/1`, `Điều 3.5/1`, `phần kết`. */
export function place(ref: string): Phrase {
  if (isClosing(ref)) return phrase('place-closing')
  return phrase(/^\p{L}{2,}\s/u.test(ref) ? 'place-short' : 'place', { ref })
}

/** The same, short, for a choice or in brackets. */
export const shortPlace = (ref: string): Phrase =>
  phrase(isClosing(ref) ? 'place-closing' : 'place-short', { ref })

export const isClosing = (ref: string) => ref.startsWith('closing')

/** A reference with what it stands under: `mục III.1/2, phần Sở TT&TT`. The body was named in full before. */
export function placeUnderHeading(
  { ref, heading }: Pick<PlanClause, 'ref' | 'heading'>,
  { content }: PlanInForce,
  register: Register,
): Phrase {
  const bare = bareHeading(heading)
  if (bare === '') return place(ref)
  const assigns = content.agencies.some((one) => !one.request && bareHeading(one.heading) === bare)
  return assigns
    ? phrase('place-of-agency', { place: place(ref), agency: shortName(bare, register) })
    : phrase('place-headed', { place: place(ref), heading: bare })
}

/** A body as it is called from the second time on. */
export const shortName = (name: string, register: Register): string => register.find(name)?.short ?? name

/** A heading without the number that the reference already gives. */
export function bareHeading(heading: string): string {
  return heading
    .replace(
      /^(?:(?:phần|chương|mục|điều)\s+)?(?:\d+(?:\.\d+)+[.)]?\s|(?:[IVXLC]+|\d+|[a-zđ])\s*[.):]\s*)/iu,
      '',
    )
    .replace(/[\s:;.]+$/u, '')
}

/** A name as it stands inside a sentence: `các Sở, ban, ngành`. */
export const inSentence = (name: string) => name.replace(/^Các(?=\s)/u, 'các')

/** The plan by its kind, number and date where it has them, else its title: `Kế hoạch số 61/KH-UBND ngày …`. */
export function planName({ content, year }: PlanInForce): Phrase {
  const { number, signedOn } = content
  const { kind, subject } = splitTitle(content.title)
  if (number && signedOn) return phrase('plan-numbered-dated', { kind, number, on: date(signedOn) })
  if (number) return phrase('plan-numbered', { kind, number })
  return year && !subject.includes(String(year))
    ? phrase('plan-titled-year', { kind, subject, year: String(year) })
    : phrase('plan-titled', { kind, subject })
}

/** `KẾ HOẠCH Tuyên truyền …` is a `Kế hoạch` about the rest. A title without its kind is a plan's. */
export function splitTitle(title: string): { kind: string; subject: string } {
  const kind = kinds.find((one) => title.toLowerCase().startsWith(one.toLowerCase()))
  const subject = title.slice(kind?.length ?? 0).trim()
  return kind && subject ? { kind, subject } : { kind: 'Kế hoạch', subject: title }
}

/** An ISO date as the language writes it. */
export function date(iso: string): Phrase {
  const { day, month, year } = DateTime.fromISO(iso)
  return phrase('date', { day: String(day).padStart(2, '0'), month, year: String(year) })
}
