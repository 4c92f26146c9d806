/** A cell of a Word table. */
export interface Cell {
  text: string
  rows: number // over how many rows it goes on
  columns: number
}

/** Rows as `| a | b |`. What spans rows stands in each of them, for it holds for all; what spans columns in the first. */
export function pipeRows(rows: readonly (readonly Cell[])[]): string[] {
  const carried = new Map<number, Cell>()
  return rows.map((row) => {
    const texts: string[] = []
    const given = [...row]
    while (given.length || carried.has(texts.length)) {
      const column = texts.length
      const cell = carried.get(column) ?? given.shift()
      if (!cell) break
      texts.push(cell.text, ...Array.from({ length: cell.columns - 1 }, () => ''))
      if (cell.rows > 1) carried.set(column, { ...cell, rows: cell.rows - 1 })
      else carried.delete(column)
    }
    return `| ${texts.join(' | ')} |`
  })
}
