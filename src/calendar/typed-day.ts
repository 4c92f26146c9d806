import type { DateTime } from 'luxon'
import { fold } from '../text/fold.ts'

/** A day found in a text; offsets are of the text as given, which is NFC. */
export interface TypedDay {
  on: string // ISO date
  start: number
  end: number
  /** Whether its year was typed. */
  withYear: boolean
}

type Read = (found: RegExpExecArray, today: DateTime) => DateTime | null

const WEEKDAYS: Record<string, number> = {
  ...{ hai: 1, ba: 2, tu: 3, nam: 4, sau: 5, bay: 6 },
  ...{ '2': 1, '3': 2, '4': 3, '5': 4, '6': 5, '7': 6 },
}
const QUARTERS: Record<string, number> = { i: 1, ii: 2, iii: 3, iv: 4, '1': 1, '2': 2, '3': 3, '4': 4 }

const dayOf = (today: DateTime, day: number, month: number, year?: number): DateTime | null => {
  const full = year === undefined ? today.year : year < 100 ? 2000 + year : year
  const made = today.startOf('day').set({ year: full, month: 1, day: 1 }).set({ month })
  return month >= 1 && month <= 12 && day >= 1 && day <= (made.daysInMonth ?? 0) ? made.set({ day }) : null
}

const endOfMonth = (today: DateTime, month: number, year?: string): DateTime | null => {
  const first = dayOf(today, 1, month, year === undefined ? undefined : Number(year))
  return first?.endOf('month').startOf('day') ?? null
}

const UNITS: Record<string, 'days' | 'weeks' | 'months'> = { ngay: 'days', tuan: 'weeks', thang: 'months' }

// Streets are named for days (`đường 30/4`), and houses have numbers like them (`địa điểm: 18/2 Trần Phú`).
const NO_STREET = String.raw`(?<!(?<!\p{L})(?:duong|(?<!thanh\s)pho|ngo|ngach|hem)\s+)`
const NO_HOUSE = String.raw`(?:(?<!(?<!\p{L})(?:tai|o|dia\s+diem|so|nha)(?:\s*:\s*|\s+))|(?!\d+(?:\/\d+)+\s+(?!(?:luc|vao|sang|trua|chieu|toi|tai|o|do|vi|ly|li|chu|moi|nay|nhe)(?!\p{L}))\p{L}))`
const NUMERIC = String.raw`(?<![\d/.-])${NO_STREET}${NO_HOUSE}(?:ngay\s+)?`

// `mai` and `mốt` are names and numbers as well: Hoàng Mai, Mai Dịch, hội trường số một.
const BEFORE = String.raw`(?:^|[,;:(]|(?<!\p{L})(?:sang|trua|chieu|toi|dem|den|vao|luc|tu|han|truoc|lui|doi|hoan|thanh|qua)(?=\s)|\d\s?(?:h|g|gio|p|ph|phut)?(?=\s))\s*`
const AFTER = String.raw`(?=\s*(?:$|[,;:.!?)(])|\s+(?:luc\s+|vao\s+)?(?:\d{1,2}\s?(?:h|g|:)|(?:sang|trua|chieu|toi|tai|o|dia\s+diem|do|vi|ly\s+do|li\s+do|hop|giao\s+ban|lop|tap\s+huan|hoi|toa\s+dam|nhe|nha|a|xong|nop|gui|moi|chu\s+tri)(?!\p{L})))`
const IN_PLACE = String.raw`(?<!(?<!\p{L})(?:tai|o|dia\s+diem|quan|huyen|phuong|xa|duong|pho)(?!\p{L})[^;,]*)`
const BEFORE_TIME = String.raw`(?=\s+(?:luc\s+|vao\s+)?\d{1,2}\s?(?:h|g|:))`

