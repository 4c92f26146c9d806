import type { Queries } from '../../database/database.ts'
import type { Content, CountedOutput } from './content.ts'

/** What an assignment has counted so far of each unit. */
export type Totals = ReadonlyMap<string, number>

/** Of this assignment, leaving out one update (its number) where it is being corrected. */
export async function totalsOf(
  queries: Queries,
  assignmentId: number,
  without: number | null = null,
): Promise<Totals> {
  const rows = await queries.$queryRaw<{ unit: string; total: number }[]>`
    SELECT o."unit", sum(o."quantity")::float8 AS "total"
    FROM "Output" o
    JOIN "Update" u ON u."id" = o."updateId"
    WHERE u."assignmentId" = ${assignmentId} AND u."kind" <> 'recall' AND u."purgedAt" IS NULL
      AND (${without}::int IS NULL OR u."number" <> ${without}::int)
      AND NOT EXISTS (SELECT 1 FROM "Update" later WHERE later."replacesId" = u."id")
    GROUP BY o."unit"`
  return new Map(rows.map(({ unit, total }) => [unit, total]))
}

/** Totals to date become what came on top of what is known; the same unit told for the period, too, is not counted again. */
export function tellFromTotals(said: Content, cumulative: readonly CountedOutput[], known: Totals): Content {
  const outputs = [...said.outputs]
  for (const total of cumulative) {
    const at = outputs.findIndex((one) => isSameUnit(one.unit, total.unit))
    const same = outputs[at]
    if (same) outputs[at] = { ...same, unit: total.unit, total: total.quantity }
    else
      outputs.push({
        ...total,
        quantity: total.quantity - (known.get(total.unit) ?? 0),
        total: total.quantity,
      })
  }
  return { ...said, outputs }
}

// `130 bài đăng, riêng tháng 4 là 30 bài`: the shorter stands for the longer.
const isSameUnit = (one: string, other: string) =>
  one === other || one.startsWith(`${other} `) || other.startsWith(`${one} `)

/** The units of which more is said at once than all that was counted before: perhaps a total, asked about once. */
export const largerThanAll = (said: Content, known: Totals): CountedOutput[] =>
  said.outputs.filter(
    ({ unit, quantity, total }) => total === null && quantity > (known.get(unit) ?? Infinity),
  )

/** The units whose total to date is below what was counted: one of the two is wrong. */
export const fallen = (said: Content): CountedOutput[] =>
  said.outputs.filter(({ quantity, total }) => total !== null && quantity < 0)
