import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import type { Engine } from '../database.ts'

export type Row = Record<string, unknown>

/** Plain SQL within one transaction, for what comes before Prisma: migrations. */
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
  close(): Promise<void>
}
