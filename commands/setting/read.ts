import type { DateTime } from 'luxon'
import { z } from 'zod'
import { reminding } from '../../src/calendar/reminding.ts'
import { fold } from '../../src/text/fold.ts'
import { maskNumbers } from '../../src/text/mask.ts'
import { UserError } from '../../src/user-error.ts'
import { readDays, type TypedDays } from './days.ts'

type Days = Pick<TypedDays, 'from' | 'to'>

/** Days off or worked, as a coordinator adds them; as they are kept on an open card. */
export const specialDays = z.object({
  kind: z.enum(['off', 'working']),
  from: z.iso.date(),
  to: z.iso.date(),
  name: z.string(),
  source: z.string().nullable(),
})
export type SpecialDays = z.output<typeof specialDays>

/** What is to be set. */
export type Wish =
  | ({ set: 'day'; doubtful: boolean } & SpecialDays)
  | ({ set: 'no-day' } & Days)
  | { set: 'month'; from: number }
  | { set: 'week'; from: number }
  | { set: 'reminding'; before: number[] | null; every: number | null } // null stays as it is

type Read = (rest: string, now: DateTime) => Wish

const FORMS: readonly [RegExp, Read][] = [
  [/^(?:nghi(?:\s+le)?|off)(?!\p{L})/u, (rest, now) => readSpecial('off', rest, now)],
  [/^(?:lam\s?viec|lam\s?bu|working)(?!\p{L})/u, (rest, now) => readSpecial('working', rest, now)],
  [/^(?:bo|xoa|remove)(?!\p{L})/u, readDropped],
  [/^(?:ky|period)(?!\p{L})/u, readMonth],
  [/^(?:tuan|week)(?!\p{L})/u, readWeek],
  [/^(?:nhac|remind)(?!\p{L})/u, readReminding],
]

const LONGEST = 120

/** Null where the text does not begin like a setting. Throws a UserError where it does and the rest does not fit. */
export function readWish(text: string, now: DateTime): Wish | null {
  const typed = text.normalize('NFC')
  for (const [form, read] of FORMS) {
    const found = form.exec(fold(typed))
    if (found) return read(typed.slice(found[0].length).trim(), now)
  }
  return null
}

/** Whether the text, folded, begins like a setting. */
export const isWish = (folded: string): boolean => FORMS.some(([form]) => form.test(folded))

/** `02/9 Quốc khánh theo QĐ 123/QĐ-UBND`. */
function readSpecial(kind: 'off' | 'working', typed: string, now: DateTime): Wish {
  const by = /\s(?:theo|under)\s+/u.exec(fold(typed))
  const { rest, ...days } = readDays(by ? typed.slice(0, by.index) : typed, now)
  const source = by ? typed.slice(by.index + by[0].length).trim() : ''
  const name = rest.trim().replace(/^[\s,;:.–-]+|[\s,;:.–-]+$/gu, '')
  if (Math.max(name.length, source.length) > LONGEST) throw new UserError('settings-name-long')
  return { set: 'day', kind, ...days, name: maskNumbers(name), source: maskNumbers(source) || null }
}

function readDropped(typed: string, now: DateTime): Wish {
  const { from, to, doubtful } = readDays(typed, now)
  if (doubtful) throw new UserError('settings-days-unclear')
  return { set: 'no-day', from, to }
}

function readMonth(rest: string): Wish {
  const folded = fold(rest)
  if (/lich|calendar/u.test(folded)) return { set: 'month', from: 1 }
  if (/hanh chinh|administrative/u.test(folded)) return { set: 'month', from: 15 }
  const from = Number(/^\D*(\d{1,3})\D*$/u.exec(folded)?.[1] ?? 0)
  if (from < 1 || from > 28) throw new UserError('settings-month-wrong')
  return { set: 'month', from }
}

const WEEKDAYS: readonly RegExp[] = [
  /(?:hai|2|monday)/u,
  /(?:ba|3|tuesday)/u,
  /(?:tu|4|wednesday)/u,
  /(?:nam|5|thursday)/u,
  /(?:sau|6|friday)/u,
  /(?:bay|7|saturday)/u,
  /(?:chu nhat|cn|sunday)/u,
]

function readWeek(rest: string): Wish {
  const word = fold(rest)
    .replace(/^(?:(?:bat dau|tinh|from)\s+)?(?:tu\s+(?=thu|chu))?(?:thu\s+)?/u, '')
    .trim()
  const at = WEEKDAYS.findIndex((form) => form.exec(word)?.[0] === word)
  if (at < 0) throw new UserError('settings-week-wrong')
  return { set: 'week', from: at + 1 }
}

const REMINDING = /^(truoc|before|qua|late)(?!\p{L})(.*?)(?=(?<!\p{L})(?:truoc|before|qua|late)(?!\p{L})|$)/su

/** `trước 3,1`, `quá 2`, or both. */
function readReminding(rest: string): Wish {
  const wish: Extract<Wish, { set: 'reminding' }> = { set: 'reminding', before: null, every: null }
  let left = fold(rest).trim()
  while (left !== '') {
    const [whole = '', word, said = ''] = REMINDING.exec(left) ?? []
    if (word === undefined) throw new UserError('settings-remind-how')
    const isBefore = word === 'truoc' || word === 'before'
    if (wish[isBefore ? 'before' : 'every'] !== null) throw new UserError('settings-remind-how')
    if (isBefore) wish.before = readBefore(said)
    else wish.every = readEvery(said)
    left = left.slice(whole.length)
  }
  if (wish.before === null && wish.every === null) throw new UserError('settings-remind-how')
  return wish
}

const numbersIn = (text: string): number[] => (text.match(/\d+/gu) ?? []).map(Number)

function readBefore(said: string): number[] {
  const days = [...new Set(numbersIn(said))].toSorted((one, other) => other - one)
  const none = /khong|none/u.test(said)
  if (!reminding.shape.before.safeParse(days).success || days.length > 0 === none)
    throw new UserError('settings-before-wrong')
  return days
}

function readEvery(said: string): number {
  const numbers = numbersIn(said)
  const every = reminding.shape.lateEvery.safeParse(numbers[0])
  if (!every.success || numbers.length > 1) throw new UserError('settings-late-wrong')
  return every.data
}
