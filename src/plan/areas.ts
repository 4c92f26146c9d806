import { AREAS } from './grammar/bodies.ts'
import { indexPhrases } from './phrase-index.ts'
import { isCapital, matchAt, skipSpaces } from './words.ts'

const areas = indexPhrases(AREAS)
/** Parts the nouns of one collective name: `các sở, ban - ngành`. */
export const NOUN_JOINT = /\s*(?:[,/]\s*(?:và\s+)?|\s?[-–]\s?|\s(?:và|hoặc)\s+)/y

/** Bodies that stand over an area, and are named by it. */
export const isPeopleCommittee = (head: string) =>
  head === 'ubnd' || head === 'ủy ban nhân dân' || head === 'hđnd' || head === 'hội đồng nhân dân'

/** After `UBND`: `các quận, huyện, thị xã`. The commas are the list's, not between bodies. */
export function areaListEnd(text: string, evened: string, from: number): number {
  let at = skipSpaces(text, from)
  const opened = /^(?:các|cấp)\s/.test(evened.slice(at, at + 6)) ? skipSpaces(text, at + 3) : at
  let length = areas.lengthAt(evened, opened)
  if (!length) return opened > at ? opened : from
  at = opened
  for (;;) {
    at += length
    const next = matchAt(NOUN_JOINT, text, at)
    length = next > at ? areas.lengthAt(evened, next) : 0
    if (!length || evened.startsWith('xã hội', next) || isCapitalName(text, next)) return at
    at = next
  }
}

/** `UBND huyện A, thị xã B` names places one by one; only bare kinds of places make one list. */
function isCapitalName(text: string, at: number): boolean {
  return (
    isCapital(text.charAt(at)) &&
    /^\p{Lu}\p{Ll}/u.test(text.slice(at, at + 2)) &&
    /^\S+\s+\p{Lu}/u.test(text.slice(at, at + 30))
  )
}
