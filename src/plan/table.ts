import type { Line } from './lines.ts'

/** Cells are as printed, their own line breaks kept: a cell may hold a list. */
export interface Row {
  cells: string[]
  line: number
}

export interface Table {
  kind: 'table'
  rows: Row[]
  line: number
}

export interface Text {
  kind: 'text'
  line: Line
}

/** What a table reader took: the table, or text where bars only dressed it, and the line to go on from. */
export interface Taken {
  items: (Table | Text)[]
  next: number
}
