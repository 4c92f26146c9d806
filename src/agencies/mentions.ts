import type { Match, Matcher } from './match.ts'
import type { Agency, Mention } from './model.ts'
import { spell } from './spell.ts'
import { OF_THE_CITY } from './wordings.ts'
import type { Word } from './words.ts'

/**
 * Chooses among all names found in a text: the one that says most, then the one written best.
 * What two bodies could be called alike names neither.
 */
export function chooseMentions(text: string, words: readonly Word[], matcher: Matcher): Mention[] {
  const marked = words.some(({ key, folded }) => key !== folded)
  const ranked = words
    .flatMap((_, from) => matcher.matchesAt(words, from))
    .filter(
      ({ name: { counts }, unmarked }) =>
        counts === 'anywhere' || (counts === 'exactly' && !(unmarked && marked)),
    )
    .map((match) => ({ match, worth: worthOf(match, words) }))
    .sort((one, other) => other.worth - one.worth || badness(one.match) - badness(other.match))
  const alike = agenciesAlike(ranked.map(({ match }) => match))

  const taken: boolean[] = []
  const mentions: Mention[] = []
  for (const { match } of ranked) {
    if (taken.slice(match.from, match.to).includes(true)) continue
    const { agency } = match.name
    const to = agency === undefined ? match.to : withCity(words, match.to)
    for (let at = match.from; at < to; at++) taken[at] = true
    if (agency === undefined || alike.get(likeness(match))?.size !== 1) continue
    const start = words[match.from]?.start ?? 0
    const end = words[to - 1]?.end ?? start
    mentions.push({ agency, start, end, how: howFound(match, text.slice(start, end)) })
  }
  return mentions.sort((one, other) => one.start - other.start)
}

// In letters: a name with a slip wins over an exact one only if it says more than this.
const SLIP_COSTS = 6

function worthOf({ from, to, slips }: Match, words: readonly Word[]): number {
  return (words[to - 1]?.end ?? 0) - (words[from]?.start ?? 0) - SLIP_COSTS * slips
}

/** Slips first, then missing marks: `BTG TU` is the city's before it is `BTG TƯ`. */
export function badness({ slips, unmarked }: Match): number {
  return slips * 2 + (unmarked ? 1 : 0)
}

function agenciesAlike(matches: readonly Match[]): Map<string, Set<Agency | undefined>> {
  const alike = new Map<string, Set<Agency | undefined>>()
  for (const match of matches) {
    const agencies = alike.get(likeness(match)) ?? new Set()
    alike.set(likeness(match), agencies.add(match.name.agency))
  }
  return alike
}

function likeness(match: Match): string {
  return `${match.from} ${match.to} ${badness(match)}`
}

function howFound({ name, slips, unmarked, retyped }: Match, written: string): Mention['how'] {
  if (slips > 0 || retyped) return 'slip'
  if (unmarked) return 'folded'
  return name.isFullName && name.agency !== undefined && written.length >= name.agency.name.length
    ? 'name'
    : 'alias'
}

const CITY = OF_THE_CITY.flatMap(spell).sort((one, other) => other.length - one.length)

/** Where a name ends when “thành phố Hà Nội” after it is counted in. */
export function withCity(words: readonly Word[], to: number): number {
  const city = CITY.find((part) =>
    part.every(({ folded }, nth) => {
      const word = words[to + nth]
      return word !== undefined && word.folded === folded && !word.startsSentence
    }),
  )
  return to + (city?.length ?? 0)
}
