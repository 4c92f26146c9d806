import { z } from 'zod'
import { attempt, blockedBy, type Finding, type PlatformCheck, type Trouble } from '../../chat/platform.ts'
import { type Api, createApi, type Webhook } from './api.ts'
import { type ApiSettings, createCall } from './call.ts'
import { ZaloError } from './failure.ts'
import { unwrap, update } from './shapes.ts'

export interface CheckSettings extends ApiSettings {
  webhook: string | null
  name: string | null
}

const LONGEST_POLL_SECONDS = 25
const PATIENCE = { seconds: 20 }

const text = z.string().trim().min(1).optional().catch(undefined)

/** More than the bot needs to know of itself. */
const account = z.object({
  display_name: text,
  name: text,
  account_name: text,
  can_join_groups: z.boolean().optional().catch(undefined),
})

/** Asks the platform about a bot, for its operator. */
export function createCheck(settings: CheckSettings): PlatformCheck {
  const api = createApi(settings)
  const call = createCall(settings)

  async function inspect() {
    const me = account.parse(await call('getMe', {}, PATIENCE))
    const findings = lookAtWebhook(await api.getWebhook(), settings.webhook)
    const known = settings.name ?? me.display_name ?? me.name
    if (known === undefined) findings.push(warn('check-zalo-name-unknown'))
    if (me.can_join_groups === false) findings.push(warn('check-zalo-no-groups'))
    return { name: known ?? me.account_name ?? '?', address: null, findings }
  }

  return {
    inspect: () => attempt(inspect(), readTrouble),
    waitForRoom: (seconds) => attempt(waitForRoom(api, seconds), readTrouble),
    sendTest: (room, words) =>
      attempt(
        api.sendMessage(room, words).then(() => null),
        readTrouble,
      ),
  }
}

/** What is fetched is gone from the platform: for a time at which no bot runs. */
async function waitForRoom(api: Api, seconds: number): Promise<string | null> {
  const end = performance.now() + seconds * 1000
  for (let left = seconds; left > 0; left = (end - performance.now()) / 1000)
    for (const raw of await api.getUpdates(Math.min(Math.ceil(left), LONGEST_POLL_SECONDS))) {
      const said = update.safeParse(unwrap(raw)).data?.message
      if (said?.chat.chat_type === 'PRIVATE' && !said.from.is_bot) return said.chat.id
    }
  return null
}

const warn = (key: string, details = {}): Finding => ({ level: 'warn', key, details })

function lookAtWebhook({ url, verification }: Webhook, wanted: string | null): Finding[] {
  if (wanted === null)
    return url === '' ? [warn('check-zalo-fetches')] : [warn('check-webhook-foreign', { url })]
  if (url !== wanted) return [warn('check-webhook-not-yet', { url: wanted })]
  if (!verification || verification.ok) return []
  return [{ level: 'fault', key: 'check-webhook-failing', details: { url, why: verification.outcome } }]
}

export function readTrouble(error: unknown): Trouble {
  if (error instanceof z.ZodError) return blockedBy('HTTP 200')
  if (!(error instanceof ZaloError)) throw error
  const { code, status, description, message: why, method } = error
  if (status === null) return blockedBy(description)
  // A wrong token may be told with a page; other pages are a proxy's, or an outage's.
  const told = code ?? status
  if (told === 401 || (told === 404 && method === 'getMe')) return { kind: 'token', why }
  return code === null ? blockedBy(`HTTP ${status}`) : { kind: 'refused', why }
}
