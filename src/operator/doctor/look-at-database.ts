import { existsSync } from 'node:fs'
import type { Finding } from '../../chat/platform.ts'
import { databaseOf } from '../../database/data-folder.ts'
import { readMigrations } from '../../database/migrations/read.ts'
import type { Store } from '../../database/store.ts'
import { readShipped } from '../../documents/shipped.ts'
import { UserError } from '../../user-error.ts'
import type { Tools } from '../command.ts'
import { readState, type State, stateProcedure } from '../procedures/state.ts'

export interface DatabaseFound {
  findings: Finding[]
  /** Of the register in use; of the one that comes along where the database does not say. */
  agencies: number
  runs: boolean
}

type Given = Pick<Tools, 'dataDir' | 'usesServer' | 'isRunning' | 'reach' | 'openStore'>

/** Through the bot where one runs, else as the database stands: nothing is made and nothing brought forward. */
export async function lookAtDatabase(tools: Given): Promise<DatabaseFound> {
  const runs = await tools.isRunning()
  const shipped = () => {
    const { register } = readShipped()
    return register.read(register.text).agencies.length
  }
  if (!runs && !tools.usesServer && !existsSync(databaseOf(tools.dataDir)))
    return {
      findings: [{ level: 'ok', key: 'doctor-database-none', details: {} }],
      agencies: shipped(),
      runs,
    }
  try {
    const state = runs ? await tools.reach(stateProcedure, {}) : await readStore(await tools.openStore())
    const findings = [await lookAtMigrations(state)]
    return { findings, agencies: state.agencies || shipped(), runs }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    // Held by a bot that starts or stops, or by another command: that is no fault of the database.
    const held = ['restore-bot-running', 'bot-starting', 'bot-stopped', 'bot-older'].includes(error.key)
    const finding: Finding = held
      ? { level: 'warn', key: 'doctor-database-held', details: {} }
      : { level: 'fault', key: error.key, details: error.details }
    return { findings: [finding], agencies: shipped(), runs }
  }
}

async function readStore(store: Store): Promise<State> {
  try {
    return { engine: store.name, ...(await store.session(readState)) }
  } finally {
    await store.close()
  }
}

async function lookAtMigrations({ engine, migrations: done }: State): Promise<Finding> {
  const known = (await readMigrations()).map(({ name }) => name)
  const newer = done.find((name) => !known.includes(name))
  if (newer) return { level: 'fault', key: 'database-newer', details: { migration: newer } }
  const pending = known.filter((name) => !done.includes(name)).length
  return pending > 0
    ? { level: 'warn', key: 'doctor-database-pending', details: { engine, pending } }
    : { level: 'ok', key: 'doctor-database', details: { engine } }
}
