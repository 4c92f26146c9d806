import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pino from 'pino'
import { readConfig } from '../../src/config.ts'
import { startBot } from '../../src/main.ts'
import { languages } from './bot.ts'
import { layDatabase } from './laid-folder.ts'
import { seededContents } from './seeded.ts'

/** The whole house as `npm start` opens it, in a data folder of its own and on a free port. */
export async function startHouse(settings: Record<string, string> = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'dieuphoi-'))
  // As it was stored at an earlier start: creating and filling takes seconds.
  if (!settings.DATABASE_URL) await layDatabase(folder, await seededContents())
  const config = readConfig({ DATA_DIR: folder, PORT: '0', ...settings })
  const log = pino({ level: 'silent' })
  const running = await startBot({ config, languages, log, patiently: (_, work) => work })
  return {
    url: running.address,
    claim: running.claim,
    async stop() {
      await running.stop()
      await rm(folder, { recursive: true })
    },
  }
}
