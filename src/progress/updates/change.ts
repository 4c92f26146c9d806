import type { DateTime } from 'luxon'
import type { Queries } from '../../database/database.ts'
import { type Content, NOTHING } from './content.ts'
import type { Said } from './find.ts'
import { type Origin, type Place, type Recorded, record } from './record.ts'
import { settle } from './settle.ts'
import { findStandings } from './standing.ts'

/**
 * Puts `content` in the place of what was said, or takes it back where that is null: what was said stays in the history and
 * counts nowhere. `closed` is the period whose figures were already cut off, if they were: it is then a dated correction of it.
 */
export async function replaceUpdate(
  tx: Queries,
  said: Said,
  content: Content | null,
  from: Origin,
  now: DateTime,
  closed: string | null,
): Promise<Recorded> {
  const [standing] = await findStandings(tx, { ids: [said.assignmentId] })
  if (!standing) throw new Error(`no assignment ${said.assignmentId}`)
  const kind = content ? 'correction' : 'recall'
  const place: Place = { kind, replaces: said, lateFor: closed, period: said.period }
  const recorded = await record(tx, standing, content ?? NOTHING, place, from, now)
  await settle(tx, said.assignmentId)
  return recorded
}

/**
 * Removes for good what stood under a number, in all its versions, and what the bot answered around it: only that it was
 * removed, and why, is left.
 */
export async function purgeUpdate(
  tx: Queries,
  said: Said,
  personId: number,
  why: string,
  now: DateTime,
): Promise<void> {
  const at = now.toJSDate()
  const versions = await tx.update.findMany({
    where: { number: said.number },
    select: { id: true },
  })
  const ids = versions.map(({ id }) => id)
  await tx.output.deleteMany({ where: { updateId: { in: ids } } })
  await tx.update.updateMany({
    where: { id: { in: ids } },
    data: {
      ...{ text: null, difficulty: null, proposal: null, note: null, source: null, documents: [] },
      ...{ amount: null, spent: null, percent: null, state: null, purgedAt: at, purgedWhy: why },
    },
  })
  await forgetAnswers(tx, said)
  // What somebody is still to be told of it.
  await tx.outgoing.deleteMany({ where: { dedupeKey: { startsWith: `CN-${said.number} ` } } })
  await tx.auditEntry.create({
    data: {
      ...{ at, actor: `person:${personId}`, action: 'update.purged', subject: `CN-${said.number}` },
      details: { versions: ids.length },
    },
  })
  await settle(tx, said.assignmentId)
}

// A card or receipt repeats what was said; such a message, delivered again, is answered with nothing but that it is gone.
async function forgetAnswers(tx: Queries, { number, personId }: Said): Promise<void> {
  if (personId === null) return
  const identities = await tx.identity.findMany({ where: { personId } })
  const message = { blocks: [{ style: 'lead', text: `CN-${number}: —` }], choices: [] }
  for (const { channel, externalId } of identities) {
    await tx.inboundReceipt.updateMany({ where: { channel, sender: externalId }, data: { message } })
  }
}
