import type { Clause } from '../clauses/clauses.ts'
import { type Item, says } from '../words/items.ts'

type Kind = 'output' | 'cumulative'

/** Which counts are totals to date: from “lũy kế” on, to the end of the sentence, or under such a heading until “trong kỳ”. */
export function createScope(preamble: readonly Item[]): {
  enter(clause: Clause, countsHere: boolean): (at: number) => Kind
} {
  let total = isHeading(preamble)
  let heading = total
  let bracketed = false
  let outside = total // what held before a bracket opened
  let sentence = -1
  let pending = false // a clause said so and counted nothing yet

  return {
    enter({ items, sentence: own, inBrackets }, countsHere) {
      if (inBrackets && !bracketed) outside = total
      if (!inBrackets && bracketed) total = outside
      bracketed = inBrackets
      if (own !== sentence) {
        if (pending && items[0]?.break.colon) heading = true
        const goesOn =
          (pending && items[0]?.break.strength === 3) || /^[^\n]*;[^\n]*$/.test(items[0]?.gap ?? '')
        if (!heading && !goesOn) total = false
        pending = false
      }
      sentence = own
      const from = items.findIndex((item) => says(item, 'cumulative', 'toDate'))
      const until =
        from < 0 ? items.findIndex((item, at) => isPeriod(items, item, at)) : periodAfter(items, from)
      const was = total
      const last = items.findLastIndex(({ figure }) => figure?.kind === 'number')
      if (from >= 0) total = true
      if (until >= 0 && (from < 0 || until > from)) {
        total = false
        heading = false
      }
      if (from >= 0 && !countsHere) pending = true
      if (countsHere) pending = false
      return (at) => {
        if (from >= 0) {
          if (until > from && at > until) return 'output'
          return at > from || last < from ? 'cumulative' : was ? 'cumulative' : 'output'
        }
        return was && !(until >= 0 && (at > until || until <= 1)) ? 'cumulative' : 'output'
      }
    },
  }
}

const isHeading = (items: readonly Item[]): boolean => items.some((item) => says(item, 'cumulative'))

const isPeriod = (items: readonly Item[], item: Item, at: number): boolean =>
  says(item, 'period') ||
  (says(item, 'span') &&
    items[at + 1]?.figure?.kind === 'number' &&
    !says(items[at - 1], 'day', 'cumulative'))

/** A period told after a total was counted: “lũy kế 412 tin bài riêng tháng 4 là 96”. */
function periodAfter(items: readonly Item[], from: number): number {
  const counted = items.findIndex(
    (item, at) => at > from && item.figure?.kind === 'number' && items[at + 1]?.unit != null,
  )
  return counted < 0 ? -1 : items.findIndex((item, at) => at > counted && isPeriod(items, item, at))
}
