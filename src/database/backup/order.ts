import type { Catalogue, Reference } from '../catalogue.ts'

/** The tables so that each comes after those it refers to, as far as references that lead in a circle let it. */
export function inOrder({ tables, references }: Catalogue): string[] {
  const waiting = new Set(tables.map(({ name }) => name))
  const placed: string[] = []
  const waitsFor = (name: string) =>
    references.filter(({ from, to }) => from === name && to !== name && waiting.has(to))
  while (waiting.size > 0) {
    const names = [...waiting]
    const free = names.filter((name) => waitsFor(name).length === 0)
    const next = free.length > 0 ? free : [breakCircle(names, waitsFor)]
    for (const name of next) {
      placed.push(name)
      waiting.delete(name)
    }
  }
  return placed
}

// Best where nothing must be there; what refers ahead all the same is checked when all rows are in.
function breakCircle(names: string[], waitsFor: (name: string) => Reference[]): string {
  const must = (name: string) => waitsFor(name).filter(({ optional }) => !optional).length
  return names.reduce((best, name) => (must(name) < must(best) ? name : best))
}

/** The references that rows in this order cannot keep on the way: within a table, and ahead. */
export function leadingAhead<L extends Pick<Reference, 'from' | 'to'>>(
  order: readonly string[],
  references: readonly L[],
): L[] {
  return references.filter(({ from, to }) => order.indexOf(to) >= order.indexOf(from))
}
