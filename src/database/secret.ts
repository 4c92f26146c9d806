import { randomBytes } from 'node:crypto'
import type { Queries } from './database.ts'

/** A secret of 32 random bytes in hex, made when first asked for and the same ever after, in every process. */
export async function keptSecret(queries: Queries, name: string, now: Date): Promise<string> {
  const key = `secret.${name}`
  const made = { key, value: randomBytes(32).toString('hex'), changedAt: now }
  await queries.setting.createMany({ data: [made], skipDuplicates: true })
  const { value } = await queries.setting.findUniqueOrThrow({ where: { key } })
  return String(value)
}
