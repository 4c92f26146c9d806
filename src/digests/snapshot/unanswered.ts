import type { Queries } from '../../database/database.ts'
import type { Window } from './window.ts'

/** Questions that the plans could not answer. */
export interface UnansweredSince {
  count: number
  texts: string[] // the newest few
}

const MOST = 3

export async function findUnanswered(
  queries: Queries,
  wanted: boolean,
  { since, until }: Window,
): Promise<UnansweredSince> {
  if (!wanted) return { count: 0, texts: [] }
  const rows = await queries.$queryRaw<{ text: string; all: number }[]>`
    SELECT "text", (count(*) OVER ())::int AS "all" FROM "UnansweredQuestion"
    WHERE "askedAt" > ${since}::timestamptz AND "askedAt" <= ${until}::timestamptz
    ORDER BY "askedAt" DESC, "id" LIMIT ${MOST}`
  return { count: rows[0]?.all ?? 0, texts: rows.map(({ text }) => text) }
}
