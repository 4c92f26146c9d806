import { setTimeout as sleep } from 'node:timers/promises'
import { type Api, GrammyError, HttpError } from 'grammy'
import { attempt, blockedBy, type Finding, type PlatformCheck, type Trouble } from '../../chat/platform.ts'
import { type ApiSettings, createApis, POLL_SECONDS } from './api.ts'
import { codeOf } from './failure.ts'

export interface CheckSettings extends ApiSettings {
  webhook: string | null
}

const PAUSE_MS = 1000
const RECENT_SECONDS = 3600

/** Asks the platform about a bot, for its operator. */
export function createCheck(settings: CheckSettings): PlatformCheck {
  const { calls, polls } = createApis(settings)

  async function inspect() {
    const [me, webhook] = [await calls.getMe(), await calls.getWebhookInfo()]
    const findings = lookAtWebhook(webhook, settings.webhook)
    if (me.can_read_all_group_messages) findings.push(warn('check-telegram-reads-all'))
    if (!me.can_join_groups) findings.push(warn('check-telegram-no-groups'))
    return { name: me.first_name, address: `https://t.me/${me.username}`, findings }
  }

  return {
    inspect: () => attempt(inspect(), readTrouble),
    waitForRoom: (seconds) => attempt(waitForRoom(polls, seconds), readTrouble),
    sendTest: (room, text) =>
      attempt(
        calls.sendMessage(room, text).then(() => null),
        readTrouble,
      ),
  }
}

/** Confirms nothing: the bot is still given what was written, when it starts. */
async function waitForRoom(polls: Api, seconds: number): Promise<string | null> {
  const end = performance.now() + seconds * 1000
  for (let left = seconds; left > 0; left = (end - performance.now()) / 1000) {
    const timeout = Math.min(Math.ceil(left), POLL_SECONDS)
    const updates = await polls.getUpdates({ timeout, limit: 100 })
    const room = updates.findLast(({ message }) => message?.chat.type === 'private')?.message?.chat.id
    if (room !== undefined) return String(room)
    if (updates.length > 0) await sleep(PAUSE_MS)
  }
  return null
}

const warn = (key: string, details = {}): Finding => ({ level: 'warn', key, details })

function lookAtWebhook(
  { url = '', last_error_message: why, last_error_date: at = 0 }: Awaited<ReturnType<Api['getWebhookInfo']>>,
  wanted: string | null,
): Finding[] {
  if (wanted === null) return url === '' ? [] : [warn('check-webhook-foreign', { url })]
  if (url !== wanted) return [warn('check-webhook-not-yet', { url: wanted })]
  const isRecent = Date.now() / 1000 - at < RECENT_SECONDS
  return why && isRecent ? [{ level: 'fault', key: 'check-webhook-failing', details: { url, why } }] : []
}

export function readTrouble(error: unknown): Trouble {
  if (error instanceof GrammyError) {
    const { error_code: code, description: why, method } = error
    // A token of another shape is no path of the platform's.
    const isToken = code === 401 || (code === 404 && method === 'getMe')
    return { kind: isToken ? 'token' : 'refused', why }
  }
  if (!(error instanceof HttpError)) throw error
  const { error: cause } = error
  const isPage = cause instanceof Error && 'type' in cause && cause.type === 'invalid-json'
  // Its own deadline has no code.
  const isLate = cause instanceof Error && /timed out/u.test(cause.message)
  return blockedBy(isPage ? 'HTTP without JSON' : isLate ? 'TimeoutError' : codeOf(cause))
}
