import type { DateTime } from 'luxon'
import { isoDay } from '../../src/calendar/iso-day.ts'
import { readSpan } from '../../src/calendar/typed-span.ts'
import { fold } from '../../src/text/fold.ts'
import { UserError } from '../../src/user-error.ts'

/** Days as ISO dates, both included; `deputy` is who was named to stand in, empty where nobody was. */
export interface TypedLeave {
  from: string
  to: string
  deputy: string
}

const WORDS =
  'nghi|phep|om|tu|den|toi|het|ngay|va|leave|from|to|until|thay|nguoi|boi|la|deputy|da|em|xin|duoc|a|nhe|nha'
const FILLERS = new RegExp(String.raw`^(?:\s|[-–:,.;]|(?:${WORDS})(?![\p{L}\d]))*$`, 'u')
const OPENING = /^(?:(?:da|em|xin|nghi|phep|om|leave)(?![\p{L}\d])[\s:,]*)*/u
const DEPUTY =
  /(?<!\p{L})(?:thay(?:\s+(?:bởi|boi|là|la))?|người thay|nguoi thay|deputy)(?:\s*:\s*|\s+)(\S.*)$/isu

const BARE = /^(?:nghi(?: phep)?|phep|leave)$/u

const BEHIND_DAYS = 183
const MOST_DAYS = 180
const MOST_AHEAD_DAYS = 366

/**
 * `nghỉ 02/5-06/5 thay: Trần Văn Minh`. Null where anything else is said: `Nghỉ 30/4 có họp không`. Throws a UserError where leave
 * is meant and cannot be.
 */
export function readLeave(typed: string, now: DateTime): TypedLeave | null {
  const text = typed.normalize('NFC').trim()
  const [, deputy = ''] = DEPUTY.exec(text) ?? []
  const named = text.slice(0, text.length - deputy.length)
  const told = named.slice(OPENING.exec(fold(named))?.[0].length ?? 0)
  const span = readSpan(told, now, BEHIND_DAYS)
  const around = span ? [told.slice(0, span.start), told.slice(span.end)] : [told]
  if (!span || span.apart || !around.every((part) => FILLERS.test(fold(part)))) {
    const days = /\d\s*[/.-]\s*\d/u.test(told) && around.every((part) => FILLERS.test(withoutNumbers(part)))
    if (days) throw new UserError('on-leave-unread')
    return null
  }
  const { from, to } = span
  const today = now.startOf('day')
  if (to < today || to < from) throw new UserError('on-leave-past')
  if (to.diff(from, 'days').days >= MOST_DAYS || from > today.plus({ days: MOST_AHEAD_DAYS }))
    throw new UserError('on-leave-long', { most: MOST_DAYS })
  return { from: isoDay(from), to: isoDay(to), deputy }
}

/** Leave without its days. */
export const isBare = (text: string): boolean => BARE.test(fold(text).trim())

/** Whether it is leave, and not a question that begins with its word. */
export const meansLeave = (text: string, now: DateTime): boolean =>
  isBare(text) || readLeave(text, now) !== null

const withoutNumbers = (text: string): string => fold(text).replace(/\d+(?:\s?[/.-]\s?\d+)*/gu, ' ')
