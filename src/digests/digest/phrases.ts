import { type Phrase, phrase } from '../../chat/phrase.ts'
import { shortenText } from '../../chat/split.ts'
import type { Area } from '../snapshot/tasks.ts'

const BILLION = 1e9
const MILLION = 1e6
const LONGEST = 70
const LONGEST_AREA = 44

/** An amount of đồng as an office says it: 1,2 tỷ đồng. */
export function money(amount: number): Phrase {
  if (amount >= BILLION) return phrase('money-billion', { value: amount / BILLION })
  if (amount >= MILLION) return phrase('money-million', { value: amount / MILLION })
  return phrase('money-dong', { value: amount })
}

/** What somebody wrote, on one short line without its last stop. */
export const brief = (text: string, longest = LONGEST): string =>
  shortenText(text.replaceAll(/\s+/gu, ' ').trim(), longest).replace(/[.;,\s]+$/u, '')

/** `A; B; C`: what holds commas itself. */
export const inARow = (items: readonly Phrase[]): Phrase | string =>
  items.reduce<Phrase | string>(
    (before, item) => (before === '' ? item : phrase('digest-and', { before, item })),
    '',
  )

/** `II.1.5 (quản lý, phát triển đô thị)`. */
export function areaName({ ref, title }: Pick<Area, 'ref' | 'title'>): Phrase {
  const [first = title] = title.split(';')
  const small = first.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase())
  return phrase('digest-area', { ref, title: brief(small, LONGEST_AREA) })
}

const FORMS: readonly [ref: string, key: string][] = [
  ['II.2.1', 'digest-form-press'],
  ['II.2.2', 'digest-form-online'],
  ['II.2.3', 'digest-form-visual'],
]

/** `Báo chí (II.2.1)`. */
export function formName(ref: string | null): Phrase {
  if (ref === null) return phrase('digest-form-none')
  const key = FORMS.find(([known]) => known === ref)?.[1]
  return key ? phrase('digest-form', { name: phrase(key), ref }) : phrase('digest-form-other', { ref })
}
