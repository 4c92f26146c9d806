import { fold } from '../text/fold.ts'
import type { Found } from '../text/phrases.ts'
import type { Word } from '../text/reading.ts'
import { type Concept, concepts, elsewhereTopics, intentCues, plainWords } from './knowledge.ts'

/** What a stretch of a question is: an idea of the knowledge, a word or name of its own, padding, a body, or a topic plans rarely have. */
export type UnitKind = 'idea' | 'word' | 'light' | 'stop' | 'body' | 'elsewhere' | 'name'

/** A stretch of a question that is looked up as one. The first reading is the likeliest. */
export interface Unit {
  kind: UnitKind
  readings: Word[][]
  before?: Word | undefined // neighbours of a single word, for its pairs
  after?: Word | undefined
  across: Found<Concept>[] // ideas that begin in this unit and end beyond it
  capital: boolean // a name, as far as spelling tells
}

// Cues of these are question words through and through; those of the others name a topic too.
const ASKING = new Set(['who', 'charge', 'with', 'where', 'duties', 'forms'])

interface Stretch {
  kind: UnitKind
  end: number
}

/** Cuts the words into units, the longest known phrase first at each place. `bodies` are stretches already taken. */
export function cutIntoUnits(
  words: readonly Word[],
  bodies: readonly { start: number; end: number }[],
): Unit[] {
  const units: Unit[] = []
  for (let at = 0; at < words.length; ) {
    const body = bodies.find(({ start }) => start === at)
    const limit = Math.min(
      ...bodies.filter(({ start }) => start > at).map(({ start }) => start),
      words.length,
    )
    const { kind, end }: Stretch = body ? { kind: 'body', end: body.end } : longest(words, at, limit)
    const here = words.slice(at, end)
    units.push({
      kind,
      readings: [here, ...(here[0]?.others ?? []).map((other) => asWords(other, here))],
      ...(end - at === 1 ? { before: words[at - 1], after: words[end] } : {}),
      across: kind === 'idea' ? crossing(words, at, end, limit) : [],
      capital: at > 0 && here.every(({ capital }) => capital),
    })
    at = end
  }
  return units
}

/** Where two phrases share a word (“phát loa”, “loa phường”), the unit is the first and the other is looked up with it. */
const crossing = (words: readonly Word[], start: number, end: number, limit: number): Found<Concept>[] =>
  words
    .slice(start + 1, end)
    .flatMap((_, place) => concepts.at(words, start + 1 + place))
    .filter((found) => found.end > end && found.end <= limit)

function longest(words: readonly Word[], at: number, limit: number): Stretch {
  let best: Stretch = { kind: 'word', end: at + 1 }
  const offer = (found: Found<unknown>[], kind: (value: unknown) => UnitKind) => {
    for (const { end, value } of found) {
      const longer =
        end > best.end ||
        (end === best.end && (best.kind === 'word' || best.kind === 'name' || end === at + 1))
      if (end <= limit && longer) best = { kind: kind(value), end }
    }
  }
  offer(concepts.at(words, at), () => 'idea')
  offer(elsewhereTopics.at(words, at), () => 'elsewhere')
  offer(
    intentCues.at(words, at).filter(({ value }) => ASKING.has(value)),
    () => 'light',
  )
  const name = at > 0 && words[at]?.bare !== undefined ? capitals(words, at, limit) : at
  if (name > at + 1 && best.end < name) best = { kind: 'name', end: name }
  offer(plainWords.at(words, at), (value) => (value === 'stop' ? 'stop' : 'light'))
  return best
}

/** Where a run of capitalised words ends. */
function capitals(words: readonly Word[], at: number, limit: number): number {
  let end = at
  while (end < limit && words[end]?.capital && concepts.at(words, end).length === 0) end++
  return end
}

const asWords = (texts: readonly string[], like: readonly Word[]): Word[] => {
  const [first] = like
  return first ? texts.map((text) => ({ ...first, text, folded: fold(text), known: true })) : []
}
