import { ApiError } from './error.ts'
import type { World } from './state.ts'

const HOUR_MS = 3_600_000

/** What the platform takes: so many messages a month in both directions, so many trials of a webhook a day. */
export function createLimits(world: World) {
  const { quota, webhookTestsADay } = world
  const counted = new Map<string, number>()
  // Months and days are Vietnam's.
  const today = () => new Date(world.now() + 7 * HOUR_MS).toISOString().slice(0, 10)

  function count(key: string): number {
    const sum = (counted.get(key) ?? 0) + 1
    counted.set(key, sum)
    return sum
  }
  const month = () => `month ${today().slice(0, 7)}`

  return {
    used: () => counted.get(month()) ?? 0,
    received: () => void count(month()),
    send(): void {
      if (quota !== null && (counted.get(month()) ?? 0) >= quota) throw new ApiError(429, 'Quota exceeded')
      count(month())
    },
    testWebhook(): void {
      if (count(`test ${today()}`) > webhookTestsADay)
        throw new ApiError(426, 'Daily limit of webhook tests exceeded', true)
    },
  }
}

export type Limits = ReturnType<typeof createLimits>
