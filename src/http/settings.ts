import type { Logger } from 'pino'
import type { Words } from '../chat/words.ts'
import type { Figures } from './figures.ts'
import type { FindMissing } from './health.ts'

export interface ServerSettings {
  host: string
  port: number // 0 takes any free one
  /** Where people open the pages, when that is not `host` and `port`: `https://dieuphoi.hanoi.gov.vn`. */
  publicUrl: string | null
  /** Addresses and networks of the proxies in front, whose `X-Forwarded-For` is believed. */
  trustedProxy: readonly string[]
  /** Whether requests that another machine passed on are refused. */
  direct?: boolean
  /** Words of the locales for whoever opens a wrong address by hand. */
  words: Pick<Words, 'say'>
  log: Pick<Logger, 'error'>
  now?: () => number // milliseconds
  /** What is missing for this process to be ready. */
  missing?: FindMissing
  figures?: Figures
}
