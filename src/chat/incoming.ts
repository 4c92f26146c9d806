import type { DateTime } from 'luxon'

export type Unread = 'picture' | 'voice' | 'withheld'

/** Something said to the bot, in no platform's terms. */
export interface Incoming {
  channel: string
  /** Unique within the channel; the same thing delivered twice carries the same id. */
  updateId: string
  /** `aside`: in a group's room, seen by who asks alone; in private they may be out of reach all the same. */
  room: { id: string; kind: 'private' | 'group'; aside?: true }
  sender: { id: string; name?: string; language?: string }
  /** As typed; empty for a press. */
  text: string
  /** What came instead of words and is not read here; withheld is what the platform does not show to a bot. */
  unread?: Unread
  /** The token of the choice that was pressed. */
  press?: string
  /** The platform's own id of the message, where one can be edited there. */
  message?: string
  /** This is an earlier message as it reads after an edit on the platform: `message` says which. */
  edited?: boolean
  /** Private, a command, a mention, a reply or a press. Anything else is not the bot's business. */
  addressed: boolean
  at: DateTime
}
