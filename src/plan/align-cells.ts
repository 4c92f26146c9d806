import { readBodies } from './bodies.ts'
import { findDue } from './due.ts'
import { readEmphasis } from './emphasis.ts'
import type { Column } from './grammar/columns.ts'

/**
 * Gives each cell of a row its column. A row with fewer cells than columns has lost a cell that spans several rows:
 * the cells then go, in order, where they fit best. `guessed` says that it came to that.
 */
export function alignCells(
  cells: readonly string[],
  columns: readonly (Column | null)[],
): { cells: string[]; guessed: boolean } {
  const given = cells.slice(0, Math.max(cells.length, 0))
  while (given.length > columns.length && (given.at(-1) ?? '').trim() === '') given.pop()
  if (given.length >= columns.length || given.length === 0) return { cells: [...given], guessed: false }
  const places = bestPlaces(given, columns)
  const aligned = columns.map((_, index) => given[places.indexOf(index)] ?? '')
  const inOrder = places.every((place, index) => place === index)
  return { cells: aligned, guessed: !inOrder }
}

/** In-order placement of cells in columns with the highest sum of fits; ties go to the left. */
function bestPlaces(cells: readonly string[], columns: readonly (Column | null)[]): number[] {
  const worst = Number.NEGATIVE_INFINITY
  const memo = new Map<string, { score: number; places: number[] }>()
  const solve = (cell: number, column: number): { score: number; places: number[] } => {
    if (cell === cells.length) return { score: 0, places: [] }
    if (columns.length - column < cells.length - cell) return { score: worst, places: [] }
    const key = `${cell} ${column}`
    const known = memo.get(key)
    if (known) return known
    const here = solve(cell + 1, column + 1)
    const take = {
      score: suit(cells[cell] ?? '', columns[column] ?? null) + here.score,
      places: [column, ...here.places],
    }
    const skip = solve(cell, column + 1)
    const best = skip.score > take.score ? skip : take
    memo.set(key, best)
    return best
  }
  return solve(0, 0).places
}

function suit(cell: string, column: Column | null): number {
  const { text } = readEmphasis(cell.replace(/\n/g, ' '))
  const short = /^(?:\d{1,3}(?:\.\d+)*|[a-zđ]|[IVX]+)[.)]?$/u.test(text)
  if (column === 'number') return short ? 6 : -6
  if (short) return -2
  if (column === 'lead' || column === 'support' || column === 'roles') return readBodies(text) ? 3 : -2
  if (column === 'due')
    return text.length < 60 &&
      (findDue(text) ||
        /^\d{4}(?:\s?[-–,]\s?\d{4})*$|^\d{1,2}[/.-]\d{4}$|năm|tháng|quý|xuyên|kế hoạch/iu.test(text))
      ? 3
      : -2
  if (column === 'task') return text.length > 30 ? 3 : 0
  return 0
}
