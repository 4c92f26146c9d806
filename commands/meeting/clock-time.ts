import { fold } from '../../src/text/fold.ts'

/** A time of day found in a text; offsets are of the text as given, which is NFC. */
export interface TypedTime {
  at: string // `14:30`
  start: number
  end: number
}

const TIME =
  /(?<![\d/.-])(?:luc\s+)?(\d{1,2})\s?(?::(\d{2})|(?:h|g|gio)(?:\s?(\d{2})(?!\d)(?:\s?(?:ph|p)(?!\p{L}))?)?(\s*ruoi)?(?!\p{L}))(?:\s*(?:phut|'))?(?:\s*(sang|trua|chieu|toi|am|pm)(?!\p{L}))?/u
const DAY_FOLLOWS = /^\s+(?:(?:ngay|thu|mai|mot|tuan|hom)(?!\p{L})|t?\d)/u

/** `14:30`, `14h30`, `14h`, `2 giờ chiều`, `8 giờ rưỡi`. An office begins nothing between one and six at night: `2h` is 14:00. */
export function readTime(text: string): TypedTime | null {
  const folded = fold(text)
  const found = TIME.exec(folded)
  if (!found) return null
  const [whole, hours = '', colon, minutes, half, said] = found
  const end = found.index + whole.length
  // `2h sang 6/1`: to another day, where it is not spelled `sáng`.
  const isTo =
    said === 'sang' && DAY_FOLLOWS.test(folded.slice(end)) && text.slice(end - 4, end).toLowerCase() === said
  const part = isTo ? undefined : said
  const minute = half ? 30 : Number(colon ?? minutes ?? 0)
  let hour = Number(hours)
  const late = part === 'chieu' || part === 'toi' || part === 'pm' || (part === 'trua' && hour < 3)
  if (hour < 12 && (late || (part === undefined && hour >= 1 && hour < 6))) hour += 12
  if (hour > 23 || minute > 59) return null
  const two = (number: number) => String(number).padStart(2, '0')
  return { at: `${two(hour)}:${two(minute)}`, start: found.index, end }
}
