import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Database } from '../../src/database/database.ts'
import { leaseOf } from '../../src/database/lease.ts'
import { watchBeginnings } from '../../src/outbox/begun.ts'
import { engines, testDatabase } from '../support/database.ts'
import { scriptedChannel } from '../support/scripted-channel.ts'

describe.each(engines)('whether channels have begun, on %s', (engine) => {
  let database: Database
  beforeEach(async () => {
    database = await testDatabase(engine)
  })
  afterEach(() => database.close())

  function open(receivesAlone: boolean) {
    const beginnings = watchBeginnings(database.queries, 'here')
    const { channel } = scriptedChannel()
    return { ...beginnings, channel: beginnings.watch({ ...channel, receivesAlone }) }
  }

  const lease = (owner: string) => leaseOf(database.queries, 'channel test', owner)

  it('is so from its start to its stop', async () => {
    const { channel, missing } = open(false)
    expect(await missing()).toEqual(['test'])
    await channel.start(async () => null)
    expect(await missing()).toEqual([])
    await channel.stop()
    expect(await missing()).toEqual(['test'])
  })

  it('is so of one that another process serves for all, and not because this one could', async () => {
    const { missing } = open(true)
    await lease('here').take(15)
    expect(await missing()).toEqual(['test'])
    await lease('here').release()
    await lease('elsewhere').take(15)
    expect(await missing()).toEqual([])
    await database.queries.lease.updateMany({ data: { until: new Date(0) } })
    expect(await missing()).toEqual(['test'])
  })

  it('is nobody else’s business where every process receives', async () => {
    const { missing } = open(false)
    await lease('elsewhere').take(15)
    expect(await missing()).toEqual(['test'])
  })

  it('is not all where the database does not answer', async () => {
    const { channel, missing } = open(true)
    await channel.start(async () => null)
    await database.close()
    expect(await missing()).toEqual(['database'])
    database = await testDatabase(engine)
  })
})
