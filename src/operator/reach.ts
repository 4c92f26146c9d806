import { setTimeout } from 'node:timers/promises'
import { UserError } from '../user-error.ts'
import type { Procedure } from './procedure.ts'
import type { OpenHouse } from './roots.ts'
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

const TRIES = 50
const BETWEEN_MS = 200

/**
 * Through the socket of the running bot, or by opening the house here when none runs. PostgreSQL takes several processes:
 * there the house is always opened here. Throws a UserError where a bot holds the data folder for ten seconds and does
 * not listen.
 */
export function createReach({ dataDir, databaseUrl }: Where, openHouse: () => Promise<OpenHouse>): Reach {
  return async (procedure, request) => {
    for (let tries = 0; tries < TRIES; tries++) {
      const called = databaseUrl ? 'nobody' : await callBot(socketPath(dataDir), procedure, request)
      if (called !== 'nobody') return called.result
      const house = await openHouse().catch(unlessHeld)
      if (house) return procedure.run(request, house).finally(() => house.close())
      await setTimeout(BETWEEN_MS)
    }
    throw new UserError('bot-starting')
  }
}

// Held by a bot that starts or stops, or by another command: it will listen or be gone soon.
function unlessHeld(error: unknown): null {
  if (error instanceof UserError && error.key === 'data-folder-in-use') return null
  throw error
}
