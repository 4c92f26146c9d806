import { readBodies } from './bodies.ts'
import { readEmphasis } from './emphasis.ts'
import { even } from './even.ts'
import { DOCUMENT_KINDS } from './grammar/headings.ts'
import { DASH_PAIRS, NUMBER_IS_AWAITED } from './grammar/outline.ts'
import { NAME_PAIRS, STOP_PAIRS, STOP_WORDS } from './grammar/stops.ts'
import type { Line } from './lines.ts'
import { type Marker, placeOf, readMarker } from './markers.ts'
import { readOwner } from './owner.ts'
import type { Wraps } from './wraps.ts'

/** A paragraph while lines are joined to it. */
export interface Open {
  lines: string[]
  marker: Marker | null
  line: number
  mended: boolean
}

const plainStart = (text: string) => text.replace(/^[\s*_#]*(?<!\*\s)/, '').trimStart()

const ENDS_SENTENCE = /[.;:!?…]["”’')\]]*$/
const LOWER_START = /^["“(]?\p{Ll}/u
const ALL_CAPS = /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u
/** Authorities are printed side by side with dashes: `Thành ủy - HĐND - UBND`, which a scan may break into bullets. */
const AUTHORITY_BEFORE = /(?:[Ủủ]y|[Uu]ỷ|HĐND|Hội đồng nhân dân|UBND)$/u
const AUTHORITY_AFTER =
  /^[-–—]\s*(?:HĐND|Hội đồng nhân dân|UBND|Ủy ban nhân dân|UB ?MTTQ)(?:\s+[-–—]\s|\s+(?:tỉnh|thành phố|Thành phố|huyện|quận)\s)/u
/** No heading ends with these: the sentence goes on. */
const UNFINISHED =
  /(?:^|\s)(?:với|và|của|các|cho|tại|trong|để|về|theo|từ|do|là|hoặc|đến|được|có|phối hợp|những|một|bằng|giữa|Sở|Ban|Bộ|Hội|UBND|Ủy|Uỷ|Công)$|,$/u
/** Words that open a paragraph of their own wherever they stand first on a line. */
const OWN_PARAGRAPH =
  /^(?:nơi nhận|TM\.|KT\.|TL\.|TUQ\.|số\s*:|kính gửi|căn cứ (?:luật|nghị|quyết|thông|chỉ|hiến)|\(\*\))/i

/** Does this line go on with the open paragraph? */
export function continues(
  open: Open,
  line: Line,
  marker: Marker | null,
  gap: boolean,
  wraps: Wraps,
  series: Map<string, number>,
): boolean {
  const last = open.lines.at(-1) ?? ''
  // Only a short paragraph can be a bold heading: joining long ones here would make reading quadratic.
  const before = open.lines.length < 9 ? open.lines.join(' ') : ''
  const soFar = readEmphasis(last).text
  const start = plainStart(line.text)
  if (/^#{1,6}\s/.test(line.text)) return false
  if (isBoldOpen(before)) return !gap
  if (OWN_PARAGRAPH.test(start)) return false
  if (open.lines.length === 1 && ALL_CAPS.test(soFar) && DOCUMENT_KINDS.test(soFar)) return false
  const ended = ENDS_SENTENCE.test(soFar)
  if (isBareMarker(before)) return !gap
  if (marker?.kind === 'dash' && AUTHORITY_BEFORE.test(soFar) && AUTHORITY_AFTER.test(start)) return true
  if (marker?.kind === 'dash' && !ended && !gap && joinsOverDash(open, soFar, start, wraps)) return true
  if (marker) return !ended && !gap && isFalseMarker(marker, start, soFar, series)
  if (gap) return goesOnOverGap(open, soFar, start, line, before, wraps)
  if (isClosedBold(before)) return LOWER_START.test(start)
  if (LOWER_START.test(start)) return true
  if (
    ALL_CAPS.test(soFar) !== ALL_CAPS.test(start) &&
    (ALL_CAPS.test(soFar) || ALL_CAPS.test(start)) &&
    !/\d/.test(start.charAt(0)) &&
    soFar.length > 3 &&
    open.lines.length < 6
  )
    return wraps.spaced && !ALL_CAPS.test(soFar) && !ended && start.length < 12
  if (wraps.width === Number.POSITIVE_INFINITY) return false
  const meant = fits(last, start, wraps) && !UNFINISHED.test(soFar)
  const named = ended || meant || open.lines.length > 4 ? null : nameGoesOn(open.lines, start)
  if (named !== null) return named
  if (!ended && (UNFINISHED.test(soFar) || (open.marker?.rank ?? 0) >= 11)) return true
  if (wraps.spaced) return !(ended && last.length < wraps.width * 0.6)
  return !fits(last, start, wraps)
}

/** A dash in mid-sentence that the wrap has put first on its line: `Lao động ⏎ - Thương binh và Xã hội`. */
function joinsOverDash(open: Open, soFar: string, start: string, wraps: Wraps): boolean {
  if (DASH_PAIRS.test(`${soFar.slice(-30)} ${start.slice(0, 30)}`)) return true
  const last = open.lines.at(-1) ?? ''
  return open.lines.length > 2 && !fits(last, start.slice(0, 3), wraps)
}

/** Under a heading of names: does the next line go on naming? Null where the text so far is no such heading. */
function nameGoesOn(lines: readonly string[], start: string): boolean | null {
  const { text } = readEmphasis(lines.join(' '))
  const heading = text.slice(readMarker(text)?.length ?? 0)
  const owner = readOwner(heading)
  if (!owner || owner.inline || owner.duty !== '') return null
  const [first = '', second = ''] = even(start).split(/[\s,.;:]+/, 2)
  const pair = `${first} ${second}`
  if (STOP_PAIRS.has(pair) || (STOP_WORDS.has(first) && !NAME_PAIRS.has(pair))) return false
  const longer = readBodies(`${heading} ${start}`, owner.bodies[0]?.start)
  return longer !== null && longer.end > heading.length
}

/** A number that stands alone on its line, its heading on the next: `3.7.`. */
function isBareMarker(text: string): boolean {
  const plain = text.replace(/[*#]/g, '').trim()
  return plain.length < 12 && readMarker(`${plain} X`)?.length === plain.length + 1
}

/** Would the first word of the next line have fitted on this one? Then the break was meant. */
function fits(last: string, start: string, wraps: Wraps): boolean {
  const word = start.split(/\s/, 1)[0] ?? ''
  return last.length + 1 + word.length <= wraps.width - 2
}

/** A paragraph broken over an empty line or a page goes on in lower case, or in mid-sentence over a page. */
function goesOnOverGap(
  open: Open,
  soFar: string,
  start: string,
  line: Line,
  before: string,
  wraps: Wraps,
): boolean {
  if (isClosedBold(before) || ALL_CAPS.test(soFar)) return false
  const midSentence = !/[.:!?…]["”’')\]]*$/.test(soFar)
  if (LOWER_START.test(start)) return midSentence && (soFar.length > 30 || open.lines.length > 1)
  if (open.marker && MID_LIST.test(soFar)) return true
  return line.afterPage && !ENDS_SENTENCE.test(soFar) && soFar.length > wraps.width * 0.75
}

/** What an item broken over a page ends with, however short its last line. */
const MID_LIST = /(?:,|\s(?:với|và|của|các|cho|về|theo|cùng))$/u

const isBoldOpen = (text: string) => (text.split('**').length - 1) % 2 === 1
const isClosedBold = (text: string) => /^\s*\*\*/.test(text) && readEmphasis(text).bold

/** A number or dash that only the wrap has put first on its line. */
function isFalseMarker(marker: Marker, start: string, soFar: string, series: Map<string, number>): boolean {
  if (soFar.length < 25) return false
  // `từ 20 ⏎ - 30%` is a range.
  if (marker.kind === 'dash' && /^\d/.test(start.slice(marker.length))) return /[\d%]$/.test(soFar)
  if (marker.kind === 'dash')
    return LOWER_START.test(start.slice(marker.length)) && !/[,]$/.test(soFar) && soFar.length > 45
  const place = placeOf(marker)
  if (place === null) return false
  const expected = place === 1 || place === (series.get(marker.kind) ?? 0) + 1
  return NUMBER_IS_AWAITED.test(soFar) || (!expected && marker.kind !== 'article' && marker.kind !== 'roman')
}
