import type { DateTime } from 'luxon'
import type { Languages } from '../chat/languages.ts'
import type { Reply } from '../chat/reply.ts'
import { sayReply } from '../chat/say.ts'
import type { Queries } from '../database/database.ts'

/** The channels that can say something unasked, best first. */
export type Reach = readonly string[]

export interface Voice {
  languages: Languages
  reach: Reach
}

export interface Told {
  /** Names it for good; who is told stands behind it. */
  key: string
  now: DateTime
  notBefore?: DateTime
  /** As of what is enqueued: from then on nobody is disturbed with it. */
  notAfter?: DateTime
}

/**
 * Tells many persons the same, each in their language and where they are reached best. As the notices of the outbox do, but in
 * one statement: a meeting of all agencies is a thousand rows. How many it newly goes to.
 */
export async function tellPersons(
  tx: Queries,
  { languages, reach }: Voice,
  persons: readonly number[],
  reply: Reply,
  { key, now, notBefore = now, notAfter }: Told,
): Promise<number> {
  if (persons.length === 0) return 0
  return tx.$executeRaw`
    INSERT INTO "Outgoing" ("channel", "room", "roomKind", "kind", "dedupeKey", "message", "notBefore", "notAfter", "createdAt", "changedAt")
    SELECT b."channel", b."externalId", 'private'::"RoomKind", 'personal'::"OutgoingKind", ${key} || ' ' || b."personId",
      COALESCE(w."said" -> left(lower(b."language"), 2), w."said" -> ${languages.choose()}),
      ${notBefore.toJSDate()}::timestamptz, ${notAfter?.toJSDate() ?? null}::timestamptz,
      ${now.toJSDate()}::timestamptz, ${now.toJSDate()}::timestamptz
    FROM (
      SELECT DISTINCT ON (i."personId") i."personId", i."channel", i."externalId", i."language"
      FROM "Identity" i LEFT JOIN "Room" gone ON gone."channel" = i."channel" AND gone."id" = i."externalId"
        AND gone."kind" = 'private' AND gone."state" = 'gone'
      WHERE i."personId" = ANY(${[...persons]}::int[]) AND i."channel" = ANY(${[...reach]}::text[])
      ORDER BY i."personId", gone."id" IS NOT NULL, array_position(${[...reach]}::text[], i."channel"), i."linkedAt" DESC
    ) b, (SELECT ${inEachLanguage(languages, reply)}::jsonb AS "said") w
    ON CONFLICT ("dedupeKey") DO NOTHING`
}

export const inEachLanguage = (languages: Languages, reply: Reply): string =>
  JSON.stringify(
    Object.fromEntries(languages.names.map((name) => [name, sayReply(reply, languages.words(name))])),
  )
