/** A message as the server keeps and shows it. */
export interface Kept {
  message_id: number
  date: number
  chat: Chat
  from: { id: number; is_bot: boolean; first_name: string; username?: string; language_code?: string }
  text?: string
  reply_markup?: { inline_keyboard: { text: string; callback_data: string }[][] }
  reply_to_message?: Kept
  message_thread_id?: number
  is_topic_message?: true
  document?: { file_name: string }
  photo?: { file_name: string }[]
  [field: string]: unknown
}

export interface Chat {
  id: number
  type: 'private' | 'group' | 'supergroup'
  title?: string
  first_name?: string
  is_forum?: true
}

export interface Update {
  update_id: number
  [kind: string]: unknown
}

/** Why the bot cannot write in a chat, in the platform's own words. */
export type Closed = { code: 403 | 400; description: string } | { migratedTo: number }

export interface Called {
  method: string
  payload: Record<string, unknown>
  at: number
  /** How it was answered: `ok`, a code, or the fault that was played. */
  answered: string
}

export const BOT = {
  id: 4242,
  is_bot: true,
  first_name: 'Điều phối',
  username: 'dieuphoi_bot',
  can_join_groups: true,
  can_read_all_group_messages: false,
  supports_inline_queries: false,
} as const

/** Everything that the server knows. */
export function createState() {
  const lastIds = { message: 0, update: 0, query: 0 }
  return {
    chats: new Map<number, Chat>(),
    closed: new Map<string, Closed>(),
    messages: new Map<string, Kept>(),
    updates: [] as Update[],
    queries: new Map<string, 'open' | 'answered' | 'late'>(),
    files: new Map<string, string>(),
    commands: new Map<string, { command: string; description: string }[]>(),
    called: [] as Called[],
    webhookError: null as { last_error_date: number; last_error_message: string } | null,
    webhook: { url: '', secret_token: '', max_connections: 40 },
    next: (what: keyof typeof lastIds) => ++lastIds[what],
  }
}

export type State = ReturnType<typeof createState>

export const keyOf = (chatId: unknown, messageId: unknown) => `${chatId}/${messageId}`
