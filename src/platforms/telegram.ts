import { setTimeout as sleep } from 'node:timers/promises'
import { commands } from '../../commands/index.ts'
import { createTelegramChannel, TELEGRAM_LIMITS } from '../channels/telegram/channel.ts'
import { TELEGRAM } from '../channels/telegram/receive.ts'
import { menusOf } from '../chat/menu.ts'
import { createThrottle } from '../chat/throttle.ts'
import { keptSecret } from '../database/secret.ts'
import type { OpenPlatform } from './parts.ts'

export const openTelegram: OpenPlatform = async (parts, { unsaid, rooms }) => {
  const { config, languages, log, database, server, attachments, clock, metrics } = parts
  if (!config.telegram) return null
  const { webhook, ...reached } = config.telegram
  const throttle = createThrottle(TELEGRAM_LIMITS, Date.now)
  const secret = await keptSecret(database.queries, 'telegram-webhook', new Date())
  const channel = createTelegramChannel({
    ...reached,
    webhook: webhook === null ? null : { url: webhook, secret, server },
    throttle,
    unsaid,
    failed: metrics.failed,
    rooms: rooms(TELEGRAM),
    menus: menusOf(commands, languages),
    languages,
    attachments,
    clock,
    wait: (ms) => sleep(ms),
    log,
  })
  return { channel, throttle }
}
