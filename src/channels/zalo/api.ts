import type { z } from 'zod'
import { type ApiSettings, createCall } from './call.ts'
import { ZaloError } from './failure.ts'
import { bot, type Self, sent, webhook } from './shapes.ts'

export type { ApiSettings }

const CALL_SECONDS = 20
// The platform fetches a picture before it answers, and trying out a webhook takes it a while, too.
const SLOW_CALL_SECONDS = 150
const POLL_EXTRA_SECONDS = 10
const EMPTY_POLL = 408

export interface Webhook {
  url: string // empty where none is set
  /** How the platform fared when it tried the address; null where it did not say. */
  verification: { ok: boolean; outcome: string } | null
}

/** The platform's methods that the bot uses. Each throws a {@link ZaloError}; what was sent is named by its id. */
export interface Api {
  getMe(): Promise<Self>
  /** Waits for an update and takes it away from the platform, which gives it to nobody again. */
  getUpdates(seconds: number, signal?: AbortSignal): Promise<unknown[]>
  setWebhook(url: string, secret: string): Promise<Webhook>
  getWebhook(): Promise<Webhook>
  deleteWebhook(): Promise<void>
  /** Words as they are, at most 2000 UTF-16 units; nothing in them is markup. */
  sendMessage(chat: string, text: string): Promise<string>
  /** A picture at a public address, which the platform fetches itself, perhaps several times and later. */
  sendPhoto(chat: string, address: string, caption?: string): Promise<string>
  sendTyping(chat: string): Promise<void>
}

export function createApi(settings: ApiSettings): Api {
  const call = createCall(settings)

  async function ask<T>(
    shape: z.ZodType<T>,
    method: string,
    body: Record<string, unknown>,
    seconds = CALL_SECONDS,
  ): Promise<T> {
    const result = shape.safeParse(await call(method, body, { seconds }))
    if (result.success) return result.data
    throw new ZaloError(method, null, 200, 'a result of another shape')
  }

  async function askWebhook(method: string, body: Record<string, unknown>): Promise<Webhook> {
    const { url, verification = null } = await ask(webhook, method, body, SLOW_CALL_SECONDS)
    return { url, verification }
  }

  return {
    getMe: () => ask(bot, 'getMe', {}),

    async getUpdates(seconds, signal) {
      const patience = { seconds: seconds + POLL_EXTRA_SECONDS, ...(signal && { signal }) }
      try {
        const result = await call('getUpdates', { timeout: String(seconds) }, patience)
        return Array.isArray(result) ? result : [result].filter((one) => one !== undefined && one !== null)
      } catch (error) {
        if (error instanceof ZaloError && error.code === EMPTY_POLL) return []
        throw error
      }
    },

    setWebhook: (url, secret) => askWebhook('setWebhook', { url, secret_token: secret }),

    getWebhook: () =>
      askWebhook('getWebhookInfo', {}).catch((error) => {
        if (error instanceof ZaloError && error.code === 404) return { url: '', verification: null }
        throw error
      }),

    async deleteWebhook() {
      await call('deleteWebhook', {}, { seconds: CALL_SECONDS })
    },

    sendMessage: async (chat, text) => (await ask(sent, 'sendMessage', { chat_id: chat, text })).message_id,

    async sendPhoto(chat, address, caption = '') {
      const body = { chat_id: chat, photo: address, ...(caption !== '' && { caption }) }
      return (await ask(sent, 'sendPhoto', body, SLOW_CALL_SECONDS)).message_id
    },

    async sendTyping(chat) {
      await call('sendChatAction', { chat_id: chat, action: 'typing' }, { seconds: CALL_SECONDS })
    },
  }
}
