import type { Attachments } from '../../chat/attachments.ts'
import type { Message } from '../../chat/channel.ts'
import { clean } from '../../chat/clean.ts'
import type { Session } from './session.ts'
import type { Pushed, Shown, Told } from './wire.ts'

/** What a page shows: as the bot said it, in texts that cannot steer a reader's screen. The page itself knows no markup. */
export function renderMessage(
  { blocks, choices, attachments = [], forget }: Message,
  kept: Attachments,
): Shown {
  const attached = attachments.map((one) => {
    return { kind: one.kind, name: clean(one.name), address: kept.path(one) }
  })
  return {
    blocks: blocks.map((block) => ({ ...block, text: clean(block.text) })),
    choices: choices.map(({ label, token }) => ({ label: clean(label), token })),
    ...(attached.length > 0 && { attached }),
    ...(forget && { forget }),
  }
}

export function renderReply(message: Message | null, session: Session, kept: Attachments): Told {
  return { session: session.name, message: message && renderMessage(message, kept) }
}

/** The lines of one server-sent event. */
export function renderPush(
  id: string,
  message: Message,
  kept: Attachments,
): { event: string; id: string; data: string } {
  return {
    event: 'message',
    id,
    data: JSON.stringify({ id, message: renderMessage(message, kept) } satisfies Pushed),
  }
}
