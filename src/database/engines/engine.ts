import type { PGlite } from '@electric-sql/pglite'
import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'

export type Engine = 'pglite' | 'postgresql'

/** What the queue of jobs opens by itself. */
export type JobStore = { pglite: PGlite } | { connectionString: string }

export type Row = Record<string, unknown>

/** Plain SQL within one transaction, for what knows no tables by name: migrations and backups. */
export interface Session {
  /** Several statements, no parameters. */
  run(script: string): Promise<void>
  ask(sql: string, parameters?: unknown[]): Promise<Row[]>
}

/** An open engine: how Prisma reaches it, and how migrations do. */
export interface OpenEngine {
  name: Engine
  adapter: SqlMigrationAwareDriverAdapterFactory
  session<T>(work: (session: Session) => Promise<T>): Promise<T>
  jobStore: JobStore
  close(): Promise<void>
}
