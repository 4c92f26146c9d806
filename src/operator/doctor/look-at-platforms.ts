import type { Ceilings, Finding, Platform } from '../../chat/platform.ts'
import { troubleOf } from '../say-trouble.ts'

/** Every platform that has a token, asked at the same time. */
export async function lookAtPlatforms(platforms: readonly Platform[], agencies: number): Promise<Finding[]> {
  const looked = platforms.map(async (platform): Promise<Finding[]> => {
    const check = platform.check()
    if (!check) return []
    const ceilings = platform.ceilings ? [lookAtCeilings(platform.label, platform.ceilings, agencies)] : []
    const tried = await check.inspect()
    if (!tried.ok) return [troubleOf(platform, tried.trouble), ...ceilings]
    const { name, findings } = tried.value
    const details = { platform: platform.label, name }
    const known: Finding = { level: 'ok', key: 'doctor-platform', details }
    const named = findings.map((one) => ({ ...one, details: { platform: platform.label, ...one.details } }))
    return [known, ...named, ...ceilings]
  })
  const found = (await Promise.all(looked)).flat()
  return found.length > 0 ? found : [{ level: 'ok', key: 'doctor-no-platform', details: {} }]
}

/** Before roll-out: what every agency's one reporter would need, against what the platform gives. */
export function lookAtCeilings(platform: string, ceilings: Ceilings, agencies: number): Finding {
  const { users, groups, messagesAMonth } = ceilings
  const each = Math.floor(messagesAMonth / Math.max(agencies, 1))
  const details = { platform, users, groups, messages: messagesAMonth, agencies, each }
  const isEnough = agencies <= users && each >= MESSAGES_NEEDED
  return isEnough
    ? { level: 'ok', key: 'doctor-ceilings-enough', details }
    : { level: 'warn', key: 'doctor-ceilings', details }
}

// A week's update, its answer and a reminder: thirteen in a month.
const MESSAGES_NEEDED = 13
