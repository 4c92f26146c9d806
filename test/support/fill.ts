import { inOrder, leadingAhead } from '../../src/database/backup/order.ts'
import { quoted, readCatalogue } from '../../src/database/catalogue.ts'
import type { Session } from '../../src/database/engines/engine.ts'

const ROWS = 7

// What has been lost on the way by one program or another.
const TEXTS = [
  `Kế hoạch "số 1"\n\tdòng hai\r\n\\n 'nháy' {a,"b"} NULL`,
  'Thu\u0309 đô \u2028 hai \u2029 dòng \u0001\u007f\u0085 😀 𠀀',
  '',
  ' \\x41 [1] {"a":1} \\u0000 ',
]

interface FilledColumn {
  name: string
  type: string
  kind: string // the type's own name, of an array's elements where it is one
  isArray: boolean
  isNullable: boolean
  labels: string[] | null
}

/** Puts made-up rows into every table there is, whatever its columns, so that each refers to rows that exist. */
export async function fillEveryTable(session: Session): Promise<void> {
  const catalogue = await readCatalogue(session)
  const order = inOrder(catalogue)
  const links = await readLinks(session)
  const ahead = new Set(leadingAhead(order, links).filter(({ isNullable }) => isNullable))
  for (const table of order) {
    const columns = await readColumns(session, table)
    for (let row = 0; row < ROWS; row++) {
      const given = links.filter((link) => link.from === table && !ahead.has(link))
      const values = columns.map((column) => {
        const link = given.find(({ column: name }) => name === column.name)
        if (link) return `(SELECT ${quoted(link.target)} FROM ${quoted(link.to)} OFFSET ${row} LIMIT 1)`
        const isAhead = [...ahead].some(({ from, column: name }) => from === table && name === column.name)
        return isAhead || (column.isNullable && row % 3 === 0) ? 'NULL' : literal(column, row)
      })
      const names = columns.map(({ name }) => quoted(name)).join(', ')
      await session.run(
        `INSERT INTO ${quoted(table)} (${names}) OVERRIDING SYSTEM VALUE VALUES (${values.join(', ')})`,
      )
    }
  }
  // Each to the row at its own place, counted from the end, so that references lead ahead and back.
  for (const { from, column, to, target } of ahead) {
    await session.run(
      `UPDATE ${quoted(from)} SET ${quoted(column)} = other.key FROM
       (SELECT ctid AS place, row_number() OVER (ORDER BY ctid) AS at FROM ${quoted(from)}) AS own,
       (SELECT ${quoted(target)} AS key, row_number() OVER (ORDER BY ctid DESC) AS at FROM ${quoted(to)}) AS other
       WHERE own.at = other.at AND own.place = ${quoted(from)}.ctid`,
    )
  }
}

/** Every row of every table as PostgreSQL prints it, by table: to compare what was stored with what came back. */
export async function readEveryRow(session: Session): Promise<Record<string, string[]>> {
  await session.run(`SET LOCAL TimeZone = 'UTC'; SET LOCAL extra_float_digits = 3`)
  const { tables } = await readCatalogue(session)
  const all: Record<string, string[]> = {}
  for (const { name } of tables) {
    const rows = await session.ask(`SELECT (t.*)::text AS row FROM ${quoted(name)} AS t`)
    all[name] = rows.map(({ row }) => String(row)).sort()
  }
  return all
}

async function readColumns(session: Session, table: string): Promise<FilledColumn[]> {
  const rows = await session.ask(
    `SELECT attname::text AS name, format_type(atttypid, atttypmod) AS type, attnotnull AS required,
            element.typname::text AS kind, own.typcategory = 'A' AS "isArray",
            (SELECT string_agg(enumlabel, ',' ORDER BY enumsortorder) FROM pg_enum WHERE enumtypid = element.oid) AS labels
     FROM pg_attribute
     JOIN pg_type own ON own.oid = atttypid
     JOIN pg_type element ON element.oid = CASE WHEN own.typcategory = 'A' THEN own.typelem ELSE own.oid END
     WHERE attrelid = $1::text::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = ''`,
    [quoted(table)],
  )
  return rows.map(({ name, type, required, kind, isArray, labels }) => ({
    name: String(name),
    type: String(type),
    kind: String(kind),
    isArray: isArray === true,
    isNullable: required !== true,
    labels: labels === null ? null : String(labels).split(','),
  }))
}

async function readLinks(session: Session) {
  const rows = await session.ask(
    `SELECT a.relname::text AS from, own.attname::text AS column, b.relname::text AS to, other.attname::text AS target,
            own.attnotnull AS required
     FROM pg_constraint
     JOIN pg_class a ON a.oid = conrelid JOIN pg_class b ON b.oid = confrelid,
     unnest(conkey, confkey) AS pair (of, towards)
     JOIN pg_attribute own ON true JOIN pg_attribute other ON true
     WHERE contype = 'f' AND connamespace = 'public'::regnamespace
       AND own.attrelid = conrelid AND own.attnum = of AND other.attrelid = confrelid AND other.attnum = towards`,
  )
  return rows.map((row) => ({
    from: String(row.from),
    column: String(row.column),
    to: String(row.to),
    target: String(row.target),
    isNullable: row.required !== true,
  }))
}

function literal(column: FilledColumn, row: number): string {
  const { type, isArray } = column
  if (!isArray) return `${quote(element(column, row))}::${type}`
  const elements = Array.from({ length: row % 4 }, (_, at) => quote(element(column, row + at)))
  return `ARRAY[${elements.join(', ')}]::text[]::${type}`
}

function element({ kind, labels }: FilledColumn, row: number): string {
  if (labels) return labels[row % labels.length] ?? ''
  const text = TEXTS[row % TEXTS.length] ?? ''
  switch (kind) {
    case 'text':
    case 'varchar':
      return `${row}${text}`
    case 'json':
    case 'jsonb':
      return JSON.stringify(
        [{ a: text.replaceAll('\u0001', ''), b: [1.5, null, true, 1e21] }, text, row][row % 3],
      )
    case 'int2':
    case 'int4':
      return String(row + 1)
    case 'int8':
      return String(9_007_199_254_740_993n + BigInt(row))
    case 'numeric':
      return `${row}.10`
    case 'float4':
      return ['0.1', '-0', 'NaN', '1e-45', '16777216'][row] ?? '3.4e38'
    case 'float8':
      return ['0.1', '1e-300', 'NaN', '-Infinity', '0.30000000000000004', '-0', '5e-324'][row] ?? '0'
    case 'bool':
      return String(row % 2 === 0)
    case 'timestamptz':
    case 'timestamp':
      return (
        ['2022-06-30 23:59:59.123+00', '1969-12-31 23:59:59.999+00', '0044-03-15 00:00:00+00 BC'][row % 3] ??
        ''
      )
    case 'date':
      return ['2022-03-02', '0001-01-01', '9999-12-31', '0044-03-15 BC'][row] ?? `2000-02-0${row}`
    case 'time':
      return `23:59:5${row}.000001`
    case 'interval':
      return `${row} months -3 days 04:05:06.7`
    case 'uuid':
      return `00000000-0000-4000-8000-00000000000${row}`
    case 'bytea':
      return `\\x00ff0${row}`
    default:
      throw new Error(`no made-up value for the type ${kind}: add one`)
  }
}

const quote = (text: string) => `'${text.replaceAll("'", "''")}'`
