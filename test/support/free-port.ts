import { once } from 'node:events'
import { createServer } from 'node:net'

// Below what systems give to outgoing connections, a hundred for each process: what is free here stays free until it is used.
const OF_A_PROCESS = 100
const first = 10_000 + (process.pid % 200) * OF_A_PROCESS
let given = 0

/** A port that nobody listens on, and that another process is not likely to be given meanwhile. */
export async function freePort(): Promise<number> {
  for (let tried = 0; tried < OF_A_PROCESS; tried++) {
    const port = first + (given++ % OF_A_PROCESS)
    if (await isFree(port)) return port
  }
  throw new Error(`no port from ${first} on is free`)
}

async function isFree(port: number): Promise<boolean> {
  const probe = createServer().listen(port, '127.0.0.1')
  try {
    await once(probe, 'listening')
    return true
  } catch {
    return false
  } finally {
    probe.close()
  }
}
