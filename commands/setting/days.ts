import type { DateTime } from 'luxon'
import { addDays, isoDay } from '../../src/calendar/iso-day.ts'
import { readSpan } from '../../src/calendar/typed-span.ts'
import { fold } from '../../src/text/fold.ts'
import { UserError } from '../../src/user-error.ts'

/** Days as ISO dates, both included; `rest` is what else was typed, `doubtful` where other days may be meant. */
export interface TypedDays {
  from: string
  to: string
  rest: string
  doubtful: boolean
}

const NUMERIC = /\d\s?[/.-]\s?\d|\d\s+thang\s+\d/u
const JOINT = String.raw`[-–,;/&+]|(?<!\p{L})(?:va|den|toi|cung|tu|to|and|until)(?!\p{L})`
// `2,5/9`: what stands before may be a day, too.
const DAY_BEFORE = new RegExp(String.raw`(?<!\d)\d{1,2}\s*(?:(?:${JOINT}|\.)\s*)*$`, 'u')
// `30/4, 1/5`, `02/9 và 3`: so may what stands behind.
const DATE = String.raw`\d{1,2}\s?[/.-]\s?\d{1,2}(?!\d)`
const DAY_BEHIND = new RegExp(
  String.raw`^\s*(?:(?:${JOINT}|ngay)\s*)*${DATE}|^\s*(?:(?:${JOINT}|ngay)\s*)+(?:0?[1-9]|[12]\d|3[01])(?![\d\p{L}])`,
  'u',
)
const SOME_DATE = new RegExp(DATE, 'u')
const MORE_DAYS = new RegExp(String.raw`(?:${JOINT})\s*(?:ngay\s+)?${DATE}`, 'u')
// `nghỉ bù ngày 30/4`: the name says for which day.
const EXPLAINED = new RegExp(String.raw`(?:bu|thay|cho)\s+(?:cho\s+)?(?:ngay\s+)?${DATE}`, 'gu')

const MOST_DAYS = 31
const LATELY_DAYS = 31

/**
 * One day or several in a row: `02/9`, `30/4-03/5`, `2-5/9`, `thứ bảy 10/9`; in words where the text begins with them. Throws a
 * UserError where none fit, or where more than them may be meant.
 */
export function readDays(typed: string, now: DateTime): TypedDays {
  const text = typed.normalize('NFC')
  const span = readSpan(text, now, LATELY_DAYS)
  if (!span) throw new UserError('settings-day-not-read')
  const [before, after] = [text.slice(0, span.start), text.slice(span.end)]
  if (before.trim() !== '' && !NUMERIC.test(fold(text.slice(span.start, span.end))))
    throw new UserError('settings-day-not-read')
  const further = fold(after).replace(EXPLAINED, ' ')
  if (span.apart || DAY_BEFORE.test(fold(before)) || DAY_BEHIND.test(further) || MORE_DAYS.test(further))
    throw new UserError('settings-days-unclear')
  const doubtful = span.doubtful || [fold(before), further].some((part) => SOME_DATE.test(part))
  const [from, to] = [isoDay(span.from), isoDay(span.to)]
  return checked({ from, to, rest: `${before}${after}`, doubtful }, now)
}

function checked(days: TypedDays, now: DateTime): TypedDays {
  const { from, to } = days
  if (to < from) throw new UserError('settings-days-backwards')
  if (Number(from.slice(0, 4)) < now.year - 1 || Number(to.slice(0, 4)) > now.year + 2)
    throw new UserError('settings-day-far')
  if (daysFrom(from, to).length > MOST_DAYS) throw new UserError('settings-days-many', { most: MOST_DAYS })
  return days
}

/** Every day from one to another, both included. */
export function daysFrom(from: string, to: string): string[] {
  const days: string[] = []
  for (let day = from; day <= to; day = addDays(day, 1)) {
    days.push(day)
    if (days.length > MOST_DAYS) break
  }
  return days
}
