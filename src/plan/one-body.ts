import { areaListEnd, isPeopleCommittee, NOUN_JOINT } from './areas.ts'
import { even } from './even.ts'
import {
  AREAS,
  CAPITAL_NOUNS,
  COLLECTIVE_NOUNS,
  COMPOUNDS,
  DUTY_PAIRS,
  HEADS,
  NEEDS_MORE,
  OFFICES,
  ORGANISATION_FOLLOWERS,
  OTHER_WORDS,
  SECTORS,
  TAKES_VERB,
} from './grammar/bodies.ts'
import { STOP_PAIRS } from './grammar/stops.ts'
import { runOfName } from './name-run.ts'
import { indexPhrases } from './phrase-index.ts'
import { isCapital, isWordEnd, matchAt, skipSpaces, wordAt } from './words.ts'

/** A body named in a text; offsets are of that text. */
export interface Body {
  name: string
  start: number
  end: number
  /** `các sở, ban, ngành`: several bodies under one name. */
  collective: boolean
}

const heads = indexPhrases(HEADS)
const compounds = indexPhrases(COMPOUNDS)
const nouns = indexPhrases(COLLECTIVE_NOUNS)
export const sectors = indexPhrases(SECTORS)

const DETERMINER = /(?:tất cả các|toàn thể các|một số|các|những|mỗi|từng|toàn thể)\s+/y

/** The body whose name begins at `at`; `inList`: another stands before it. */
export function bodyAt(text: string, evened: string, at: number, inList = false): Body | null {
  if (at > 0 && !isWordEnd(text, at - 1)) return null
  return collectiveAt(text, evened, at, inList) ?? singleAt(text, evened, at)
}

/** `Sở Y tế`, `UBND các xã, phường`, `Ban Chỉ huy Quân sự tỉnh`. */
export function singleAt(text: string, evened: string, at: number): Body | null {
  if (!/\p{Lu}/u.test(text.charAt(at))) return null
  const length = compounds.lengthAt(evened, at) || heads.lengthAt(evened, at)
  if (!length) return null
  const headEnd = at + length
  const head = evened.slice(at, headEnd)
  const next = wordAt(text, headEnd)
  if (next && OTHER_WORDS.has(`${head} ${evened.slice(next.start, next.end)}`) && !isCapital(next.text))
    return null
  // The determiner of `Trưởng các` opens the list of what is headed.
  const office = head.endsWith(' các') ? headEnd - 'các'.length : headEnd
  const headed = OFFICES.has(head) ? underOffice(text, evened, office) : null
  if (headed) return asBody(text, at, headed.end, headed.collective)
  const end = isPeopleCommittee(head)
    ? areaListEnd(text, evened, headEnd)
    : sectorEnd(text, evened, head, headEnd)
  const opened = end === headEnd && TAKES_VERB.has(head) ? firstWords(text, evened, end) : end
  const plain = end > headEnd && !isOfficeOfSector(head, text, end)
  const nameEnd = runOfName(text, evened, opened, { plain, stop: isStop(text, evened) })
  if (nameEnd === headEnd && NEEDS_MORE.has(head)) return null
  const listed = AREAS_AT_END.exec(evened.slice(at, nameEnd))
  if (listed) return asBody(text, at, areaListEnd(text, evened, at + listed.index), true)
  const several = /^(?:ubnd|ủy ban nhân dân)\s+(?:các|cấp)\s/.test(evened.slice(at, nameEnd + 1))
  return asBody(text, at, nameEnd, several)
}

/** `Phòng Giáo dục Mầm non`: inside a department more than a place may follow the field. */
const isOfficeOfSector = (head: string, text: string, end: number) =>
  (head === 'phòng' || head === 'vụ') &&
  /^\s(?!Thành|Tỉnh|Quận|Huyện)\p{Lu}\p{Ll}+\s\p{Ll}/u.test(text.slice(end, end + 16))

/** `Công an các xã, phường`. */
const AREAS_AT_END = /(?<=\s)các (?:xã|phường|huyện|quận|thị xã|thành phố|thị trấn|đặc khu|tỉnh)$/u

/** `Trạm kiểm dịch`: such a head is no name by itself, so even a verb after it belongs to the name. */
function firstWords(text: string, evened: string, headEnd: number): number {
  const first = wordAt(text, headEnd)
  const second = first && wordAt(text, first.end)
  if (!first || !second || isCapital(first.text) || first.start > headEnd + 1) return headEnd
  const pair = `${evened.slice(first.start, first.end)} ${evened.slice(second.start, second.end)}`
  return STOP_PAIRS.has(pair) && !DUTY_PAIRS.has(pair) ? second.end : headEnd
}

/** `Thủ trưởng các sở, ngành`, `Chủ tịch UBND các xã`: an office is named by the bodies under it. */
function underOffice(text: string, evened: string, headEnd: number): Body | null {
  const at = skipSpaces(text, headEnd)
  if (DETERMINED.test(evened.slice(at, at + 12))) return collectiveAt(text, evened, at)
  return PEOPLE_COMMITTEE.test(evened.slice(at, at + 20)) ? singleAt(text, evened, at) : null
}

const DETERMINED = /^(?:các|những|toàn thể)\s/u
const PEOPLE_COMMITTEE = /^(?:ubnd|ủy ban nhân dân)(?=\s)/u

