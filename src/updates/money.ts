import type { Clause } from './clauses/clauses.ts'
import type { Paired } from './counts/counts.ts'
import { type Item, says } from './words/items.ts'

/** Sums that a message names, in đồng. */
export interface Money {
  amount: number | null // asked, needed or lacking
  spent: number | null
  several: boolean // it asks for different sums
}

type Use = 'spent' | 'granted' | 'asked' | 'lackingMoney' | 'needed'

interface Sum {
  dong: number
  use: Use
  isTotal: boolean
}

const MILLION = 1_000_000
const LEAST_PLAIN = 100_000

/** The sums of a task's clauses, each by the words nearest to it; a sum without such words is asked for. */
export function moneyOf(clauses: readonly Clause[], paired: Paired): Money {
  const sums = clauses
    .filter(({ role }) => role !== 'question' && role !== 'contact' && role !== 'note')
    .flatMap((clause) => sumsIn(clause, paired))
  const asked = sums.filter(({ use }) => use !== 'spent' && use !== 'granted')
  const chosen =
    asked.find(({ isTotal }) => isTotal) ??
    asked.find(({ use }) => use === 'asked') ??
    asked.find(({ use }) => use === 'lackingMoney') ??
    asked[0]
  const spent = sums.filter(({ use }) => use === 'spent')
  return {
    amount: chosen?.dong ?? null,
    spent: (spent.find(({ isTotal }) => isTotal) ?? spent[0])?.dong ?? null,
    several: new Set(asked.map(({ dong }) => dong)).size > 1,
  }
}

function sumsIn({ items, role }: Clause, paired: Paired): Sum[] {
  return items.flatMap((_, at) => {
    const dong = sumAt(items, at, paired)
    if (dong === null) return []
    const before = items.slice(0, at)
    const use = useOf(before.toReversed()) ?? useOf(items.slice(at + 1)) ?? 'needed'
    const asks = use === 'needed' && role === 'proposal' ? 'asked' : use
    return [{ dong, use: asks, isTotal: before.some((one) => says(one, 'sum')) }]
  })
}

function sumAt(items: readonly Item[], at: number, paired: Paired): number | null {
  const item = items[at]
  if (!item?.figure || paired.has(item)) return null
  if (item.figure.kind === 'money') return item.figure.dong
  if (item.figure.kind !== 'number') return null
  const { value, scale } = item.figure
  const next = items[at + 1]
  if (next?.unit && next.break.strength === 0 && !says(next, 'money')) return null
  if (scale >= MILLION) return value
  const about = items.some((one) => says(one, 'money', 'spent', 'asking'))
  return about && (value >= LEAST_PLAIN || scale === 1000) ? value : null
}

const USES: readonly Exclude<Use, 'asked'>[] = ['granted', 'spent', 'lackingMoney', 'needed']

/** What the nearest of these words says of a sum. */
function useOf(items: readonly Item[]): Use | null {
  for (const item of items) {
    if (says(item, 'proposal', 'asking')) return 'asked'
    const use = USES.find((one) => says(item, one))
    if (use) return use
  }
  return null
}
