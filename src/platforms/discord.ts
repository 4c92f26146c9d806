import { setTimeout as sleep } from 'node:timers/promises'
import { commands } from '../../commands/index.ts'
import { createDiscordChannel, DISCORD_LIMITS } from '../channels/discord/channel.ts'
import { DISCORD } from '../channels/discord/receive.ts'
import { offersOf } from '../chat/offers.ts'
import { createThrottle } from '../chat/throttle.ts'
import type { OpenPlatform } from './parts.ts'

export const openDiscord: OpenPlatform = async (parts, { unsaid, rooms }) => {
  const { config, languages, log, attachments, clock, metrics, suggest } = parts
  if (!config.discord) return null
  const throttle = createThrottle(DISCORD_LIMITS, Date.now)
  const channel = createDiscordChannel({
    ...config.discord,
    throttle,
    unsaid,
    failed: metrics.failed,
    rooms: rooms(DISCORD),
    offers: offersOf(commands, languages),
    suggest: (typed) => suggest({ ...typed, channel: DISCORD }),
    languages,
    attachments,
    clock,
    wait: (ms) => sleep(ms),
    schedule(ms, act) {
      const timer = setTimeout(act, ms)
      return () => clearTimeout(timer)
    },
    log,
  })
  return { channel, throttle }
}
