import { fold } from '../text/fold.ts'
import phrases from './everyday.json' with { type: 'json' }

/** What is said for manners, or to leave a dialogue: no question and no command. */
export type Everyday = 'greeting' | 'thanks' | 'acknowledging' | 'leaving'

// Of two kinds in one message, the earlier is answered: "vâng, em cảm ơn" is thanks, "thôi ạ, em cảm ơn" leaves.
const KINDS: readonly Everyday[] = ['leaving', 'thanks', 'greeting', 'acknowledging']

// `anh Tuấn`, `chị Lan Hương`: names belong to manners, too.
const NAMES =
  /(?<=(?<!\p{L})(?:[Aa]nh|[Cc]hị|[Cc]ô|[Cc]hú|[Bb]ác|[Ôô]ng|[Bb]à|[Ee]m))(?:\s+\p{Lu}\p{Ll}*){1,4}/gu

const MOST_WORDS = Math.max(
  ...Object.values(phrases)
    .flat()
    .map((phrase) => phrase.split(' ').length),
)
const sets = new Map(Object.entries(phrases).map(([kind, list]) => [kind, new Set(list)]))

/** What a message is when it is nothing but manners: `Dạ em nhận ạ`, `vâng`, `cảm ơn anh chị`, 👍, a sticker. Else null. */
export function everyday(text: string): Everyday | null {
  const words = wordsOf(withoutNames(text))
  if (words.length === 0) return /[\p{L}\p{N}?]/u.test(text) ? null : 'acknowledging'
  const kinds = coverWith(words)
  if (kinds?.has('agreeing')) kinds.add('acknowledging')
  return kinds && (KINDS.find((kind) => kinds.has(kind)) ?? null)
}

/** Whether manners say yes to something, as opposed to having read it: `em đồng ý ạ`. */
export const agrees = (text: string): boolean => coverWith(wordsOf(text))?.has('agreeing') ?? false

/** Whether nothing is said at all but manners: `cho em với ạ`. */
export const onlyManners = (text: string): boolean => coverWith(wordsOf(text)) !== null

/** A question without the greetings before it and the thanks after it. */
export function withoutManners(text: string): string {
  const pieces = text.split(/(?<=[.!?…,;:]|\n)\s*/u)
  const spoken = (piece: string) => coverWith(wordsOf(withoutNames(piece))) === null
  const first = pieces.findIndex(spoken)
  const last = pieces.findLastIndex(spoken)
  return first < 0
    ? text
    : pieces
        .slice(first, last + 1)
        .join(' ')
        .trim()
}

/** A message without the names of who is spoken to. */
export const withoutNames = (text: string): string => text.replace(NAMES, '')

/** Whether these words, folded, are one phrase of manners. */
export const isMannerly = (phrase: string): boolean => [...sets.values()].some((set) => set.has(phrase))

export const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? []

/** The kinds of phrases of which the words wholly consist, or null when some word is in none. */
function coverWith(words: readonly string[]): Set<string> | null {
  // reached[n]: the kinds on one way of covering the first n words, the way with the most kinds.
  const reached: (Set<string> | undefined)[] = [new Set()]
  for (let end = 1; end <= words.length; end++) {
    for (let start = Math.max(0, end - MOST_WORDS); start < end; start++) {
      const before = reached[start]
      const phrase = words.slice(start, end).join(' ')
      for (const [kind, set] of sets) {
        if (!before || !set.has(phrase)) continue
        const kinds = new Set([...before, kind])
        if (kinds.size > (reached[end]?.size ?? 0)) reached[end] = kinds
      }
    }
  }
  return reached[words.length] ?? null
}
