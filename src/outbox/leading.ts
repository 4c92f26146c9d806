import type { Lease } from '../database/lease.ts'

export interface LeadingParts {
  lease: Lease
  wait(ms: number): Promise<void>
  log: { error(details: Record<string, unknown>, message: string): void }
}

/** Begins what only one process does; resolves with what ends it. */
export type Duty = () => Promise<() => Promise<void>>

const LEASE_SECONDS = 15
const BEAT_MS = 4000

/** Does a duty while this process has the lease, and goes on asking for it. Resolves when told to stop. */
export async function lead(
  { lease, wait, log }: LeadingParts,
  duty: Duty,
  stopping: AbortSignal,
): Promise<void> {
  let end: (() => Promise<void>) | null = null
  while (!stopping.aborted) {
    try {
      const has = await lease.take(LEASE_SECONDS)
      if (has && !end) end = await duty()
      if (!has && end) end = await finish(end)
    } catch (error) {
      log.error({ err: error }, 'this process cannot lead')
      if (end) end = await finish(end)
    }
    await wait(BEAT_MS)
  }
  if (end) await finish(end)
  await lease.release().catch((error) => log.error({ err: error }, 'a lease was not let go'))

  async function finish(ends: () => Promise<void>): Promise<null> {
    await ends().catch((error) => log.error({ err: error }, 'a duty did not end well'))
    return null
  }
}
