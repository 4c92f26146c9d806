import { DateTime } from 'luxon'
import type { Queries } from '../../database/database.ts'
import type { Content } from './content.ts'

/** An update as it stands: the newest of what was said under one number. */
export interface Said {
  id: number
  number: number
  assignmentId: number
  agencyId: string
  code: string
  kind: 'report' | 'correction' | 'recall'
  at: DateTime
  period: string
  personId: number | null
  /** Who said it first, whoever corrected it since. */
  authorId: number | null
  onBehalf: boolean
  purged: boolean
  content: Content
}

/** The update of this number as it now stands, or null. */
export const findUpdate = async (queries: Queries, number: number): Promise<Said | null> =>
  newest(queries, { number, replacedBy: null })

/** What this person last said and has not recalled, at the earliest at `since`. */
export const lastUpdateOf = async (
  queries: Queries,
  personId: number,
  since: DateTime,
): Promise<Said | null> =>
  newest(queries, {
    personId,
    at: { gte: since.toJSDate() },
    replacedBy: null,
    kind: { not: 'recall' },
    purgedAt: null,
  })

const MOST_RECENT = 5

/** What was last said of an assignment and not recalled, the newest first. */
export const recentUpdatesOf = async (
  queries: Queries,
  assignmentId: number,
  since: DateTime,
): Promise<Said[]> =>
  found(
    queries,
    {
      assignmentId,
      at: { gte: since.toJSDate() },
      replacedBy: null,
      kind: { not: 'recall' },
      purgedAt: null,
    },
    MOST_RECENT,
  )

/** What came in that message of a platform, or null. */
export const updateOfMessage = async (
  queries: Queries,
  personId: number,
  channel: string,
  message: string,
): Promise<Said | null> => {
  const first = await queries.update.findFirst({
    where: { personId, channel, message },
    orderBy: { id: 'desc' },
    select: { number: true },
  })
  return first && findUpdate(queries, first.number)
}

type Where = NonNullable<NonNullable<Parameters<Queries['update']['findFirst']>[0]>['where']>

async function newest(queries: Queries, where: Where): Promise<Said | null> {
  const [said] = await found(queries, where, 1)
  return said ?? null
}

const include = {
  outputs: { orderBy: { position: 'asc' } },
  assignment: { select: { agencyId: true, task: { select: { code: true } } } },
} as const

async function found(queries: Queries, where: Where, most: number): Promise<Said[]> {
  const rows = await readRows(queries, where, most)
  return Promise.all(rows.map((row) => saidIn(queries, row)))
}

const readRows = (queries: Queries, where: Where, most: number) =>
  queries.update.findMany({ where, orderBy: { id: 'desc' }, take: most, include })

type Row = Awaited<ReturnType<typeof readRows>>[number]

async function saidIn(queries: Queries, row: Row): Promise<Said> {
  const { id, number, assignmentId, kind, at, period, personId, onBehalf, assignment } = row
  const { state, percent, difficulty, proposal, documents, note } = row
  const { agencyId, task } = assignment
  const content: Content = {
    state,
    percent,
    difficulty,
    proposal,
    documents,
    note,
    amount: row.amount === null ? null : Number(row.amount),
    spent: row.spent === null ? null : Number(row.spent),
    outputs: row.outputs.map(({ quantity, unit, form, total, target }) => ({
      unit,
      form,
      quantity: quantity.toNumber(),
      total: total?.toNumber() ?? null,
      target: target?.toNumber() ?? null,
    })),
  }
  // The first of a number has it as its id.
  const first =
    id === number
      ? row
      : await queries.update.findUnique({ where: { id: number }, select: { personId: true } })
  const authorId = first?.personId ?? null
  const about = {
    id,
    number,
    assignmentId,
    agencyId,
    code: task.code,
    kind,
    period,
    personId,
    authorId,
    onBehalf,
  }
  return { ...about, at: DateTime.fromJSDate(at), purged: row.purgedAt !== null, content }
}
