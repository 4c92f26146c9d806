import type { DateTime } from 'luxon'
import type { Answerer, PlanInForce } from '../answers/model.ts'
import type { Channel, Receive } from '../chat/channel.ts'
import type { Platform } from '../chat/platform.ts'
import type { Store } from '../database/store.ts'
import type { ListedPlan } from '../documents/plans/states.ts'
import type { Minted } from '../people/membership/invites.ts'
import type { Role } from '../people/roles.ts'
import type { House } from './procedure.ts'

export interface OpenHouse extends House {
  /** The same bot, to which it is that time. */
  receiveAt(time: DateTime): Receive
  /** Lets people in by this channel. */
  connect(channel: Channel): Promise<void>
  /** Names where else people come in, so that codes are given with their addresses there. */
  introduce(...channels: Channel[]): void
  /** Makes the plans ready for questions ahead of the first. */
  warm(): void
  close(): Promise<void>
}

export interface Running {
  address: string // where the page opens
  plans: ListedPlan[]
  /** The code that makes the first admin; `earlier` where one was given before and still works, null where there is an admin. */
  claim: Minted | 'earlier' | null
  stop(): Promise<void>
}

/** A bot in memory, on no database. */
export interface Rehearsal {
  answerer: Answerer
  /** The bot's reply to a question that starts a conversation, as a terminal shows it. */
  ask(question: string): Promise<string>
}

/** With `listens`, the commands of other processes reach it meanwhile. */
export type OpenUnlessRunning = (options?: { listens: boolean }) => Promise<OpenHouse | null>

/** A house to try: a role that a code gives, each. Nothing is left of it once it is stopped. */
export interface Demo {
  address: string
  tickets: { code: string; role: Role; agency: string | null }[]
  stop(): Promise<void>
}

/** What only the composition root can put together, lent to the operator's commands. */
export interface Roots {
  /** The bot with all its channels, listening to the operator. */
  start(): Promise<Running>
  /** A bot on made-up data that only this machine reaches. */
  demo(): Promise<Demo>
  /** The bot without channels; null where a bot runs on this data folder already. */
  openUnlessRunning: OpenUnlessRunning
  /** The database of the settings, held against any bot of the data folder, or the PostgreSQL one at an address. */
  openStore(address?: string): Promise<Store>
  /** Every platform, as it is asked about its bot. Throws a UserError where the settings are wrong. */
  platforms(): Promise<readonly Platform[]>
  /** A conversation at this terminal; resolves when it has ended. */
  talk(receive: Receive): Promise<void>
  /** On the shipped plan where none is given. */
  rehearse(plans?: PlanInForce[]): Promise<Rehearsal>
}
