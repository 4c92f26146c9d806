import { Prisma } from '../../database/generated/client.ts'

/**
 * Of tasks `t` that are one piece of work named under two bodies one counts: that of who leads it, or the only one there is. To be
 * asked where all tasks that are meant are looked at, since it compares them.
 */
export const COUNTS_ONCE = Prisma.sql`
  row_number() OVER (
    PARTITION BY COALESCE(t."mirrorOf", t."id")
    ORDER BY t."mirrorOf" IS DISTINCT FROM t."id", t."request", t."position"
  ) = 1`
