import type { Clause } from './clauses/clauses.ts'
import { cutText } from './texts.ts'
import { type Item, says } from './words/items.ts'

/** A task named in words only: “việc bài trừ tin giả bên em tuần này …”. */
export function taskWordsOf(text: string, clauses: readonly Clause[]): string | null {
  for (const { items } of clauses) {
    const at = items.findIndex((item, nth) => says(item, 'taskNamed') && items[nth + 1] !== undefined)
    if (at < 0) continue
    const rest = items.slice(at + 1)
    const until = rest.findIndex((item, nth) => (nth > 0 && item.break.strength > 0) || endsName(item))
    const name = until < 0 ? rest : rest.slice(0, until)
    const [first] = name
    const last = name.at(-1)
    if (first && last && first.break.strength === 0) return cutText(text, first.start, last.end)
  }
  return null
}

const endsName = (item: Item): boolean =>
  item.figure !== null ||
  item.task !== null ||
  says(
    item,
    'already',
    'doing',
    'notYet',
    'done',
    'period',
    'polite',
    'cumulative',
    'future',
    'paused',
    'trouble',
  )