// As people type, folded; the most exact first.
const FORMS: readonly [RegExp, Read][] = [
  [
    new RegExp(
      String.raw`${NUMERIC}(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(?<year>\d{4}|\d{2})(?![\d/])`,
      'u',
    ),
    ([, day, month, year], today) => dayOf(today, Number(day), Number(month), Number(year)),
  ],
  [
    /(?:ngay\s+)?(?<!\d)(\d{1,2})\s+thang\s+(\d{1,2})(?:\s+nam\s+(?<year>\d{4}))?/u,
    ([, day, month, year], today) =>
      dayOf(today, Number(day), Number(month), year === undefined ? undefined : Number(year)),
  ],
  [
    new RegExp(
      String.raw`${NUMERIC}(\d{1,2})\s?[/-]\s?(\d{1,2})(?![\d/%:]|[.,]\d|\s?(?:h|g|gio)(?!\p{L}))`,
      'u',
    ),
    ([, day, month], today) => dayOf(today, Number(day), Number(month)),
  ],
  [
    /(?:cuoi|het)\s+thang\s+(\d{1,2})(?:\s?\/\s?(?<year>\d{4}))?/u,
    ([, month, year], today) => endOfMonth(today, Number(month), year),
  ],
  [/(?:cuoi|het)\s+thang\s+sau/u, (_, today) => today.plus({ months: 1 }).endOf('month').startOf('day')],
  [/(?:cuoi|het)\s+thang(?:\s+nay)?(?!\s*\d)/u, (_, today) => today.endOf('month').startOf('day')],
  [
    /(?:cuoi|het)\s+quy\s+(iv|i{1,3}|[1-4])(?![\p{L}\d])/u,
    ([, quarter = ''], today) => endOfMonth(today, 3 * (QUARTERS[quarter] ?? 1)),
  ],
  [/(?:cuoi|het)\s+quy(?:\s+nay)?(?!\s+[iv\d])/u, (_, today) => today.endOf('quarter').startOf('day')],
  [/(?:cuoi|het)\s+nam(?:\s+nay)?(?!\s*\d)/u, (_, today) => today.endOf('year').startOf('day')],
  [
    /(?:cuoi\s+tuan|thu\s+(?:hai|ba|tu|nam|sau|bay|[2-7])|(?<![\p{L}\d/.-])(?<!(?:nha|toa|tang|phong|khu|lo|ga)\s+)t[2-7](?![/.-])|chu\s+nhat)(?:\s+(?:tuan\s+)?(sau|toi|nay))?(?![\p{L}\d])/u,
    ([whole, which], today) => {
      const word = /^(?:thu\s+|t)(\S+)/u.exec(whole)?.[1] ?? ''
      const weekday = whole.startsWith('chu') ? 7 : whole.startsWith('cuoi') ? 5 : (WEEKDAYS[word] ?? 5)
      if (which === 'sau' || which === 'toi')
        return today.startOf('week').plus({ weeks: 1, days: weekday - 1 })
      const here = today.startOf('week').plus({ days: weekday - 1 })
      return which === undefined && here < today.startOf('day') ? here.plus({ weeks: 1 }) : here
    },
  ],
  [
    /(?<!\d)(\d{1,2})\s+(ngay|tuan|thang)\s+(?:nua|toi)/u,
    ([, count, unit = ''], today) => today.startOf('day').plus({ [UNITS[unit] ?? 'days']: Number(count) }),
  ],
  [/(?<!\p{L})hom\s+nay(?!\p{L})/u, (_, today) => today.startOf('day')],
  [
    new RegExp(String.raw`(?<!\p{L})(?:ngay\s+kia|(?:ngay\s+|(?<=${BEFORE}))mot)(?!\p{L})${AFTER}`, 'u'),
    (_, today) => today.startOf('day').plus({ days: 2 }),
  ],
  [
    new RegExp(
      String.raw`(?<!\p{L})(?:ngay\s+mai(?!\p{L})|(?<=${BEFORE})mai(?!\p{L})${AFTER}|${IN_PLACE}mai(?!\p{L})${BEFORE_TIME})`,
      'u',
    ),
    (_, today) => today.startOf('day').plus({ days: 1 }),
  ],
]

/**
 * The first day that a text names as people type one: `30/5`, `30/5/2022`, `thứ 6`, `cuối tháng`, `2 tuần nữa`. Without a year it is
 * of this year, even if that day is over: whoever takes it for a deadline must look.
 */
export function readDay(text: string, today: DateTime): TypedDay | null {
  const folded = fold(text)
  for (const [form, read] of FORMS) {
    const found = form.exec(folded)
    const on = found && read(found, today)?.toISODate()
    if (found && on) {
      const withYear = found.groups?.year !== undefined
      return { on, start: found.index, end: found.index + found[0].length, withYear }
    }
  }
  return null
}
