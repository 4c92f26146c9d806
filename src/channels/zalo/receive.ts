import { DateTime } from 'luxon'
import type { Incoming } from '../../chat/incoming.ts'
import { withoutName } from './mention.ts'
import { type Self, unwrap, update } from './shapes.ts'

export const ZALO = 'zalo'

/**
 * What came besides words. An address is good for a while only. Withheld is what the platform does not show a bot:
 * files, video, and whatever protected people (children, say) send; its words are withheld, too.
 */
export type Carried =
  | { kind: 'picture' | 'voice'; address: string }
  | { kind: 'sticker' }
  | { kind: 'withheld' }

export interface Received {
  incoming: Incoming
  carried: Carried | null
}

/**
 * Reads an update, with or without its envelope; null where it is nothing to the bot (its own words, another bot's, an
 * event that no document names) or not what the platform says it sends.
 */
export function readUpdate(body: unknown, self: Self, now: DateTime): Received | null {
  const { data } = update.safeParse(unwrap(body))
  if (!data) return null
  const { from, chat, message_id, date, text, caption } = data.message
  if (from.is_bot || from.id === self.id) return null
  const carried = readCarried(data)
  if (carried === undefined) return null
  return {
    carried,
    incoming: {
      channel: ZALO,
      // There is no number of an update; brought again, a message has the same id.
      updateId: `${chat.id}/${message_id}`,
      room: { id: chat.id, kind: chat.chat_type === 'PRIVATE' ? 'private' : 'group' },
      sender: { id: from.id },
      text: carried?.kind === 'withheld' ? '' : withoutName(text ?? caption ?? '', self.names),
      // Of a group the platform brings only what mentions the bot or replies to it, and does not say which.
      addressed: true,
      at: date === undefined ? now : DateTime.fromMillis(date, { zone: now.zone }),
    },
  }
}

/** Undefined for an event that the bot does not know. */
function readCarried({ event_name, message }: Update): Carried | null | undefined {
  const { photo_url, photo, voice_url } = message
  switch (event_name) {
    case 'message.text.received':
      return null
    case 'message.image.received': {
      const address = photo_url || photo
      return address ? { kind: 'picture', address } : { kind: 'withheld' }
    }
    case 'message.voice.received':
      return voice_url ? { kind: 'voice', address: voice_url } : { kind: 'withheld' }
    case 'message.sticker.received':
      return { kind: 'sticker' }
    case 'message.unsupported.received':
      return { kind: 'withheld' }
    default:
      return undefined
  }
}

type Update = NonNullable<ReturnType<typeof update.safeParse>['data']>
