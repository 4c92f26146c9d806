import type { Message } from '../../chat/channel.ts'
import type { Session } from './session.ts'
import type { Pushed, Told } from './wire.ts'

/** A page renders blocks and choices itself, as text; so what it is sent is what the bot said. */
export function renderReply(message: Message | null, session: Session): Told {
  return { session: session.name, message }
}

/** The lines of one server-sent event. */
export function renderPush(id: string, message: Message): { event: string; id: string; data: string } {
  return { event: 'message', id, data: JSON.stringify({ id, message } satisfies Pushed) }
}
