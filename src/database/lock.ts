import type { Queries } from './database.ts'

/** Waits until no other transaction of any process holds this name, and holds it until this transaction ends. */
export async function lock(tx: Queries, name: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${name}, 0))`
}
