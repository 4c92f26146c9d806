import type { Incoming } from './incoming.ts'

/** One thing to press, or to pick by its number where there are no buttons. */
export interface Choice {
  label: string
  /** What a press sends back: at most 64 bytes, means the same after a restart. */
  token: string
  /** Where a message offers the same for several things: which of them. Its number may be counted among these alone. */
  about?: string
}

/** `lead` is the line that answers, `quote` is text of a document to copy, `note` is small print. */
export interface Block {
  style: 'lead' | 'text' | 'quote' | 'note'
  text: string
}

/** A reply in words of one language, ready for a channel to dress. */
export interface Message {
  blocks: Block[]
  choices: Choice[]
  /** What a channel that shows a history must drop: `said` is what was just said, `all` the whole conversation. */
  forget?: 'said' | 'all'
}

/** What a channel can do; shared code reads this and never asks which channel it is. */
export interface Abilities {
  maxLength: number // of one text, in UTF-16 units
  buttons: boolean
  edits: boolean
  files: boolean
  /** The address at which this channel takes a code that invites someone. */
  inviteLink?(code: string): string
}

/** Handles one thing said; resolves with what to answer, or null when it was not for the bot. */
export type Receive = (incoming: Incoming) => Promise<Message | null>

export interface Channel {
  name: string
  abilities: Abilities
  /** Starts receiving. Resolves when ready. */
  start(receive: Receive): Promise<void>
  stop(): Promise<void>
}
