import type { Message } from '../../chat/channel.ts'

/** A picture or file, at an address of this server that opens it for some days. */
export interface Attached {
  kind: 'picture' | 'file'
  name: string
  address: string
}

/** A message as the page shows it. */
export interface Shown extends Pick<Message, 'blocks' | 'choices' | 'forget'> {
  attached?: Attached[]
}

/** What the page posts to `/chat/messages`: something typed, or a choice pressed. `id` is a UUID it makes. */
export type Said = { id: string; text: string } | { id: string; press: string }

/** What the page gets back. `session` names whose conversation this is without giving away the session. */
export interface Told {
  session: string
  message: Shown | null
}

/** What the stream brings unasked; the same `id` may come twice. */
export interface Pushed {
  id: string
  message: Shown
}
