import type { Clause } from '../clauses/clauses.ts'
import { type Item, says } from '../words/items.ts'
import { type Unit, unitNamed } from '../words/units.ts'

const ON_PRESS = 'II.2.1'
const ON_NET = 'II.2.2'

/** A “bài” on a page is a “bài đăng”. */
export function unitIn(unit: Unit, items: readonly Item[]): Unit {
  if (unit.posted === null) return unit
  const posted = items.some((item) => says(item, 'social')) && !items.some((item) => says(item, ON_PRESS))
  return (posted ? unitNamed(unit.posted) : null) ?? unit
}

/** Where things came out, by sentence. */
export type Places = ReadonlyMap<number, string | null>

export function placesOf(clauses: readonly Clause[]): Places {
  const sentences = new Map<number, Item[]>()
  for (const { sentence, items } of clauses) {
    const known = sentences.get(sentence)
    if (known) known.push(...items)
    else sentences.set(sentence, [...items])
  }
  return new Map([...sentences].map(([sentence, items]) => [sentence, placeIn(items)]))
}

/** The plan's form that an output belongs to, by its unit or by where it came out. */
export function formOf(unit: Unit, { items, sentence }: Clause, places: Places): string | null {
  return unit.form === 'place' ? (placeIn(items) ?? places.get(sentence) ?? null) : unit.form
}

function placeIn(items: readonly Item[]): string | null {
  const onPress = items.some((item) => says(item, ON_PRESS) || item.agency?.kind === 'press')
  const onNet = items.some((item) => says(item, ON_NET, 'social'))
  return onPress === onNet ? null : onPress ? ON_PRESS : ON_NET
}
