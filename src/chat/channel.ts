import type { Incoming } from './incoming.ts'

/** One thing to press, or to pick by its number where there are no buttons. */
export interface Choice {
  label: string
  /** What a press sends back: at most 56 bytes, means the same after a restart. */
  token: string
  /** Where a message offers the same for several things: which of them. Its number may be counted among these alone. */
  about?: string
}

/** `lead` is the line that answers, `quote` is text of a document to copy, `note` is small print. */
export interface Block {
  style: 'lead' | 'text' | 'quote' | 'note'
  text: string
  /** An empty line stands before it, unless it comes first. */
  apart?: true
}

/** A picture or file that goes with a message, named here and kept elsewhere ({@link Attachments}). */
export interface Attachment {
  kind: 'picture' | 'file'
  id: string
  name: string // as people see it, with its ending: `bao-cao-thang-4.docx`
  type: string // `image/png`
}

/** A reply in words of one language, ready for a channel to dress. */
export interface Message {
  blocks: Block[]
  choices: Choice[]
  attachments?: Attachment[]
  /** Takes the place of the message on which a choice was pressed, where a channel can edit; else it is a new one. */
  inPlace?: true
  /** What a channel that shows a history must drop: `said` is what was just said, `all` the whole conversation. */
  forget?: 'said' | 'all'
}

/** What a channel can do; shared code reads this and never asks which channel it is. */
export interface Abilities {
  maxLength: number // of one text, in UTF-16 units
  buttons: boolean
  edits: boolean
  /** What it does not carry itself is written as the address where it can be had. */
  files: boolean
  pictures: boolean
  /** Whom it can tell something unasked: anyone it knows, only who has it open, or nobody. */
  unasked: 'always' | 'while-open' | 'never'
  /** How much its platform takes; null for no limit. */
  limits: SendingLimits | null
  /** The address at which this channel takes a code that invites someone; null while it is not known. */
  inviteLink?(code: string): string | null
}

/** `count` messages in any `seconds`. */
export interface SendingLimit {
  count: number
  seconds: number
}

export interface SendingLimits {
  together: SendingLimit
  room: SendingLimit
  group: SendingLimit
}

/** Where something is said unasked. A private room is called by the id of the person in it. */
export type Address = Incoming['room']

/** What a channel tells of a room: the bot can speak there, or can no more, or it has another id. */
export type RoomChange =
  | { kind: 'opened' | 'closed'; room: Address; title?: string }
  | { kind: 'moved'; room: Address; to: string }

/** Why a message did not arrive. What to do about each kind is said in one table, by the outbox. */
export type Failure =
  | { kind: 'refused'; why: string } // as it is it will never be taken
  | { kind: 'tooFast'; waitSeconds: number }
  | { kind: 'unreachable'; why: string } // certainly not sent; later it may be
  | { kind: 'gone'; why: string } // the room is no more, or closed to the bot
  | { kind: 'moved'; to: string } // the room has another id now
  | { kind: 'unknown'; why: string } // perhaps sent, perhaps not

/** How sending ended. Of a message in several parts, `partsSent` have arrived for certain. */
export type Sent = { kind: 'sent'; messageId: string | null } | (Failure & { partsSent: number })

export interface Sending {
  /** The same where the same is sent again, for channels that can tell by it. */
  id: string
  /** An earlier message of the bot (its platform's id), whose place it takes where the channel can edit. */
  earlier?: string
  /** Parts that arrived at an earlier attempt. */
  skip?: number
}

/** Handles one thing said; resolves with what to answer, or null when it was not for the bot. */
export type Receive = (incoming: Incoming) => Promise<Message | null>

export interface Channel {
  name: string
  abilities: Abilities
  /** Whether only one process at a time may receive: it fetches, or holds a line open. */
  receivesAlone: boolean
  /** Starts receiving. Resolves when ready. */
  start(receive: Receive): Promise<void>
  /** Says something unasked. Does not throw: whatever goes wrong is a kind of failure. */
  send(address: Address, message: Message, sending: Sending): Promise<Sent>
  stop(): Promise<void>
}
