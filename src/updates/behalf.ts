import type { Clause } from './clauses/clauses.ts'
import type { OnBehalf } from './model.ts'
import { cutText } from './texts.ts'
import { type Item, says } from './words/items.ts'

/** “thay CQ-1 huyện X xong, theo KH 45/KH-UBND 12/4”: for whom an update is recorded, and by which document. */
export function behalfOf(text: string, clauses: readonly Clause[]): OnBehalf | null {
  const clause = clauses.find(({ items, role }) => role === 'behalf' || opensBehalf(items))
  if (!clause) return null
  const opener =
    clause.role === 'behalf' ? clause.content - 1 : clause.items.findIndex((item) => says(item, 'behalf'))
  const rest = clause.items
    .slice(opener + 1)
    .filter((item, at, all) => !(at === 0 && item.task !== null) || all.length === 1)
  const until = rest.findIndex((item, at) => (at > 0 && item.break.strength > 0) || endsName(item))
  const name = until < 0 ? rest : rest.slice(0, until)
  const [first] = name
  const last = name.at(-1)
  const own = clause.items.flatMap(({ figure }) =>
    figure?.kind === 'document' ? [figure.document.text] : [],
  )
  const documents = clauses
    .flatMap(({ items }) => items)
    .flatMap(({ figure }) => (figure?.kind === 'document' ? [figure.document.text] : []))
  return {
    agency: first && last && first.task === null ? cutText(text, first.start, last.end) : null,
    source: own[0] ?? documents[0] ?? null,
  }
}

const opensBehalf = (items: readonly Item[]): boolean => {
  const at = items.findIndex((item) => says(item, 'behalf'))
  if (at < 0 || !items[at]?.atStart) return false
  return items.slice(at + 1, at + 4).some((item) => item.task !== null || item.agency !== null)
}

const endsName = (item: Item): boolean =>
  item.figure !== null ||
  item.task !== null ||
  (says(item, 'done', 'already', 'doing', 'notYet', 'accordingTo', 'progress', 'issued', 'future') &&
    item.agency === null)
