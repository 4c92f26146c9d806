import type { Queries } from '../../database/database.ts'
import { Prisma } from '../../database/generated/client.ts'
import { LIVE, selectAssignments } from './select.ts'
import type { AssignmentView } from './view.ts'

/** What someone means: a task by its code, or by its number inside their own agencies. */
export interface Meant {
  code?: string // `TTTT-3`
  number?: number // `việc 3`
  /** Only what these agencies (ids) do; null for whoever does it. */
  agencies: readonly string[] | null
}

/** The assignments that are meant, in the order of the plan. A code names a closed task, too; a number only one that is followed now. */
export async function findAssignments(
  queries: Queries,
  { code, number, agencies }: Meant,
  today: string,
): Promise<AssignmentView[]> {
  if (code === undefined && number === undefined) return []
  const named =
    code === undefined
      ? Prisma.sql`t."code" LIKE ${`%-${number}`} AND ${LIVE}`
      : Prisma.sql`t."code" = ${code}`
  const of = agencies === null ? Prisma.sql`true` : Prisma.sql`a."agencyId" = ANY(${[...agencies]}::text[])`
  return selectAssignments(queries, Prisma.sql`${named} AND ${of}`, today)
}

/** The assignment of this number, whoever does it. */
export async function findAssignment(
  queries: Queries,
  id: number,
  today: string,
): Promise<AssignmentView | null> {
  const [found] = await selectAssignments(queries, Prisma.sql`a."id" = ${id}`, today)
  return found ?? null
}

/** Which of these codes there are, whoever does them. */
export async function knownCodes(queries: Queries, codes: readonly string[]): Promise<string[]> {
  const tasks = await queries.task.findMany({ where: { code: { in: [...codes] } }, select: { code: true } })
  return tasks.map(({ code }) => code)
}
