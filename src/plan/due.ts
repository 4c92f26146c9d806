import { isoDate, lastDay } from '../text/dates.ts'
import type { Due } from './model.ts'

const DATE = String.raw`(?:ngày\s+)?\d{1,2}(?:\s?[/.-]\s?\d{1,2}(?:\s?[/.-]\s?\d{4})?|\s+tháng\s+\d{1,2}(?:\s+năm\s+\d{4})?)`
const QUARTER = String.raw`qu[ýí]\s+(?:IV|I{1,3}|[1-4])(?:\s?[/.-]\s?\d{4}|\s+năm\s+\d{4})?`
const MONTH = String.raw`tháng\s+\d{1,2}(?:\s?[/.-]\s?\d{4}|\s+năm\s+\d{4})?`
const MONTH_OF_YEAR = String.raw`tháng\s+\d{1,2}(?:\s?[/.-]\s?\d{4}|\s+năm\s+\d{4})`
const EVERY = String.raw`(?:hằng|hàng|mỗi)\s+(?:ngày|tuần|tháng|quý|năm)`
const BEFORE = String.raw`(?:trước|chậm nhất(?:\s+(?:là|vào|đến|trước))?|muộn nhất(?:\s+là)?|đến hết|hết|đến|xong trước|hoàn thành (?:trước|trong))`

/** A deadline in words, most exact first. */
const FORMS: readonly RegExp[] = [
  new RegExp(
    String.raw`(?:định kỳ\s+)?${BEFORE}\s+(?:${DATE}|${QUARTER}|${MONTH})(?:(?:\s+và|,)\s+(?:${DATE}))*(?:\s+(?:của\s+)?${EVERY})?`,
    'iu',
  ),
  new RegExp(String.raw`(?:định kỳ\s+)?(?:vào\s+)?${DATE}(?:\s+(?:của\s+)?${EVERY})`, 'iu'),
  new RegExp(String.raw`(?:trong\s+)?${QUARTER}`, 'iu'),
  new RegExp(
    String.raw`(?:định kỳ\s+|báo cáo\s+)?(?:${EVERY}|\d+\s+tháng(?:\s*[,/]\s*(?:\d+\s+tháng|năm|hằng năm|hàng năm))*\s*(?=\/?lần|,|\)|\.|;|báo cáo|$))`,
    'iu',
  ),
  new RegExp(String.raw`trong\s+${MONTH}(?:(?:,|\s+và)\s+${MONTH})*|${MONTH_OF_YEAR}`, 'iu'),
  /(?:trong\s+)năm\s+\d{4}|giai đoạn\s+\d{4}\s?[-–]\s?\d{4}/iu,
  /(?<!\p{L})thường xuyên(?=\s*(?:[,.;)]|$))|định kỳ(?:\s+\p{L}+){0,3}|đột xuất/iu,
]

const REPORTS_PAST = /số\s+\d{1,4}\/\d|\/(?:QĐ|KH|NQ|CT|NĐ|TT)-/u

/** The first deadline or cadence of a clause, or null. Dates of cited documents are none. */
export function findDue(text: string): Due | null {
  const searched = text.length > 4000 ? text.slice(0, 4000) : text
  for (const form of FORMS) {
    const found = form.exec(searched)
    if (found && !REPORTS_PAST.test(found[0])) return readDue(found[0].trim())
  }
  return null
}

/** What a deadline fixes: a day by which, or how often. */
export function readDue(text: string): Due {
  const on = dayOf(text)
  const cadence = cadenceOf(text)
  return { text, ...(on && (!cadence || cadence === 'once') ? { on } : {}), ...(cadence ? { cadence } : {}) }
}

function dayOf(text: string): string | null {
  const full =
    /(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4})/u.exec(text) ??
    /(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})/iu.exec(text)
  if (full) return isoDate(Number(full[1]), Number(full[2]), Number(full[3]))
  const quarter = /qu[ýí]\s+(IV|I{1,3}|[1-4])(?:\s?[/.-]\s?|\s+năm\s+)(\d{4})/iu.exec(text)
  if (quarter) return monthEnd(3 * quarterNumber(quarter[1] ?? ''), Number(quarter[2]))
  const month = /tháng\s+(\d{1,2})(?:\s?[/.-]\s?|\s+năm\s+)(\d{4})/iu.exec(text)
  if (month) return monthEnd(Number(month[1]), Number(month[2]))
  const year = /^(?:trong\s+)?(?:năm\s+)?(\d{4})$/iu.exec(text.trim())
  return year ? isoDate(31, 12, Number(year[1])) : null
}

const monthEnd = (month: number, year: number) =>
  month >= 1 && month <= 12 ? isoDate(lastDay(month, year), month, year) : null
const quarterNumber = (text: string) => ({ I: 1, II: 2, III: 3, IV: 4 })[text.toUpperCase()] ?? Number(text)

const CADENCES: readonly [RegExp, NonNullable<Due['cadence']>][] = [
  [/(?:hằng|hàng|mỗi)\s+tuần|tuần\s*\/\s*lần/iu, 'weekly'],
  [/(?:hằng|hàng|mỗi)\s+tháng|1\s+tháng\s*\/\s*lần/iu, 'monthly'],
  [/(?:hằng|hàng|mỗi)\s+quý|(?:3|03)\s+tháng\s*\/\s*lần/iu, 'quarterly'],
  [/(?:6|06)\s+tháng|nửa năm/iu, 'half-yearly'],
  [/(?:hằng|hàng|mỗi)\s+năm/iu, 'yearly'],
  [/thường xuyên|liên tục|hằng ngày|hàng ngày|24\/24/iu, 'continuous'],
]

function cadenceOf(text: string): Due['cadence'] {
  return CADENCES.find(([form]) => form.test(text))?.[1] ?? (dayOf(text) ? 'once' : undefined)
}
