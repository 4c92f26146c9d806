import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseEnv } from 'node:util'
import { IANAZone } from 'luxon'
import { z } from 'zod'
import { UserError } from './user-error.ts'

const LEVELS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug'] as const

const isWebAddress = (text: string) => /^https?:$/.test(URL.parse(text)?.protocol ?? '')
const isHook = (text: string) => isWebAddress(text) && new URL(text).pathname.endsWith('/hooks/telegram')
const HERE = /^(?:127\.0\.0\.1|localhost)$/u

/** The platform wants TLS; without it only on this machine, for trials. */
function isZaloHook(text: string): boolean {
  const url = URL.parse(text)
  if (!url?.pathname.endsWith('/hooks/zalo')) return false
  return url.protocol === 'https:' || (url.protocol === 'http:' && HERE.test(url.hostname))
}

const withoutSlash = (root: string) => root.replace(/\/+$/u, '')
const isDatabase = (text: string) => /^postgres(?:ql)?:$/.test(URL.parse(text)?.protocol ?? '')

/** All settings. What each expects is said by a message of the locales: `setting-data-dir`. */
export const settings = z.object({
  DATA_DIR: z
    .string()
    .default('./data')
    .transform((folder) => resolve(folder)),
  DATABASE_URL: z.string().refine(isDatabase).nullable().default(null),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/)
    .default('127.0.0.1'),
  PORT: z.string().regex(/^\d+$/).default('8080').transform(Number).pipe(z.number().max(65_535)),
  PUBLIC_URL: z.string().refine(isWebAddress).nullable().default(null),
  TRUSTED_PROXY: z
    .string()
    .default('')
    .transform((text) => text.split(/[\s,]+/).filter(Boolean)),
  BOT_LANGUAGE: z.enum(['vi', 'en']).default('vi'),
  OFFICE_ZONE: z
    .string()
    .refine((zone) => IANAZone.isValidZone(zone))
    .default('Asia/Ho_Chi_Minh'),
  LOG_LEVEL: z.enum(LEVELS).default('error'),
  METRICS_TOKEN: z
    .string()
    .regex(/^[\w.~+/=-]{16,}$/)
    .nullable()
    .default(null),
  WHO_MAY_ASK: z.enum(['anyone', 'members']).default('anyone'),
  TELEGRAM_TOKEN: z
    .string()
    .regex(/^\d+:[\w-]+$/)
    .nullable()
    .default(null),
  TELEGRAM_WEBHOOK: z.string().refine(isHook).nullable().default(null),
  TELEGRAM_API_ROOT: z
    .string()
    .refine(isWebAddress)
    .default('https://api.telegram.org')
    .transform(withoutSlash),
  TELEGRAM_PROXY: z.string().refine(isWebAddress).nullable().default(null),
  ZALO_TOKEN: z
    .string()
    .regex(/^\d+:[\w.~+/=-]+$/)
    .nullable()
    .default(null),
  ZALO_WEBHOOK: z.string().refine(isZaloHook).nullable().default(null),
  ZALO_API_ROOT: z
    .string()
    .refine(isWebAddress)
    .default('https://bot-api.zaloplatforms.com')
    .transform(withoutSlash),
  ZALO_BOT_NAME: z.string().trim().min(1).nullable().default(null),
  ZALO_MONTHLY_QUOTA: z
    .string()
    .regex(/^\d{1,9}$/)
    .default('3000')
    .transform(Number),
  DISCORD_TOKEN: z
    .string()
    .regex(/^[\w-]+\.[\w-]+\.[\w-]+$/)
    .nullable()
    .default(null),
  DISCORD_API_ROOT: z
    .string()
    .refine(isWebAddress)
    .default('https://discord.com/api')
    .transform(withoutSlash),
})

export interface Config {
  dataDir: string // absolute
  databaseUrl: string | null // null for the database in the data folder
  host: string
  port: number
  publicUrl: string | null
  trustedProxy: readonly string[]
  language: 'vi' | 'en' // of the operator's screen, and of people who have not chosen
  officeZone: string
  logLevel: (typeof LEVELS)[number]
  metricsToken: string | null // null: figures are for this machine alone
  whoMayAsk: 'anyone' | 'members' // of the plan, without having joined
  telegram: TelegramConfig | null // null: not used
  zalo: ZaloConfig | null
  discord: DiscordConfig | null
}

export interface TelegramConfig {
  token: string
  webhook: string | null // the address to which updates are brought; null: they are fetched
  root: string
  proxy: string | null
}

export interface ZaloConfig {
  token: string
  webhook: string | null // the address to which updates are brought; null: they are fetched
  root: string
  name: string | null // as people see it in a group
  monthlyQuota: number // messages in both directions; 0: not known
}

export interface DiscordConfig {
  token: string
  root: string
}

/** The settings of an environment. An empty one counts as not set. Throws a UserError that names a wrong one, never its value. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const { data, error } = settings.safeParse(given)
  if (!data) {
    const name = String(error.issues[0]?.path[0])
    throw new UserError(`setting-${name.toLowerCase().replaceAll('_', '-')}`)
  }
  return {
    dataDir: data.DATA_DIR,
    databaseUrl: data.DATABASE_URL,
    host: data.HOST,
    port: data.PORT,
    publicUrl: data.PUBLIC_URL,
    trustedProxy: data.TRUSTED_PROXY,
    language: data.BOT_LANGUAGE,
    officeZone: data.OFFICE_ZONE,
    logLevel: data.LOG_LEVEL,
    metricsToken: data.METRICS_TOKEN,
    whoMayAsk: data.WHO_MAY_ASK,
    telegram: data.TELEGRAM_TOKEN
      ? {
          token: data.TELEGRAM_TOKEN,
          webhook: data.TELEGRAM_WEBHOOK,
          root: data.TELEGRAM_API_ROOT,
          proxy: data.TELEGRAM_PROXY,
        }
      : null,
    zalo: data.ZALO_TOKEN
      ? {
          token: data.ZALO_TOKEN,
          webhook: data.ZALO_WEBHOOK,
          root: data.ZALO_API_ROOT,
          name: data.ZALO_BOT_NAME,
          monthlyQuota: data.ZALO_MONTHLY_QUOTA,
        }
      : null,
    discord: data.DISCORD_TOKEN ? { token: data.DISCORD_TOKEN, root: data.DISCORD_API_ROOT } : null,
  }
}

/** The file of settings of the folder where the program is started. */
export const settingsFile = () => resolve('.env')

/** Whether the process itself was given a setting, whatever the file says. */
export const isSetAbove = (setting: string) => (process.env[setting] ?? '') !== ''

/** What the process was given, over what the file `.env` of its folder says. */
export function readEnvironment(): Record<string, string | undefined> {
  const file = existsSync('.env') ? parseEnv(readFileSync('.env', 'utf8')) : {}
  return { ...file, ...process.env }
}
