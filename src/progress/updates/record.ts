import type { DateTime } from 'luxon'
import type { Queries } from '../../database/database.ts'
import { toDatabaseState } from '../states.ts'
import { moved, type Standing } from './assignment.ts'
import type { Content } from './content.ts'

/** Where an update comes from. */
export interface Origin {
  personId: number
  channel: string
  message: string | null // the platform's id of it
  onBehalf: boolean
  source: string | null // the document or call from which it was entered on behalf
  text: string // as typed, numbers of persons masked
}

/** What an update takes the place of; a new one takes none. */
export interface Place {
  kind: 'report' | 'correction' | 'recall'
  replaces: { id: number; number: number } | null
  /** The period whose figures were closed when this corrected them. */
  lateFor: string | null
  period: string
}

export interface Recorded {
  id: number
  number: number // said as `CN-412`
  version: number // of the assignment
}

/** Records what was said of an assignment and moves it, in one statement. Two at once are kept one after the other. */
export async function record(
  tx: Queries,
  standing: Standing,
  said: Content,
  place: Place,
  from: Origin,
  now: DateTime,
): Promise<Recorded> {
  const { state, percent, reason } = moved(standing, said)
  const at = now.toJSDate()
  const doneOn = state === 'done' ? now.toISODate() : null
  const saidState = said.state && toDatabaseState(said.state)
  const outputs = JSON.stringify(said.outputs.map((output, position) => ({ ...output, position })))
  const rows = await tx.$queryRaw<Recorded[]>`
    WITH moved AS (
      UPDATE "Assignment"
      SET "version" = "version" + 1, "state" = ${toDatabaseState(state)}::"AssignmentState", "percent" = ${percent},
          "reason" = CASE WHEN ${said.state === null}::boolean THEN COALESCE(${reason}, "reason") ELSE ${reason} END,
          "doneOn" = COALESCE("doneOn", ${doneOn}::date), "lastUpdateAt" = ${at}
      WHERE "id" = ${standing.assignmentId}
      RETURNING "version"
    ), said AS (
      INSERT INTO "Update" ("id", "number", "assignmentId", "kind", "version", "at", "period", "personId", "channel",
        "message", "onBehalf", "source", "state", "percent", "difficulty", "proposal", "amount", "spent", "documents",
        "note", "text", "replacesId", "lateFor")
      SELECT new."id", COALESCE(${place.replaces?.number ?? null}::int, new."id"), ${standing.assignmentId},
        ${place.kind}::"UpdateKind", moved."version", ${at}, ${place.period}, ${from.personId}, ${from.channel},
        ${from.message}, ${from.onBehalf}, ${from.source}, ${saidState}::"AssignmentState", ${said.percent},
        ${said.difficulty}, ${said.proposal}, ${said.amount}::bigint, ${said.spent}::bigint, ${said.documents},
        ${said.note}, ${from.text}, ${place.replaces?.id ?? null}::int, ${place.lateFor}
      FROM moved, (SELECT nextval(pg_get_serial_sequence('"Update"', 'id'))::int AS "id") AS new
      RETURNING "id", "number", "version"
    ), counted AS (
      INSERT INTO "Output" ("updateId", "position", "quantity", "unit", "form", "total", "target")
      SELECT said."id", one."position", one."quantity", one."unit", one."form", one."total", one."target"
      FROM said, jsonb_to_recordset(${outputs}::jsonb)
        AS one("position" int, "quantity" numeric, "unit" text, "form" text, "total" numeric, "target" numeric)
    ), audited AS (
      INSERT INTO "AuditEntry" ("at", "actor", "action", "subject", "details")
      SELECT ${at}, ${`person:${from.personId}`}, ${`update.${place.kind}`}, 'CN-' || said."number",
        jsonb_build_object('id', said."id", 'channel', ${from.channel}::text, 'onBehalf', ${from.onBehalf}::boolean)
      FROM said
    )
    SELECT "id", "number", "version" FROM said`
  const [recorded] = rows
  if (!recorded) throw new Error(`no assignment ${standing.assignmentId}`)
  return recorded
}
