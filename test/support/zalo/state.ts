import { createHash } from 'node:crypto'
import type { Switches } from './switches.ts'

export interface Chat {
  id: string
  chat_type: 'PRIVATE' | 'GROUP'
}

export interface Sender {
  id: string
  display_name: string
  is_bot: boolean
}

/** What the bot is told, as it travels. */
export interface Update {
  event_name: string
  message: { message_id: string; date: number; from: Sender; chat: Chat; [field: string]: unknown }
}

/** What the bot wrote. */
export interface Sent {
  message_id: string
  date: number
  chat_id: string
  kind: 'text' | 'photo' | 'sticker' | 'voice'
  /** Its words, or the caption of a picture. */
  text: string
  /** False where the platform says ok and delivers nothing. */
  delivered: boolean
  payload: Record<string, unknown>
}

export interface Called {
  method: string
  payload: Record<string, unknown>
  at: number
  /** How it was answered: `ok`, a code, or the fault that was played. */
  answered: string
}

/** What all bots of a server have in common. */
export interface World {
  switches: Switches
  now(): number
  /** How long a second of waiting is here, in milliseconds. */
  secondMs: number
  /** Whether a webhook must be `https` at a public address, as on the platform. */
  strict: boolean
  /** How often an update that was not taken is brought again, and after how long. */
  redeliveries: number
  retryMs: number
  /** How long a webhook may take to answer. */
  patienceMs: number
  /** How often each update is brought or queued. */
  times: number
  /** Messages a month in both directions. */
  quota: number | null
  webhookTestsADay: number
}

const NO_WEBHOOK = { url: '', secret: '', updated_at: 0 }

/** All that the platform keeps for one token. */
export function createBotState(token: string, displayName: string) {
  const lastIds = { message: 0, chat: 0, user: 0 }
  return {
    token,
    me: {
      id: token.split(':')[0] ?? '',
      account_name: 'bot.viecnhom',
      account_type: 'BASIC',
      can_join_groups: true,
    },
    displayName,
    chats: new Map<string, Chat>(),
    /** Chats in which the bot can write no more. */
    closed: new Set<string>(),
    queue: [] as Update[],
    lost: [] as Update[],
    sent: [] as Sent[],
    called: [] as Called[],
    /** Addresses of pictures that the platform fetched, and what it was answered. */
    fetched: [] as { url: string; status: number }[],
    webhook: NO_WEBHOOK,
    dropWebhook(at: number): void {
      this.webhook = { ...NO_WEBHOOK, updated_at: at }
    },
    next: (what: keyof typeof lastIds): string => idOf(`${token} ${what} ${++lastIds[what]}`),
  }
}

export type BotState = ReturnType<typeof createBotState>

/** Twenty hexadecimal digits, as the platform's ids are. */
const idOf = (what: string) => createHash('sha256').update(what).digest('hex').slice(0, 20)

export const dateOf = (world: World): number =>
  world.switches.dateInSeconds ? Math.floor(world.now() / 1000) : world.now()

/** An update in the platform's words. */
export function writeUpdate(
  bot: BotState,
  world: World,
  kind: 'text' | 'image' | 'sticker' | 'voice' | 'unsupported',
  from: Sender,
  chat: Chat,
  content: Record<string, unknown>,
): Update {
  const { extraFields } = world.switches
  return {
    event_name: `message.${kind}.received`,
    message: {
      message_id: bot.next('message'),
      date: dateOf(world),
      from: { ...from, ...(extraFields && { avatar: 'https://avatar.example/1.jpg' }) },
      chat: { ...chat, ...(extraFields && { title: 'x', members: 3 }) },
      ...content,
      ...(extraFields && { message_type: 'CHAT_MESSAGE', client: { version: 'x' }, ttl: null }),
    },
    ...(extraFields && { app: { id: 1 } }),
  }
}
