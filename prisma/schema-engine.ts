// Prisma's migration engine in WebAssembly, for developers: the binary it would otherwise download is not needed.
import { readFile } from 'node:fs/promises'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import { SchemaEngine } from '@prisma/schema-engine-wasm'
import type { OpenEngine } from '../src/database/engines/engine.ts'
import { openInMemory } from '../src/database/engines/pglite.ts'
import { MIGRATIONS, readMigrations } from '../src/database/migrations/read.ts'

type OpenEmpty = () => Promise<Pick<OpenEngine, 'adapter'>>

const SCHEMA = new URL('./schema.prisma', import.meta.url)
const NO_FILTERS = { externalTables: [], externalEnums: [] }

/**
 * The SQL that leads from the migrations as they stand to the schema as it stands; null where they agree. `open` gives an empty
 * database each time; in one of them the migrations are applied.
 */
export async function pendingScript(open: OpenEmpty = openInMemory): Promise<string | null> {
  const schema = { files: [{ path: 'schema.prisma', content: await readFile(SCHEMA, 'utf8') }] }
  const engine = await startEngine(
    schema.files.map((file) => [file.path, file.content]),
    open,
  )
  const { stdout } = await engine.diff({
    from: { tag: 'migrations', ...(await migrationList()) },
    to: { tag: 'schemaDatamodel', ...schema },
    script: true,
    exitCode: null,
    filters: NO_FILTERS,
  })
  return stdout && !stdout.includes('This is an empty migration') ? stdout : null
}

async function startEngine(datamodels: [string, string][], open: OpenEmpty): Promise<SchemaEngine> {
  const { adapter } = await open()
  const connectToShadowDb = async () => (await open()).adapter.connect()
  const both = { ...adapter, connectToShadowDb }
  return SchemaEngine.new({ datamodels }, () => {}, bindMigrationAwareSqlAdapterFactory(both))
}

async function migrationList() {
  const migrations = await readMigrations()
  return {
    baseDir: MIGRATIONS.pathname,
    lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
    shadowDbInitScript: '',
    migrationDirectories: migrations.map(({ name, script }) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok' as const, value: script } },
    })),
  }
}
