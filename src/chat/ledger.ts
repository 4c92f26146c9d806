import type { DateTime } from 'luxon'
import type { Choice, Message } from './channel.ts'
import type { Dialogue } from './conversation.ts'
import type { Incoming } from './incoming.ts'

/** What is open between the bot and someone in a room, so that it survives a restart. */
export interface KeptConversation {
  choices: readonly Choice[]
  dialogue: Dialogue | null
}

/** What changed something is answered with, and leaves open; null for nothing. */
export interface Written {
  message: Message
  conversation: KeptConversation | null
  /** Nothing of it is to be kept, and should it be delivered again, it is handled again. */
  traceless?: boolean
}

export type Place = Pick<Incoming, 'channel' | 'room' | 'sender'>

/** Keeps what was answered and what is open. */
export interface Ledger<World> {
  /**
   * What `work` changes, its answer and what it leaves open: all of it or nothing, and one after the other for each room.
   * Of a message that was answered before, the answer is given again and `work` is not done. Null where `work` gave null.
   */
  write(
    incoming: Incoming,
    now: DateTime,
    work: (inside: World) => Promise<Written | null>,
  ): Promise<Written | null>
  /** What is open in this place, and since when; null where nothing is kept. */
  open(place: Place, now: DateTime): Promise<(KeptConversation & { at: DateTime }) | null>
  /** Nothing is open there any more. */
  close(place: Place): Promise<void>
}

/** For what opens no database: nothing is kept beyond the conversation itself. */
export function createLedgerInMemory<World>(world: World): Ledger<World> {
  return {
    write: (_, __, work) => work(world),
    open: async () => null,
    close: async () => {},
  }
}
