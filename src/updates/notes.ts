import { bodyStart, type Clause, endOf, startOf } from './clauses/clauses.ts'
import { cutText, stretch } from './texts.ts'
import { type Item, says } from './words/items.ts'

/** What a message tells besides: clauses that became nothing else, days, plans. */
export function noteOf(
  text: string,
  clauses: readonly Clause[],
  counted: ReadonlySet<Item>,
  difficulty: string | null,
): string | null {
  const labelled = stretch(text, clauses, 'note', (clause) => clause.content)
  if (labelled) return labelled
  const parts = clauses.flatMap((clause) => {
    const from = bodyStart(clause)
    return isWorthANote(clause, from, counted)
      ? (cutText(text, startOf(clause, from), endOf(clause)) ?? [])
      : []
  })
  const others = parts.filter((part) => !(difficulty && part.includes(difficulty)))
  return others.length > 0 ? others.join('; ') : null
}

function isWorthANote({ items, role }: Clause, from: number, counted: ReadonlySet<Item>): boolean {
  if (role !== 'report' && role !== 'plan') return false
  if (says(items[0], 'documentLabel')) return false
  const body = items.slice(from)
  const told = body.some(
    (item) =>
      counted.has(item) ||
      item.figure?.kind === 'percent' ||
      item.figure?.kind === 'share' ||
      item.figure?.kind === 'money' ||
      says(item, 'forwarded'),
  )
  if (role === 'report' && told) return false
  return (
    body.some((item) => item.figure?.kind === 'day') ||
    body.filter((item) => !says(item, 'polite', 'light', 'already', 'done', 'cumulative', 'period')).length >
      1
  )
}
