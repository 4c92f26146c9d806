import type { Prisma, PrismaClient } from './generated/client.ts'

export type Engine = 'pglite' | 'postgresql'

/** What a query is asked of: the database itself, or one transaction of it. */
export type Queries = Prisma.TransactionClient

/** The one store of the house, the same on both engines. */
export interface Database {
  engine: Engine
  /** For single queries. Throws inside {@link Database.transaction}: PGlite, having one connection, would wait for itself. */
  queries: Queries
  /** All of `work` or nothing. No network and nothing slow inside: on PGlite everyone else waits. */
  transaction<T>(work: (tx: Queries) => Promise<T>): Promise<T>
  close(): Promise<void>
}

export type { Prisma, PrismaClient }
