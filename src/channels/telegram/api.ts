import { Agent as PlainAgent } from 'node:http'
import { Agent } from 'node:https'
import { Api } from 'grammy'

export interface ApiSettings {
  token: string
  root: string // without a slash at its end
  /** Through which the platform is reached; null for directly. */
  proxy: string | null
}

// A line unused for so long may be dead without anybody knowing; a message on it would be neither here nor there.
const IDLE_MS = 15_000
const CALL_SECONDS = 20

/** How long a request for updates waits for some, and how long for that: a line that died unnoticed is silence for as long. */
export const POLL_SECONDS = 15
const POLL_PATIENCE_SECONDS = POLL_SECONDS + 5

/** The platform's methods: `calls` for what is said, `polls` for fetching, which waits long. `hangUp` ends the waiting. */
export function createApis({ token, root, proxy }: ApiSettings): { calls: Api; polls: Api; hangUp(): void } {
  const options = {
    keepAlive: true,
    timeout: IDLE_MS,
    ...(proxy !== null && { proxyEnv: { HTTP_PROXY: proxy, HTTPS_PROXY: proxy } }),
  }
  const createAgent = () => (root.startsWith('https:') ? new Agent(options) : new PlainAgent(options))
  const open = (timeoutSeconds: number, agent: PlainAgent) =>
    new Api(token, { apiRoot: root, timeoutSeconds, baseFetchConfig: { agent, compress: true } })
  const waiting = createAgent()
  return {
    calls: open(CALL_SECONDS, createAgent()),
    polls: open(POLL_PATIENCE_SECONDS, waiting),
    hangUp: () => waiting.destroy(),
  }
}
