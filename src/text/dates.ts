const two = (value: number) => String(value).padStart(2, '0')

/** A calendar date as ISO, or null when there is no such day. Years of two digits are of this century. */
export function isoDate(day: number, month: number, year: number): string | null {
  const full = year < 100 ? 2000 + year : year
  if (month < 1 || month > 12 || day < 1 || day > lastDay(month, full) || full < 1900 || full > 2200)
    return null
  return `${full}-${two(month)}-${two(day)}`
}

/** The last day of a month, 28 to 31. */
export function lastDay(month: number, year: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

const WRITTEN = /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})/iu
const FIGURES = /(?<!\d)(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4})(?!\d)/u

/** The first full date of a text: `ngày 06 tháng 3 năm 2023`, `06/3/2023`. */
export function readDate(text: string): string | null {
  const found = WRITTEN.exec(text) ?? FIGURES.exec(text)
  return found ? isoDate(Number(found[1]), Number(found[2]), Number(found[3])) : null
}
