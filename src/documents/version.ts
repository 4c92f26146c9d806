import { randomUUID } from 'node:crypto'
import type { Queries } from '../database/database.ts'

const KEY = 'documents.version'

/** Changes whenever a plan or the register does, by whichever process; one look at a primary key. */
export async function documentsVersion(queries: Queries): Promise<string> {
  const setting = await queries.setting.findUnique({ where: { key: KEY } })
  return String(setting?.value ?? '')
}

/** To be called in each transaction that changes a plan or the register. */
export async function markChanged(tx: Queries, now: Date): Promise<void> {
  const value = randomUUID()
  await tx.setting.upsert({
    where: { key: KEY },
    create: { key: KEY, value, changedAt: now },
    update: { value, changedAt: now },
  })
}
