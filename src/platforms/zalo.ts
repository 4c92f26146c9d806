import { setTimeout as sleep } from 'node:timers/promises'
import { ZALO_LIMITS } from '../channels/zalo/abilities.ts'
import { createZaloChannel } from '../channels/zalo/channel.ts'
import { ZALO } from '../channels/zalo/receive.ts'
import { createThrottle } from '../chat/throttle.ts'
import { keptSecret } from '../database/secret.ts'
import { createMonthlyCount } from '../quota/monthly-count.ts'
import { createWarning } from '../quota/warning.ts'
import type { OpenPlatform } from './parts.ts'

export const openZalo: OpenPlatform = async (parts, { unsaid, reach, rooms }) => {
  const { config, languages, log, database, server, attachments, clock, metrics } = parts
  if (!config.zalo) return null
  const { webhook, monthlyQuota: quota, ...reached } = config.zalo
  const throttle = createThrottle(ZALO_LIMITS, Date.now)
  const secret = await keptSecret(database.queries, 'zalo-webhook', new Date())
  const [account = ''] = reached.token.split(':', 1)
  const counted = { channel: ZALO, account }
  const warn = createWarning({ database, languages, reach, counted, platform: 'Zalo', quota, clock })
  const channel = createZaloChannel({
    ...reached,
    webhook: webhook === null ? null : { url: webhook, secret, server },
    throttle,
    unsaid,
    failed: metrics.failed,
    rooms: rooms(ZALO),
    count: createMonthlyCount({ queries: database.queries, counted, clock, used: warn, log }),
    attachments,
    clock,
    wait: (ms, signal) => sleep(ms, undefined, signal && { signal }).catch(() => {}),
    log,
  })
  return { channel, throttle }
}
