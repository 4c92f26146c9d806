import { createFaults } from '../faults.ts'
import type { Fault } from './faults.ts'
import { createLimits } from './limits.ts'
import { createMethods } from './methods.ts'
import { createBotState, type World } from './state.ts'
import { createUpdates } from './updates.ts'
import { createWebhook } from './webhook.ts'

export type Method = (payload: Record<string, unknown>, gone: AbortSignal) => unknown

/** One bot of the platform, with its state and all that can be called. Names of methods are case-sensitive. */
export function createBot(world: World, token: string, displayName: string) {
  const state = createBotState(token, displayName)
  const faults = createFaults<Fault>()
  const limits = createLimits(world)
  const webhook = createWebhook(state, world, limits)
  const updates = createUpdates(state, world, webhook, limits)
  const methods = new Map<string, Method>(
    Object.entries({
      ...createMethods(state, world, limits, updates),
      ...webhook.methods,
      getUpdates: updates.fetch,
    }),
  )
  return {
    world,
    token,
    state,
    faults,
    limits,
    webhook,
    updates,
    methods,
    calls: (method: string) => state.called.filter((one) => one.method === method),
    stop(): void {
      webhook.stop()
      updates.stop()
    },
  }
}

export type Bot = ReturnType<typeof createBot>
