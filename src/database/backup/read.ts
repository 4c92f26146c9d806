import { z } from 'zod'
import { UserError } from '../../user-error.ts'
import { endLine, type Head, head, sequencesLine, tableLine, VERSION } from './format.ts'
import { damaged, foreign, readLines } from './lines.ts'

/** Rows of one table, each a JSON array of texts and nulls in the order of the columns. */
export interface Rows {
  kind: 'rows'
  table: string
  columns: string[]
  rows: string[]
}

/** What stands in a backup, in this order: the head, the rows of one table after the other, the sequences. */
export type Part = { kind: 'head'; head: Head } | Rows | { kind: 'sequences'; values: Record<string, string> }

const MOST_ROWS = 500
const MOST_CHARACTERS = 1_000_000

const ofAnyVersion = z.object({ backup: z.literal('dieuphoi'), version: z.number() })
const afterHead = z.union([tableLine, sequencesLine, endLine])

/** Throws a UserError where the file cannot be read, is no backup, is of a newer version, or is not whole. */
export async function* readBackup(file: string): AsyncGenerator<Part> {
  const lines = readLines(file)
  yield { kind: 'head', head: readHeadLine((await lines.next()).value, file) }
  let table: z.infer<typeof tableLine> | null = null
  let [count, characters, isWhole] = [0, 0, false]
  let rows: string[] = []
  for await (const line of lines) {
    if (isWhole) throw damaged(file)
    const isRow = line.startsWith('[')
    if (table && rows.length > 0 && (!isRow || rows.length === MOST_ROWS || characters > MOST_CHARACTERS)) {
      yield { kind: 'rows', ...table, rows }
      rows = []
      characters = 0
    }
    if (isRow) {
      if (!table) throw damaged(file)
      rows.push(line)
      characters += line.length
      count++
      continue
    }
    const said = parse(afterHead, line)
    if (!said || ('end' in said && said.rows !== count)) throw damaged(file)
    if ('table' in said) table = said
    else if ('sequences' in said) yield { kind: 'sequences', values: said.sequences }
    else isWhole = true
  }
  if (!isWhole) throw damaged(file)
}

/** The head alone, without a look at the rest. */
export async function readHead(file: string): Promise<Head> {
  for await (const line of readLines(file)) return readHeadLine(line, file)
  throw damaged(file)
}

function readHeadLine(line: string | undefined, file: string): Head {
  const known = parse(ofAnyVersion, line ?? '')
  if (!known) throw foreign(file)
  if (known.version > VERSION) throw new UserError('backup-newer', { file })
  const said = parse(head, line ?? '')
  if (!said) throw damaged(file)
  return said
}

function parse<T>(shape: z.ZodType<T>, line: string): T | null {
  try {
    return shape.safeParse(JSON.parse(line)).data ?? null
  } catch {
    return null
  }
}
