import type { Engine, JobStore, Session } from './engines/engine.ts'
import type { Prisma, PrismaClient } from './generated/client.ts'

/** What a query is asked of: the database itself, or one transaction of it. */
export type Queries = Prisma.TransactionClient

/** The one store of the house, the same on both engines. */
export interface Database {
  engine: Engine
  /** For single queries. Throws inside {@link Database.transaction}: PGlite, having one connection, would wait for itself. */
  queries: Queries
  /** All of `work` or nothing. No network and nothing slow inside: on PGlite everyone else waits. */
  transaction<T>(work: (tx: Queries) => Promise<T>): Promise<T>
  /** Plain SQL in a transaction of its own, for what knows no tables by name: backups. The same holds as for a transaction. */
  session<T>(work: (session: Session) => Promise<T>): Promise<T>
  /** Where the queue of jobs is kept: beside the house's own tables. */
  jobStore: JobStore
  close(): Promise<void>
}

export type { Engine, Prisma, PrismaClient }
