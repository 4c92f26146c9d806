import { setTimeout } from 'node:timers/promises'
import { UserError } from '../user-error.ts'
import type { Procedure } from './procedure.ts'
import { helloProcedure } from './procedures/hear.ts'
import type { OpenHouse, OpenUnlessRunning } from './roots.ts'
import { callBot } from './socket/call.ts'
import { socketPath } from './socket/path.ts'

interface Where {
  dataDir: string
  databaseUrl: string | null
}

/** Runs a procedure where the database is open. */
export type Reach = <Request, Result>(
  procedure: Procedure<Request, Result>,
  request: Request,
) => Promise<Result>

// A first start on a slow machine takes half a minute.
const TRIES = 300
const BETWEEN_MS = 200
const WORTH_A_LINE = 5

/**
 * Opens the house here, or gives null where a bot listens on the data folder. PostgreSQL takes several processes: there
 * the house is always opened here. Throws a UserError where the folder is held for a minute and nobody listens.
 */
export function createOpenUnlessRunning(
  { dataDir, databaseUrl }: Where,
  open: (options?: { listens: boolean }) => Promise<OpenHouse>,
  tellWaiting: () => void,
): OpenUnlessRunning {
  return async (options) => {
    for (let tries = 0; tries < TRIES; tries++) {
      if (!databaseUrl && (await isListening(socketPath(dataDir)))) return null
      const house = await open(options).catch(unlessHeld)
      if (house) return house
      if (tries === WORTH_A_LINE) tellWaiting()
      await setTimeout(BETWEEN_MS)
    }
    throw new UserError('bot-starting')
  }
}

/** Through the socket of the running bot, or in the house opened here for as long as it takes. */
export function createReach({ dataDir }: Where, openUnlessRunning: OpenUnlessRunning): Reach {
  const reach: Reach = async (procedure, request) => {
    const house = await openUnlessRunning()
    if (house) return procedure.run(request, house).finally(() => house.close())
    const called = await callBot(socketPath(dataDir), procedure, request)
    return called === 'nobody' ? reach(procedure, request) : called.result // it stopped meanwhile
  }
  return reach
}

/** Whether a bot takes commands at this socket. */
export async function isListening(path: string): Promise<boolean> {
  try {
    return (await callBot(path, helloProcedure, {})) !== 'nobody'
  } catch (error) {
    if (error instanceof UserError && error.key === 'bot-stopped') return false
    throw error
  }
}

// Held by a bot that starts or stops, or by another command: it will listen or be gone soon.
function unlessHeld(error: unknown): null {
  if (error instanceof UserError && error.key === 'data-folder-in-use') return null
  throw error
}
