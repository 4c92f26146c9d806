import type { Match, Matcher } from './match.ts'
import type { Mention } from './model.ts'
import { spell } from './names.ts'
import { OF_THE_CITY } from './wordings.ts'
import type { Word } from './words.ts'

/** Chooses among all names found in a text: the longest, then the one with fewer slips; what is named alike by two bodies names none. */
export function chooseMentions(text: string, words: readonly Word[], matcher: Matcher): Mention[] {
  const marked = words.some(({ key, folded }) => key !== folded)
  const found = words
    .flatMap((_, from) => matcher.matchesAt(words, from))
    .filter(
      ({ name, unmarked }) =>
        name.counts === 'anywhere' || (name.counts === 'exactly' && !(unmarked && marked)),
    )
  const length = (match: Match) => (words[match.to - 1]?.end ?? 0) - (words[match.from]?.start ?? 0)
  const ranked = found
    .map((match) => ({ match, worth: length(match) - SLIP_COSTS * match.slips }))
    .sort((one, other) => other.worth - one.worth || badness(one.match) - badness(other.match))

  const taken: boolean[] = []
  const mentions: Mention[] = []
  for (const { match, worth } of ranked) {
    if (taken.slice(match.from, match.to).includes(true)) continue
    const rivals = ranked.filter(
      (other) =>
        other.worth === worth &&
        other.match.from === match.from &&
        other.match.to === match.to &&
        badness(other.match) === badness(match),
    )
    const { agency } = match.name
    const to = agency === undefined ? match.to : withCity(words, match.to)
    for (let at = match.from; at < to; at++) taken[at] = true
    if (agency === undefined || rivals.some((other) => other.match.name.agency !== agency)) continue
    const start = words[match.from]?.start ?? 0
    const end = words[to - 1]?.end ?? start
    mentions.push({ agency, start, end, how: howFound(match, text.slice(start, end)) })
  }
  return mentions.sort((one, other) => one.start - other.start)
}

/** Slips first, then missing marks: `BTGTU` is the city's before it is `BTGTƯ`. */
export function badness({ slips, unmarked }: Match): number {
  return slips * 2 + (unmarked ? 1 : 0)
}

// In letters: a name with a slip wins over an exact one only if it says more than this.
const SLIP_COSTS = 6

function howFound({ name, slips, unmarked }: Match, written: string): Mention['how'] {
  if (slips > 0) return 'slip'
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
