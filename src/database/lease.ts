import type { Queries } from './database.ts'

/** Something that only one process does at a time. It needs no session of its own, so it works behind a pooler. */
export interface Lease {
  /** Takes it, or keeps it: for `seconds` by the database's clock. False while another has it. */
  take(seconds: number): Promise<boolean>
  /** Lets it go at once, where it is this owner's. */
  release(): Promise<void>
}

export function leaseOf(queries: Queries, name: string, owner: string): Lease {
  return {
    async take(seconds) {
      const taken = await queries.$executeRaw`
        INSERT INTO "Lease" ("name", "owner", "until")
        VALUES (${name}, ${owner}, clock_timestamp() + make_interval(secs => ${seconds}))
        ON CONFLICT ("name") DO UPDATE SET "owner" = excluded."owner", "until" = excluded."until"
        WHERE "Lease"."owner" = excluded."owner" OR "Lease"."until" < clock_timestamp()`
      return taken === 1
    },
    async release() {
      await queries.lease.deleteMany({ where: { name, owner } })
    },
  }
}
