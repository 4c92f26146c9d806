import { z } from 'zod'
import { attempt, blockedBy, type Finding, type PlatformCheck, type Trouble } from '../../chat/platform.ts'

export interface CheckSettings {
  token: string
  root: string // without a slash at its end
}

const CALL_MS = 20_000
const UNKNOWN_CHANNEL = 10003
const NO_ACCESS = 50001

// View channels, send messages there and in threads, embed links, attach files, read the history.
const PERMISSIONS = [10n, 11n, 38n, 14n, 15n, 16n].reduce((sum, bit) => sum | (1n << bit), 0n)

const user = z.object({ username: z.string() })
const application = z.object({
  id: z.string(),
  bot_public: z.boolean().optional(),
  interactions_endpoint_url: z.string().nullish(),
})
const made = z.object({ id: z.string() })
const refusal = z.object({ code: z.number().optional(), message: z.string().catch('') })

class Refused extends Error {
  readonly trouble: Trouble
  readonly code: number | null

  constructor(trouble: Trouble, code: number | null = null) {
    super(trouble.why)
    this.trouble = trouble
    this.code = code
  }
}

/** Asks the platform about a bot, for its operator. */
export function createCheck(settings: CheckSettings): PlatformCheck {
  const call = createCall(settings)

  async function inspect() {
    const { username: name } = user.parse(await call('/users/@me'))
    const {
      id,
      bot_public,
      interactions_endpoint_url: endpoint,
    } = application.parse(await call('/applications/@me'))
    const findings: Finding[] = []
    if (endpoint) findings.push({ level: 'fault', key: 'check-discord-endpoint', details: { url: endpoint } })
    if (bot_public) findings.push({ level: 'warn', key: 'check-discord-public', details: {} })
    const asked = `client_id=${id}&scope=bot+applications.commands&permissions=${PERMISSIONS}`
    return { name, address: `https://discord.com/oauth2/authorize?${asked}`, findings }
  }

  /** To a channel; where there is none by this id, to a person. */
  async function send(to: string, content: string): Promise<null> {
    const say = (channel: string) => call(`/channels/${encodeURIComponent(channel)}/messages`, { content })
    try {
      await say(to)
    } catch (error) {
      if (!(error instanceof Refused) || ![UNKNOWN_CHANNEL, NO_ACCESS].includes(error.code ?? 0)) throw error
      const { id } = made.parse(await call('/users/@me/channels', { recipient_id: to }))
      await say(id)
    }
    return null
  }

  return {
    inspect: () => attempt(inspect(), readTrouble),
    waitForRoom: null, // who writes is told through the gateway alone
    sendTest: (room, text) => attempt(send(room, text), readTrouble),
  }
}

function createCall({ token, root }: CheckSettings) {
  return async function call(path: string, body?: Record<string, unknown>): Promise<unknown> {
    const response = await fetch(`${root}/v10${path}`, {
      method: body ? 'POST' : 'GET',
      headers: { authorization: `Bot ${token}`, ...(body && { 'content-type': 'application/json' }) },
      ...(body && { body: JSON.stringify(body) }),
      redirect: 'manual', // the token is not for another host
      signal: AbortSignal.timeout(CALL_MS),
    }).catch((error: unknown) => {
      throw new Refused(blockedBy(codeOf(error)))
    })
    const { status, ok } = response
    const said: unknown = await response.json().catch(() => undefined)
    if (ok && said !== undefined) return said
    const { data } = refusal.safeParse(said)
    if (!data) throw new Refused(blockedBy(`HTTP ${status}`))
    const why = `${status} ${data.message}`.slice(0, 200)
    throw new Refused({ kind: status === 401 ? 'token' : 'refused', why }, data.code ?? null)
  }
}

/** The name that the system gives to what went wrong; without the cause itself, which may hold the address. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'no answer'
  const { cause } = error
  return cause instanceof Error && 'code' in cause ? String(cause.code) : error.name
}

function readTrouble(error: unknown): Trouble {
  if (error instanceof Refused) return error.trouble
  if (error instanceof z.ZodError) return blockedBy('HTTP 200')
  throw error
}
