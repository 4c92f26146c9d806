import type { DateTime } from 'luxon'
import type { Logger } from 'pino'
import type { Unsaid } from '../chat/answering.ts'
import type { Attachments } from '../chat/attachments.ts'
import type { Channel, Receive, RoomChange } from '../chat/channel.ts'
import type { Languages } from '../chat/languages.ts'
import type { Throttle } from '../chat/throttle.ts'
import type { Config } from '../config.ts'
import type { Database } from '../database/database.ts'
import type { HttpServer } from '../http/server.ts'
import type { Metrics } from '../metrics/metrics.ts'
import type { Reach } from '../outbox/telling.ts'
import type { Suggestion, Typing } from './suggest.ts'

export interface PlatformParts {
  config: Config
  languages: Languages
  log: Logger
  database: Database
  server: HttpServer
  attachments: Attachments
  clock: () => DateTime
  receive: Receive
  suggest(typing: Typing): Promise<Suggestion[]>
  metrics: Pick<Metrics, 'channel' | 'failed'>
}

/** A platform as it is opened, before it serves. */
export interface Opened {
  channel: Channel
  throttle: Throttle
}

/** What all platforms have in common. */
export interface Shared {
  unsaid: Unsaid
  /** Where people are told something unasked. */
  reach: Reach
  /** Notes what becomes of a channel's rooms. */
  rooms(channel: string): (change: RoomChange) => Promise<void>
}

/** Opens one platform; null where it is not configured. */
export type OpenPlatform = (parts: PlatformParts, shared: Shared) => Promise<Opened | null>
