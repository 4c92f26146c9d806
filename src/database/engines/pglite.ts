import { existsSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import { PrismaPGlite } from 'pglite-prisma-adapter'
import type { OpenEngine } from './engine.ts'

/** Opens the database kept in `folder`, creating it first (3 to 4 seconds) where there is none. */
export async function openFolder(folder: string, onCreate?: () => void): Promise<OpenEngine> {
  if (!existsSync(folder)) {
    onCreate?.()
    await createFolder(folder)
  }
  return engineUpon(await PGlite.create({ dataDir: folder }))
}

/** A database that lives as long as the process; `dump` is what `dumpDataDir` of another one gave. */
export async function openInMemory(dump?: Blob): Promise<OpenEngine & { pglite: PGlite }> {
  const pglite = await PGlite.create(dump ? { loadDataDir: dump } : {})
  return { ...(await engineUpon(pglite)), pglite }
}

// Under another name until it is whole, so that a process killed here leaves nothing to mend.
async function createFolder(folder: string): Promise<void> {
  const unfinished = `${folder}.unfinished`
  await rm(unfinished, { recursive: true, force: true })
  await mkdir(join(folder, '..'), { recursive: true })
  const pglite = await PGlite.create({ dataDir: unfinished })
  await pglite.close()
  await rename(unfinished, folder)
}

/** Closing it closes `pglite`. */
export async function engineUpon(pglite: PGlite): Promise<OpenEngine> {
  await pglite.exec(`SET TIME ZONE 'UTC'`) // it would follow the process's TZ, and the adapter writes UTC without saying so
  return {
    name: 'pglite',
    adapter: awaitScripts(new PrismaPGlite(pglite), pglite),
    session: (work) =>
      pglite.transaction((tx) =>
        work({
          run: async (script) => {
            await tx.exec(script)
          },
          ask: async (sql, parameters = []) =>
            (await tx.query<Record<string, unknown>>(sql, parameters)).rows,
        }),
      ),
    jobStore: { pglite },
    close: () => pglite.close(),
  }
}

// The adapter does not wait for a script, so that its failure would be nobody's.
function awaitScripts(
  factory: SqlMigrationAwareDriverAdapterFactory,
  pglite: PGlite,
): SqlMigrationAwareDriverAdapterFactory {
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connectToShadowDb: () => factory.connectToShadowDb(),
    async connect() {
      const adapter = await factory.connect()
      adapter.executeScript = async (script) => {
        await pglite.exec(script)
      }
      return adapter
    },
  }
}
