import { fold } from '../../src/text/fold.ts'
import { UserError } from '../../src/user-error.ts'

/** How often, found in a text; offsets are of the text as given. */
export interface TypedRule {
  rule: string // `once`, or RFC 5545, as far as it was told
  start: number
  end: number
}

const WEEKDAYS: Record<string, string> = {
  ...{ hai: 'MO', ba: 'TU', tu: 'WE', nam: 'TH', sau: 'FR', bay: 'SA' },
  ...{ '2': 'MO', '3': 'TU', '4': 'WE', '5': 'TH', '6': 'FR', '7': 'SA' },
  ...{ 'chu nhat': 'SU', cn: 'SU' },
}
const NTH: Record<string, string> = {
  ...{ dau: '1', nhat: '1', mot: '1', hai: '2', ba: '3', tu: '4', cuoi: '-1' },
  ...{ '1': '1', '2': '2', '3': '3', '4': '4' },
}
const UNITS: Record<string, string> = {
  tuan: 'FREQ=WEEKLY',
  thang: 'FREQ=MONTHLY',
  quy: 'FREQ=MONTHLY;INTERVAL=3',
}
const LAST_DAY = 31

const DAY = String.raw`(?:vao\s+)?(?<!\p{L})(?:(?:thu\s+|t)(hai|ba|tu|nam|sau|bay|[2-7])|(chu\s+nhat|cn))(?![\p{L}\d])`
const AND = String.raw`\s*(?:,|va|&|\+)\s*`
const EVERY = '(?:hang|moi|dinh ky)'
const TIMES = String.raw`(?:lan|buoi|cuoc)(?!\p{L})`
const ONCE = String.raw`(?:1|mot)\s+${TIMES}`

/** `hằng tuần`, `mỗi tuần một lần`, `1 tuần 1 lần`, `1 lần/tuần`. */
const every = (unit: string): string =>
  String.raw`(?:${EVERY}\s+(?:${unit})(?!\p{L})(?:\s+${ONCE})?|(?<![\p{L}\d])(?:(?:1|mot)\s+)?(?:${unit})\s+${ONCE}|(?<![\p{L}\d])${ONCE}\s*(?:\/|moi|hang|trong|1|mot)\s*(?:1\s+|mot\s+)?(?:${unit})(?!\p{L}))`

type Read = (found: RegExpExecArray) => string

const weekday = (name = '', other = ''): string => WEEKDAYS[(name || other).replace(/\s+/gu, ' ')] ?? 'MO'
const unitOf = (text: string): string => UNITS[/tuan|thang|quy/u.exec(text)?.[0] ?? ''] ?? 'FREQ=MONTHLY'
const refuse = (key: string): Read => {
  return ([typed]) => {
    throw new UserError(key, { typed: typed.trim() })
  }
}

// As people type, folded; the most exact first.
const FORMS: readonly [RegExp, Read][] = [
  [
    new RegExp(
      String.raw`${DAY}\s+(?:(?:cua\s+)?tuan\s+(?:thu\s+)?(nhat|mot|hai|ba|tu|[1-4]|dau|cuoi)(?:\s+(?:tien|cung))?|(dau|cuoi))(?:\s+(?:cua\s+)?${EVERY}|\s+cua)?\s+(thang|quy)(?!\s*\d)(?:\s+${EVERY})?`,
      'u',
    ),
    ([, day, sunday, nth, edge, unit = '']) =>
      `${unitOf(unit)};BYDAY=${NTH[nth ?? edge ?? ''] ?? '1'}${weekday(day, sunday)}`,
  ],
  [
    new RegExp(
      String.raw`${DAY}(?:${AND}${DAY})+,?\s+${every('tuan')}|${every('tuan')},?\s+${DAY}(?:${AND}${DAY})+`,
      'u',
    ),
    refuse('meeting-rule-days'),
  ],
  [
    new RegExp(String.raw`${DAY},?\s+${every('tuan')}|${every('tuan')},?\s+${DAY}`, 'u'),
    ([, day, sunday, other, otherSunday]) =>
      `FREQ=WEEKLY;BYDAY=${weekday(day ?? other, sunday ?? otherSunday)}`,
  ],
  [
    new RegExp(
      String.raw`(?<!\p{L})(?:ngay|mung)\s+\d{1,2}(?:${AND}(?:ngay\s+)?\d{1,2})+\s+${every('thang|quy')}`,
      'u',
    ),
    refuse('meeting-rule-days'),
  ],
  [
    new RegExp(
      String.raw`(?:vao\s+)?(?<!\p{L})(?:ngay|mung)\s+(\d{1,2}),?\s+(?:cua\s+)?(${every('thang|quy')})`,
      'u',
    ),
    ([, day, unit = '']) => {
      if (Number(day) < 1 || Number(day) > LAST_DAY)
        throw new UserError('meeting-rule-no-day', { day: String(day) })
      return `${unitOf(unit)};BYMONTHDAY=${Number(day)}`
    },
  ],
  [
    new RegExp(String.raw`(?<![\p{L}\d])(?:${EVERY}\s+)?(?:3|(?<!thu\s)ba)\s+thang(?:\s+${ONCE})`, 'u'),
    () => 'FREQ=MONTHLY;INTERVAL=3',
  ],
  [
    // What a rule does not say: every other week, twice a month.
    new RegExp(
      String.raw`(?<![\p{L}\d])(?:(?:[2-9]|\d{2}|(?<!thu\s)(?:hai|ba|bon|sau))\s+(?:tuan|thang|quy|nam)\s+${ONCE}|(?:tuan|thang|quy|nam)\s+(?:[2-9]|hai|ba|bon)\s+${TIMES}|(?:[2-9]|hai|ba|bon)\s+${TIMES}\s*(?:\/|moi|hang|trong|1|mot)\s*(?:1\s+|mot\s+)?(?:tuan|thang|quy|nam)(?!\p{L})|${EVERY}\s+(?:[2-9]|hai|ba|bon)\s+(?:tuan|thang|quy|nam)(?!\p{L}))`,
      'u',
    ),
    refuse('meeting-rule-unknown'),
  ],
  [new RegExp(every('tuan|thang|quy'), 'u'), ([typed]) => unitOf(typed)],
  [/(?<!\p{L})weekly(?!\p{L})/u, () => 'FREQ=WEEKLY'],
  [/(?<!\p{L})monthly(?!\p{L})/u, () => 'FREQ=MONTHLY'],
  [/(?<!\p{L})quarterly(?!\p{L})/u, () => 'FREQ=MONTHLY;INTERVAL=3'],
  [
    new RegExp(String.raw`(?<!\p{L})(?:chi\s+)?${ONCE}|khong\s+dinh\s+ky|(?<!\p{L})once(?!\p{L})`, 'u'),
    () => 'once',
  ],
]

/**
 * `hằng tuần`, `thứ ba hằng tuần`, `ngày 5 hằng tháng`, `thứ ba đầu tháng`, `hằng quý`, `1 tuần 1 lần`, `một lần`. One that a meeting
 * cannot have is refused.
 */
export function readRhythm(text: string): TypedRule | null {
  const folded = fold(text)
  for (const [form, rule] of FORMS) {
    const found = form.exec(folded)
    if (found) return { rule: rule(found), start: found.index, end: found.index + found[0].length }
  }
  return null
}
