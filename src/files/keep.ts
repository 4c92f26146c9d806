import { createHash } from 'node:crypto'
import type { DateTime } from 'luxon'
import type { Attachment } from '../chat/channel.ts'
import type { Queries } from '../database/database.ts'

/** For how long a picture or file can be sent again, or opened by its address. */
export const KEPT_DAYS = 30

/**
 * Keeps a picture or file by its content, so that the same for many rooms is kept once; gives what names it in a message.
 * Within the transaction that decides to send it.
 */
export async function keepFile(
  tx: Queries,
  { content, ...about }: Omit<Attachment, 'id'> & { content: Uint8Array },
  now: DateTime,
): Promise<Attachment> {
  const id = createHash('sha256').update(content).digest('hex')
  const keptAt = now.toJSDate()
  await tx.keptFile.upsert({
    where: { id },
    create: { id, type: about.type, content: Uint8Array.from(content), keptAt },
    update: { keptAt },
  })
  return { ...about, id }
}

/** Deletes what was kept for its time. Safe to run twice. */
export async function deleteOldFiles({ keptFile }: Queries, now: DateTime): Promise<void> {
  await keptFile.deleteMany({ where: { keptAt: { lt: now.minus({ days: KEPT_DAYS }).toJSDate() } } })
}
