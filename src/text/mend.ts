import { fold } from './fold.ts'
import { unslip } from './slips.ts'
import { isSyllable } from './syllable.ts'
import { untelex } from './telex.ts'
import type { Token } from './tokens.ts'
import type { Vocabulary } from './vocabulary.ts'

const PLAIN_WRONG = 2 // how much evidence a mended slip needs

/** The likeliest words behind a token that is none; the token itself when nothing convinces. */
export function mend(token: Token, before: string, after: string, vocabulary: Vocabulary): string[] {
  const typed = token.text
  const wellFormed = isSyllable(typed)
  const keyed = wellFormed ? null : untelex(typed)
  if (keyed && vocabulary.knows(fold(keyed))) return [keyed]
  const pairs = (text: string) =>
    (vocabulary.knowsPair(before, text) ? 1 : 0) + (vocabulary.knowsPair(text, after) ? 1 : 0)
  let best: { words: string[]; worth: number } = { words: [keyed ?? typed], worth: PLAIN_WRONG }
  const consider = (words: string[], worth: number) => {
    if (worth > best.worth) best = { words, worth }
  }
  const need = wellFormed ? 1 : 0 // a well-formed syllable is only doubted when its neighbours ask for it
  if (!token.capital || !wellFormed) {
    for (const { text, worth } of slipsOf(typed, token.folded, vocabulary))
      consider([text], worth + pairs(text) * 2 - need * 2)
  }
  for (let cut = 2; cut <= typed.length - 2 && !wellFormed && typed.length <= 16; cut++) {
    const halves = [typed.slice(0, cut), typed.slice(cut)].map((half) =>
      isSyllable(half) ? half : (untelex(half) ?? half),
    )
    const [first = '', second = ''] = halves
    if (vocabulary.knowsPair(first, second)) consider(halves, 4)
  }
  return best.words
}

const WORTH = { swapped: 2.6, missing: 2.2, extra: 2.2, wrong: 0.6 }

/** Known syllables one slip away, Telex keys taken into account: `taifc` → `tài`. */
function slipsOf(typed: string, folded: string, vocabulary: Vocabulary): { text: string; worth: number }[] {
  const knows = (candidate: string) => vocabulary.knows(candidate)
  const found = unslip(folded, knows).map(({ text, kind }) => ({
    text,
    worth: WORTH[kind] + (text.length > 4 ? 0.3 : 0),
  }))
  for (let at = 0; at < typed.length && typed.length <= 10; at++) {
    const keyed = untelex(typed.slice(0, at) + typed.slice(at + 1))
    if (keyed && knows(fold(keyed))) found.push({ text: keyed, worth: 2.3 })
    const swapped =
      at + 1 < typed.length
        ? untelex(typed.slice(0, at) + typed[at + 1] + typed[at] + typed.slice(at + 2))
        : null
    if (swapped && knows(fold(swapped))) found.push({ text: swapped, worth: 2.5 })
  }
  return found
}