const HAS_SECTOR = new Set(['sở', 'bộ', 'phòng', 'ngành', 'vụ'])

function sectorEnd(text: string, evened: string, head: string, headEnd: number): number {
  if (!HAS_SECTOR.has(head)) return headEnd
  const at = skipSpaces(text, headEnd)
  const length = sectors.lengthAt(evened, at)
  return length ? at + length : headEnd
}

/** `12 thôn: …`, `Công an phường và 11 khu phố`: elsewhere a number counts what is to be reached. */
const COUNT =
  /\d{1,3}\s+(?=(?:xã|phường|thị trấn|huyện|quận|thôn|ấp|bản|khóm|khu phố|tổ dân phố|sở|đơn vị|cơ quan|trường)[\s:,])/y

/** `các sở, ban, ngành`, `các cơ quan, đơn vị liên quan`, `sở, ngành`. */
function collectiveAt(text: string, evened: string, at: number, inList = false): Body | null {
  const counted = matchAt(COUNT, evened, at)
  const open = counted > at ? counted : matchAt(DETERMINER, evened, at)
  const determined = open > at
  let end = nounEnd(text, evened, open)
  if (!end) return determined && isCapital(text.charAt(open)) ? properGroup(text, evened, at, open) : null
  let count = 1
  for (;;) {
    const next = matchAt(NOUN_JOINT, evened, end)
    const following = next > end ? nounEnd(text, evened, next) : 0
    if (!following || isProperBody(text, evened, next, following)) break
    end = following
    count += 1
  }
  // After the places of a list only their own names can follow: `các xã, thị trấn ⟂ đặt bể thu gom`.
  const plain = AREAS_END.test(evened.slice(Math.max(0, end - 12), end))
  const nameEnd = runOfName(text, evened, end, { plain, common: true, stop: isStop(text, evened) })
  if (counted > at && !inList && !/^\s*(?:\([^()]*\)\s*)?:/u.test(text.slice(nameEnd, nameEnd + 80)))
    return null
  if (!determined && count < 2 && !standsAlone(evened, at, evened.slice(end, nameEnd), inList)) return null
  if (!determined && isProperBody(text, evened, at, nounEnd(text, evened, at))) return null
  return asBody(text, at, nameEnd, true)
}

const AREAS_END =
  /(?<!\p{L})(?:xã|phường|thị trấn|huyện|quận|thị xã|đặc khu|thôn|ấp|khóm|khu phố|tổ dân phố)$/u

/** One noun without `các` names a body only so: `chủ cơ sở`, `cơ quan liên quan`, or in a list `cơ quan cấp tỉnh`. */
function standsAlone(evened: string, at: number, qualifier: string, inList: boolean): boolean {
  if (/^chủ (?!trì|trương|động|yếu)/u.test(evened.slice(at, at + 12))) return true
  if (/liên quan|chức năng/u.test(qualifier)) return true
  return inList && /^\s*(?:cấp |chuyên môn|trực thuộc|khác)/u.test(qualifier)
}

/** `các Trung tâm …`, `các Ban Xây dựng Đảng`: several bodies of one capitalised name. */
function properGroup(text: string, evened: string, at: number, open: number): Body | null {
  const one = singleAt(text, evened, open)
  return one && asBody(text, at, one.end, true)
}

function nounEnd(text: string, evened: string, at: number): number {
  const length = nouns.lengthAt(evened, at)
  if (!length) return 0
  const end = at + length
  const noun = evened.slice(at, end)
  if (noun === 'tổ chức' && !ORGANISATION_FOLLOWERS.test(evened.slice(end, end + 40))) return 0
  if (
    isCapital(text.charAt(at)) &&
    !CAPITAL_NOUNS.has(noun) &&
    !AREAS.includes(noun) &&
    !isAllCapitals(text, at, end)
  )
    return 0
  const next = wordAt(text, end)
  if (next && noun !== 'tổ chức' && OTHER_WORDS.has(`${noun} ${even(next.text)}`)) return 0
  return end
}

const isAllCapitals = (text: string, at: number, end: number) =>
  text.slice(at, end) === text.slice(at, end).toUpperCase()

/** After a noun in capitals another capital follows: `Ban Quản lý`, not the `Ban` of `Sở, Ban, ngành`. */
function isProperBody(text: string, evened: string, at: number, end: number): boolean {
  if (!isCapital(text.charAt(at)) || text.slice(at, end) === text.slice(at, end).toUpperCase()) return false
  const next = wordAt(text, end)
  if (!next || next.start > end + 1 || !isCapital(next.text)) return false
  return heads.lengthAt(evened, at) > 0
}

/** A run of a name ends where another body starts. */
export const isStop = (text: string, evened: string) => (at: number) => {
  const open = matchAt(DETERMINER, evened, at)
  if (open > at) return nouns.lengthAt(evened, open) > 0 || heads.lengthAt(evened, open) > 0
  if (isCapital(text.charAt(at))) return heads.lengthAt(evened, at) > 0
  return nounEnd(text, evened, at) > 0
}

export function asBody(text: string, start: number, end: number, collective: boolean): Body {
  return { name: text.slice(start, end).replace(/\s+/g, ' ').trim(), start, end, collective }
}
