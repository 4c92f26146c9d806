import type { Register } from '../agencies/model.ts'
import { normalize } from '../text/normalize.ts'
import { cutIntoClauses } from './clauses/clauses.ts'
import { giveRoles } from './clauses/roles.ts'
import { resolveSlashes } from './figures/resolve.ts'
import type { SaidState } from './model.ts'
import { stateOf } from './state.ts'
import type { Cue } from './words/cues.ts'
import { type Item, says } from './words/items.ts'
import { readItems } from './words/read-items.ts'

/** Each reads one thing out of a short text, as the reader of whole messages would; null where it is not said. */
export interface SmallReaders {
  percent(text: string): number | null // `60%`, “7 phần 10”, “một nửa”
  money(text: string): number | null // đồng
  number(text: string): number | null // `2k5`, “tám mươi hai”, “hai lớp”
  document(text: string): string | null // `45/KH-UBND ngày 12/4`
  state(text: string): SaidState | null
}

const MILLION = 1_000_000

export function createSmallReaders({ register }: { register: Register }): SmallReaders {
  const itemsOf = (text: string): Item[] => resolveSlashes(readItems(normalize(text), register))
  const first = <T>(text: string, read: (item: Item) => T | null): T | null =>
    itemsOf(text).reduce<T | null>((found, item) => found ?? read(item), null)

  return {
    percent: (text) =>
      first(text, ({ figure }) =>
        figure?.kind === 'percent' || figure?.kind === 'share' ? figure.value : null,
      ),
    money: (text) =>
      first(text, ({ figure }) => {
        if (figure?.kind === 'money') return figure.dong
        return figure?.kind === 'number' && (figure.scale >= MILLION || figure.value >= MILLION)
          ? figure.value
          : null
      }),
    number: (text) => first(text, ({ figure }) => (figure?.kind === 'number' ? figure.value : null)),
    document: (text) =>
      first(text, ({ figure }) => (figure?.kind === 'document' ? figure.document.text : null)),
    state(text) {
      const items = itemsOf(text)
      if (!items.some((item) => says(item, ...TELLING))) return null
      const clauses = cutIntoClauses(items, false)
      giveRoles(clauses)
      return stateOf({ clauses, counts: [], percent: null, paired: new Map() })
    },
  }
}

const TELLING: readonly Cue[] = ['done', 'almost', 'doing', 'notYet', 'paused', 'blocked', 'dropped']
