import type { Name } from './names.ts'
import { indexNearWords } from './slips.ts'
import { letters } from './spell.ts'
import type { Word } from './words.ts'

/** A name found in a run of words. */
export interface Match {
  name: Name
  from: number // first word
  to: number // after the last word
  slips: number
  unmarked: boolean // some word of the text lacks the marks of the name
}

interface Node {
  next: Map<string, Node>
  names: Name[]
}

export interface Matcher {
  /** Every name that begins at this word, with at most as many slips as its length allows. */
  matchesAt(words: readonly Word[], from: number): Match[]
}

/** A tree of words: what a search costs depends on the text, hardly on how many names there are. */
export function createMatcher(names: Iterable<Name>): Matcher {
  const root: Node = { next: new Map(), names: [] }
  const vocabulary = new Set<string>()
  for (const name of names) {
    let node = root
    for (const { folded } of name.words) {
      vocabulary.add(folded)
      let next = node.next.get(folded)
      if (next === undefined) {
        next = { next: new Map(), names: [] }
        node.next.set(folded, next)
      }
      node = next
    }
    node.names.push(name)
  }
  const index = indexNearWords(vocabulary)

  return {
    matchesAt(words, from) {
      const matches: Match[] = []
      const walk = (node: Node, at: number, changed: number) => {
        for (const name of node.names) {
          const match = judge(name, words, from, at, changed)
          if (match !== undefined) matches.push(match)
        }
        const word = words[at]
        if (word === undefined || (at > from && word.startsSentence) || node.next.size === 0) return
        const same = node.next.get(word.folded)
        if (same !== undefined) walk(same, at + 1, changed)
        if (changed === MOST_SLIPS) return
        for (const near of index.near(word.folded)) {
          const next = node.next.get(near)
          if (next !== undefined) walk(next, at + 1, changed + 1)
        }
      }
      walk(root, from, 0)
      return matches
    },
  }
}

const MOST_SLIPS = 2

/** A long name stays itself with a slip or two; a short one becomes another: `Thành đoàn`, `thanh toán`. */
function slipsAllowed({ counts, words }: Name): number {
  const length = letters(words)
  if (counts !== 'anywhere' || words.length < 2 || length < 7) return 0
  if (length < 10) return words.length < 3 ? 0 : 1
  return length < 14 ? 1 : MOST_SLIPS
}

// The first word tells `Ban Dân tộc` from `bào dân tộc`: only a longer rest makes up for a slip there.
const FIRST_WORD_MAY_SLIP_FROM = 12

function judge(
  name: Name,
  words: readonly Word[],
  from: number,
  to: number,
  changed: number,
): Match | undefined {
  const allowed = slipsAllowed(name)
  let slips = changed
  let unmarked = false
  for (const [nth, wanted] of name.words.entries()) {
    const word = words[from + nth]
    if (word === undefined || word.key === wanted.key) continue
    if (word.folded === wanted.folded && word.key === word.folded) unmarked = true
    else if (wanted.isCue) return undefined
    else if (nth === 0 && word.folded !== wanted.folded && letters(name.words) < FIRST_WORD_MAY_SLIP_FROM)
      return undefined
    else if (word.folded !== wanted.folded)
      continue // counted in `changed`
    else slips++ // other marks than the name's
  }
  return slips > allowed ? undefined : { name, from, to, slips, unmarked }
}
