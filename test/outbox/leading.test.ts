import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Database } from '../../src/database/database.ts'
import { leaseOf } from '../../src/database/lease.ts'
import { lead } from '../../src/outbox/leading.ts'
import { engines, testDatabase } from '../support/database.ts'

describe.each(engines)('leading a channel on %s', (engine) => {
  let database: Database
  beforeEach(async () => {
    database = await testDatabase(engine)
  })
  afterEach(() => database.close())

  const lease = (owner: string) => leaseOf(database.queries, 'channel test', owner)

  it('is for one process at a time, and for the next when that one stops or dies', async () => {
    const [one, two] = [lease('one'), lease('two')]
    expect([await one.take(15), await two.take(15), await one.take(15)]).toEqual([true, false, true])
    await two.release()
    expect(await two.take(15)).toBe(false)
    await one.release()
    expect(await two.take(15)).toBe(true)
    await database.queries.lease.updateMany({ data: { until: new Date(0) } }) // as if it had died long ago
    expect(await one.take(15)).toBe(true)
  })

  it('begins with the lease, ends without it, and lets it go', async () => {
    const told: string[] = []
    const stopping = new AbortController()
    const steps = [
      async () => {
        await database.queries.lease.updateMany({ data: { until: new Date(0) } })
        await lease('two').take(15)
      },
      async () => told.push('a beat'),
      () => lease('two').release(),
      async () => stopping.abort(),
    ]
    const duty = async () => {
      told.push('begins')
      return async () => void told.push('ends')
    }
    await lead(
      {
        lease: lease('one'),
        wait: async () => void (await steps.shift()?.()),
        log: { error: console.error },
      },
      duty,
      stopping.signal,
    )
    expect(told).toEqual(['begins', 'ends', 'a beat', 'begins', 'ends'])
    expect(await lease('two').take(15)).toBe(true)
  })

  it('goes on when a duty fails', async () => {
    const failed: unknown[] = []
    const stopping = new AbortController()
    let tries = 0
    await lead(
      {
        lease: lease('one'),
        wait: async () => void (tries > 2 && stopping.abort()),
        log: { error: (details) => void failed.push(details) },
      },
      async () => Promise.reject(new Error(`try ${++tries}`)),
      stopping.signal,
    )
    expect(failed).toHaveLength(3)
  })
})
