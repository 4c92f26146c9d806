import { fold } from '../../src/text/fold.ts'

/** How often, found in a text; offsets are of the text as given. */
export interface TypedRule {
  rule: string // `once`, or RFC 5545, as far as it was told
  start: number
  end: number
}

const WEEKDAYS: Record<string, string> = {
  ...{ hai: 'MO', ba: 'TU', tu: 'WE', nam: 'TH', sau: 'FR', bay: 'SA' },
  ...{ '2': 'MO', '3': 'TU', '4': 'WE', '5': 'TH', '6': 'FR', '7': 'SA' },
}
const NTH: Record<string, string> = { dau: '1', 'thu hai': '2', 'thu ba': '3', 'thu tu': '4', cuoi: '-1' }

const DAY = '(?:vao\\s+)?thu\\s+(hai|ba|tu|nam|sau|bay|[2-7])'
const EVERY = '(?:hang|moi|dinh ky)'

// As people type, folded; the most exact first.
const FORMS: readonly [RegExp, (found: RegExpExecArray) => string][] = [
  [
    new RegExp(`${DAY}\\s+(dau|cuoi)(?:\\s+(?:cua\\s+)?${EVERY})?\\s+thang(?!\\s*\\d)(?:\\s+${EVERY})?`, 'u'),
    ([, day = '', nth = '']) => `FREQ=MONTHLY;BYDAY=${NTH[nth] ?? '1'}${WEEKDAYS[day] ?? 'MO'}`,
  ],
  [
    new RegExp(`${DAY}\\s+${EVERY}\\s+tuan|${EVERY}\\s+tuan,?\\s+${DAY}`, 'u'),
    ([, day, other]) => `FREQ=WEEKLY;BYDAY=${WEEKDAYS[day ?? other ?? ''] ?? 'MO'}`,
  ],
  [
    new RegExp(`(?:vao\\s+)?(?:ngay|mung)\\s+(\\d{1,2})\\s+${EVERY}\\s+(thang|quy)`, 'u'),
    ([, day, unit]) => `FREQ=MONTHLY${unit === 'quy' ? ';INTERVAL=3' : ''};BYMONTHDAY=${day}`,
  ],
  [new RegExp(`${EVERY}\\s+tuan|weekly`, 'u'), () => 'FREQ=WEEKLY'],
  [new RegExp(`${EVERY}\\s+thang|monthly`, 'u'), () => 'FREQ=MONTHLY'],
  [new RegExp(`${EVERY}\\s+quy|quarterly`, 'u'), () => 'FREQ=MONTHLY;INTERVAL=3'],
  [
    /(?<!\p{L})(?:chi\s+)?(?:mot|1)\s+(?:lan|buoi|cuoc)(?!\p{L})|khong\s+dinh\s+ky|(?<!\p{L})once(?!\p{L})/u,
    () => 'once',
  ],
]

/** `hằng tuần`, `thứ ba hằng tuần`, `ngày 5 hằng tháng`, `thứ ba đầu tháng`, `hằng quý`, `một lần`. */
export function readRhythm(text: string): TypedRule | null {
  const folded = fold(text)
  for (const [form, rule] of FORMS) {
    const found = form.exec(folded)
    if (found) return { rule: rule(found), start: found.index, end: found.index + found[0].length }
  }
  return null
}
