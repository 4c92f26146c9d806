import type { Reply } from '../chat/reply.ts'
import type { Queries } from '../database/database.ts'
import { inEachLanguage, type Told, type Voice } from '../outbox/telling.ts'

/** Tells the groups that are sent digests of the whole plan or of one of these bodies. One whose digests rest is left alone. */
export async function tellGroups(
  tx: Queries,
  { languages }: Voice,
  agencies: readonly string[],
  reply: Reply,
  { key, now, notBefore = now }: Omit<Told, 'notAfter'>,
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "Outgoing" ("channel", "room", "roomKind", "kind", "dedupeKey", "message", "notBefore", "createdAt", "changedAt")
    SELECT s."channel", s."room", 'group'::"RoomKind", 'group'::"OutgoingKind", ${key} || ' ' || s."channel" || ' ' || s."room",
      COALESCE(w."said" -> s."language", w."said" -> ${languages.choose()}),
      ${notBefore.toJSDate()}::timestamptz, ${now.toJSDate()}::timestamptz, ${now.toJSDate()}::timestamptz
    FROM (
      SELECT DISTINCT ON ("channel", "room") "channel", "room", "language" FROM "Subscription"
      WHERE "roomKind" = 'group' AND "pausedAt" IS NULL
        AND ("scope" = 'plan' OR ("scope" = 'agency' AND "agencyId" = ANY(${[...agencies]}::text[])))
      ORDER BY "channel", "room", "kind"
    ) s, (SELECT ${inEachLanguage(languages, reply)}::jsonb AS "said") w
    ON CONFLICT ("dedupeKey") DO NOTHING`
}
