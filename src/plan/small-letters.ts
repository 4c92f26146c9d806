import { even } from './even.ts'
import { COLLECTIVE_NOUNS, COMPOUNDS, HEADS, SECTORS } from './grammar/bodies.ts'
import { NAME_PAIRS, STOP_PAIRS } from './grammar/stops.ts'
import { indexPhrases } from './phrase-index.ts'

// Of two spellings of one name the first in the lists is taken.
const printed = new Map(
  [...SECTORS, ...HEADS, ...COMPOUNDS].reverse().map((phrase) => [even(phrase), phrase]),
)
const phrases = indexPhrases([...printed.values()])
const nouns = indexPhrases(COLLECTIVE_NOUNS)

/** Words of a name that stay small: levels, and what joins. */
const SMALL =
  /^(?:các|và|của|thuộc|trực|tỉnh|thành|phố|huyện|quận|xã|phường|thị|trấn|trung|ương|cấp|đặc|khu|nhân|dân|chính|trị|hội|liên|doanh|nghiệp|địa|phương|số)$/u
/** After these stands the name of a place. */
const BEFORE_PLACE = /^(?:tỉnh|phố|huyện|quận|xã|phường|trấn|khu)$/u
const ABBREVIATION = /[^\p{L}]|^[^AĂÂEÊIOÔƠUƯYÀ-Ỹ]+$/u

/**
 * A name in capitals as it stands in running text: `SỞ NỘI VỤ TỈNH HÀ KHÊ` → `Sở Nội vụ tỉnh Hà Khê`.
 * What no list knows is taken for the name of a place or person.
 */
export function inSmallLetters(name: string): string {
  if (/\p{Ll}/u.test(name) || !/\p{Lu}{2}/u.test(name)) return name
  const evened = even(name)
  let small = ''
  let place = false
  let at = 0
  while (at < name.length) {
    const piece = pieceAt(name, evened, at, place, small)
    small += piece.text
    at += piece.length
    if (/[,;]/.test(name.charAt(at))) place = false
    else if (piece.text.trim()) place = piece.place
  }
  return small.charAt(0).toUpperCase() + small.slice(1)
}

interface Piece {
  text: string
  length: number
  /** The name of a place stands next. */
  place: boolean
}

function pieceAt(name: string, evened: string, at: number, inPlace: boolean, before: string): Piece {
  const word = /^[^\s,;]+/u.exec(name.slice(at))?.[0] ?? ''
  if (word === '') return { text: name.charAt(at), length: 1, place: inPlace }
  const lower = word.toLowerCase()
  const noun = /(?:[cC]ác |, | và )$/u.test(before) ? nouns.lengthAt(evened, at) : 0
  const known = inPlace ? 0 : phrases.lengthAt(evened, at)
  if (noun >= known && noun > 0)
    return { text: name.slice(at, at + noun).toLowerCase(), length: noun, place: BEFORE_PLACE.test(lower) }
  if (known) return { text: printed.get(evened.slice(at, at + known)) ?? word, length: known, place: false }
  if (SMALL.test(lower) && !inPlace)
    return { text: lower, length: word.length, place: BEFORE_PLACE.test(lower) }
  if (ABBREVIATION.test(word)) return { text: word, length: word.length, place: inPlace }
  const pair = /^\S+ [^\s,;]+/u.exec(evened.slice(at))?.[0] ?? ''
  const length = STOP_PAIRS.has(pair) || NAME_PAIRS.has(pair) ? pair.length : word.length
  const text = word.charAt(0) + name.slice(at + 1, at + length).toLowerCase()
  return { text, length, place: inPlace && !SMALL.test(lower) }
}
