// Prisma's migration engine in WebAssembly, for developers: the binary it would otherwise download is not needed.
import { readFile } from 'node:fs/promises'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import { SchemaEngine } from '@prisma/schema-engine-wasm'
import { openInMemory } from '../src/database/engines/pglite.ts'
import { MIGRATIONS, readMigrations } from '../src/database/migrations/read.ts'

const SCHEMA = new URL('./schema.prisma', import.meta.url)
const NO_FILTERS = { externalTables: [], externalEnums: [] }

/** The SQL that leads from the migrations as they stand to the schema as it stands; null where they agree. */
export async function pendingScript(): Promise<string | null> {
  const schema = { files: [{ path: 'schema.prisma', content: await readFile(SCHEMA, 'utf8') }] }
  const engine = await startEngine(schema.files.map((file) => [file.path, file.content]))
  const { stdout } = await engine.diff({
    from: { tag: 'migrations', ...(await migrationList()) },
    to: { tag: 'schemaDatamodel', ...schema },
    script: true,
    exitCode: null,
    filters: NO_FILTERS,
  })
  return stdout && !stdout.includes('This is an empty migration') ? stdout : null
}

async function startEngine(datamodels: [string, string][]): Promise<SchemaEngine> {
  const { adapter } = await openInMemory()
  return SchemaEngine.new({ datamodels }, () => {}, bindMigrationAwareSqlAdapterFactory(adapter))
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
