import type { DateTime } from 'luxon'
import { fold } from '../text/fold.ts'
import { readDay } from './typed-day.ts'

/** One day or several in a row, found in a text; offsets are of the text as given, which is NFC. */
export interface TypedSpan {
  from: DateTime
  to: DateTime // before `from` where somebody typed it so
  start: number
  end: number
  /** Two days that do not follow each other: `30/4 và 03/5`. */
  apart: boolean
  /** It may mean other days: `2-5` the second of May or days 2 to 5, `5-3/9` nearly a month or a slip. */
  doubtful: boolean
}

const DATE = String.raw`\d{1,2}\s?/\s?\d{1,2}(?:\s?/\s?(?:\d{4}|\d{2}))?`
const SPELLED = String.raw`\d{1,2}\s+thang\s+\d{1,2}(?:\s+nam\s+\d{4})?`
const NUMERIC = String.raw`(?:${DATE}|${SPELLED}|\d{1,2}[.-]\d{1,2}(?:[.-]\d{4})?)(?![\d/%])`
const WEEKDAY = String.raw`(?:thu\s+(?:hai|ba|tu|nam|sau|bay|[2-7])|chu\s+nhat)`
const WHICH_WEEK = String.raw`(?:\s+(?:tuan\s+)?(?:sau|toi|nay)(?!\s+(?:ngay|thu|chu|\d)))?`
const MONTH_END = String.raw`(?:cuoi|het)\s+thang(?:\s+(?:sau|nay|\d{1,2}))?`
const WORDS = String.raw`(?:(?:${WEEKDAY}|cuoi\s+tuan)${WHICH_WEEK}|${MONTH_END}|hom\s+nay|ngay\s+kia|(?:ngay\s+)?mai)(?![\p{L}\d/])`
const POINT = `(?:${NUMERIC}|${WORDS})`
// `thứ bảy, ngày 10/9`: the weekday only explains the date.
const EXPLAINED = String.raw`(?:${WEEKDAY}[\s,]+(?=(?:ngay\s+)?\d))?(?:ngay\s+(?=\d))?`
const FROM = String.raw`(?:(?:tu|from)\s+)?${EXPLAINED}`
const TO = String.raw`\s*([-–—]|(?<!\p{L})(?:den|toi|to|until|va|and)(?!\p{L}))\s*(?:het\s+(?=ngay|\d|thu|chu))?${EXPLAINED}`

const SPAN = new RegExp(String.raw`(?<![\p{L}\d])${FROM}(?<![\d/])(${POINT})(?:${TO}(${POINT}))?`, 'u')
// `2-5/9`, `từ 30 đến 03/5`: the first day has no month.
const MONTHLESS = new RegExp(
  String.raw`(?:^\s*${FROM}|(?<=\s)(?:tu|from)\s+${EXPLAINED}|(?<=\s)(?=\d+[-–]\d))(?<!\d)(\d{1,2})${TO}((?:${DATE}|${SPELLED})(?![\d/%]))`,
  'u',
)

const SHORT_DAYS = 10

/**
 * The first span that a text names as people type one: `30/4-03/5`, `2-5/9`, `từ mai đến thứ 6`, `30/4 và 01/5`, `30/12-03/1`.
 * Without a year it is this year's, or next year's where this year's has been over for more than `behindDays`.
 */
export function readSpan(text: string, now: DateTime, behindDays: number): TypedSpan | null {
  const folded = fold(text)
  const [span, monthless] = [SPAN.exec(folded), MONTHLESS.exec(folded)]
  const found = monthless && (!span || monthless.index <= span.index) ? monthless : span
  if (!found) return null
  const [whole, typed = '', joint, typedLast] = found
  const last = pointOf(typedLast ?? typed, now)
  const first = found === monthless && last ? dayBefore(Number(typed), last) : pointOf(typed, now)
  if (!first || !last) return null
  const [from, to] =
    typedLast === undefined ? single(first, now, behindDays) : placed(first, last, now, behindDays)
  const days = to.diff(from, 'days').days
  const doubtful =
    found === monthless ? from.month !== to.month && days > SHORT_DAYS : !joint && /^\d+[.-]\d+$/u.test(typed)
  const apart = /^(?:va|and)$/u.test(joint ?? '') && days !== 1
  return { from, to, start: found.index, end: found.index + whole.length, apart, doubtful }
}

interface Point {
  day: DateTime
  /** What is known of its year: it was typed, or follows from words such as `mai`; null: it may be of any. */
  known: 'year' | 'words' | 'weekday' | null
}

function pointOf(typed: string, now: DateTime): Point | null {
  const numeric = /^\d/u.test(typed)
  const on = readDay(numeric ? typed.replaceAll(/[.-]/gu, '/') : typed, now)?.on
  if (on === undefined) return null
  const [year = now.year, month = 1, day = 1] = on.split('-').map(Number)
  const at = now.startOf('day').set({ year, month, day })
  if (!numeric) return { day: at, known: /^(?:thu|chu)/u.test(typed) ? 'weekday' : 'words' }
  return { day: at, known: (typed.match(/\d+/gu) ?? []).length > 2 ? 'year' : null }
}

/** Day 30 before 03/5 is of April. */
function dayBefore(day: number, { day: last, known }: Point): Point | null {
  const month = day <= last.day ? last : last.minus({ months: 1 })
  return day >= 1 && day <= (month.daysInMonth ?? 0) ? { day: month.set({ day }), known } : null
}

type Placed = [from: DateTime, to: DateTime]

function single(point: Point, now: DateTime, behindDays: number): Placed {
  const { day, known } = point
  const over = known === null && day < now.startOf('day').minus({ days: behindDays })
  const on = over ? day.plus({ years: 1 }) : day
  return [on, on]
}

function placed(first: Point, last: Point, now: DateTime, behindDays: number): Placed {
  if (first.known !== null) return [first.day, following(last, first.day)]
  if (last.known === 'year') {
    const year = first.day.month > last.day.month ? last.day.year - 1 : last.day.year
    return [first.day.set({ year }), last.day]
  }
  const within = (year: number): Placed => {
    const from = first.day.set({ year })
    return [from, following(last, from)]
  }
  const today = now.startOf('day')
  const begun = within(today.year - 1)
  if (last.known === null && begun[0] <= today && begun[1] >= today) return begun
  const here = within(today.year)
  return here[1] < today.minus({ days: behindDays }) ? within(today.year + 1) : here
}

/** The last day, told the first: the end of `29/12-02/1` is of the year after, the Friday of `từ 02/5 đến thứ 6` of that week. */
function following({ day, known }: Point, from: DateTime): DateTime {
  if (known === 'weekday' && day < from) {
    const weeks = Math.ceil(from.diff(day, 'weeks').weeks)
    return day.plus({ weeks })
  }
  if (known !== null) return day
  const near = day.set({ year: from.year })
  return near < from && near.month < from.month ? near.plus({ years: 1 }) : near
}
