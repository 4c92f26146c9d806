import type { Name } from './names.ts'
import { indexNearWords, type NearWords } from './slips.ts'
import { letters } from './spell.ts'
import { apart, type Node, plant } from './tree.ts'
import type { Word } from './words.ts'

/** A name found in a run of words. */
export interface Match {
  name: Name
  from: number // first word
  to: number // after the last word
  slips: number
  unmarked: boolean // some word of the text lacks the marks of the name
  retyped: boolean // Telex keys were left in some word of the text
}

export interface Matcher {
  vocabulary: ReadonlySet<string> // every word of every name, without marks
  /** Every name that begins at this word, with at most as many slips as its length allows. */
  matchesAt(words: readonly Word[], from: number): Match[]
}

export function createMatcher(names: Iterable<Name>): Matcher {
  const { root, vocabulary } = plant(names)
  const index = indexNearWords(vocabulary)

  return {
    vocabulary,
    matchesAt(words, from) {
      const matches: Match[] = []
      const walk = (node: Node, at: number, read: readonly Read[], slips: number) => {
        for (const name of node.names) {
          const match = judge(name, read, slips)
          if (match !== undefined) matches.push({ ...match, name, from, to: at })
        }
        const word = words[at]
        if (word === undefined || (at > from && word.startsSentence) || node.next.size === 0) return
        const same = node.next.get(word.folded)
        if (same !== undefined) walk(same, at + 1, [...read, word], slips)
        if (slips === MOST_SLIPS) return
        for (const { next, taken, names } of forgive(node, word, words[at + 1], index))
          walk(next, at + taken, [...read, ...SLIPPED.slice(0, names)], slips + 1)
      }
      walk(root, from, [], 0)
      return matches
    },
  }
}

/** How a word of a name was read: from a word of the text, or only by forgiving a slip. */
type Read = Word | 'slipped'

const SLIPPED: Read[] = ['slipped', 'slipped']

interface Step {
  next: Node
  taken: number // words of the text
  names: number // words of the name
}

/** Where the words lead if one slip is forgiven: in a letter, or in where a space was put. */
function forgive(node: Node, { folded }: Word, after: Word | undefined, index: NearWords): Step[] {
  const steps: Step[] = []
  for (const near of index.near(folded)) {
    const next = node.next.get(near)
    if (next !== undefined) steps.push({ next, taken: 1, names: 1 })
  }
  for (const next of apart(node, folded)) steps.push({ next, taken: 1, names: 2 })
  if (after === undefined || after.startsSentence) return steps
  const run = folded + after.folded
  for (const next of apart(node, run, folded.length)) steps.push({ next, taken: 2, names: 2 })
  const joined = node.next.get(run)
  if (joined !== undefined) steps.push({ next: joined, taken: 2, names: 1 })
  return steps
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
  read: readonly Read[],
  forgiven: number,
): Pick<Match, 'slips' | 'unmarked' | 'retyped'> | undefined {
  let slips = forgiven
  let unmarked = false
  for (const [nth, wanted] of name.words.entries()) {
    const word = read[nth]
    if (word === undefined || word === 'slipped') {
      if (wanted.isCue || (nth === 0 && letters(name.words) < FIRST_WORD_MAY_SLIP_FROM)) return undefined
    } else if (word.key === wanted.key) continue
    else if (word.key === word.folded) unmarked = true
    else if (wanted.isCue) return undefined
    else slips++ // other marks than the name's
  }
  if (slips > slipsAllowed(name)) return undefined
  return { slips, unmarked, retyped: read.some((word) => word !== 'slipped' && word.retyped === true) }
}
