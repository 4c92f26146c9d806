import type { Message } from '../../chat/channel.ts'
import { clean } from '../../chat/clean.ts'
import type { Session } from './session.ts'
import type { Pushed, Told } from './wire.ts'

/** What a page shows: as the bot said it, in texts that cannot steer a reader's screen. The page itself knows no markup. */
export function renderMessage({ blocks, choices, forget }: Message): Message {
  return {
    blocks: blocks.map(({ style, text }) => ({ style, text: clean(text) })),
    choices: choices.map(({ label, token }) => ({ label: clean(label), token })),
    ...(forget && { forget }),
  }
}

export function renderReply(message: Message | null, session: Session): Told {
  return { session: session.name, message: message && renderMessage(message) }
}

/** The lines of one server-sent event. */
export function renderPush(id: string, message: Message): { event: string; id: string; data: string } {
  return {
    event: 'message',
    id,
    data: JSON.stringify({ id, message: renderMessage(message) } satisfies Pushed),
  }
}
