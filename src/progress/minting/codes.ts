import type { Queries } from '../../database/database.ts'

/** Gives out codes that no task of any plan ever had: `TTTT-8` after `TTTT-7`. To be used under the lock of tasks. */
export async function codesFrom(tx: Queries): Promise<(prefix: string) => string> {
  const used = await tx.$queryRaw<{ prefix: string; last: number }[]>`
    SELECT split_part("code", '-', 1) AS "prefix", max(split_part("code", '-', 2)::int) AS "last"
    FROM "Task" GROUP BY 1`
  const last = new Map(used.map((row) => [row.prefix, row.last]))
  return (prefix) => {
    const next = (last.get(prefix) ?? 0) + 1
    last.set(prefix, next)
    return `${prefix}-${next}`
  }
}
