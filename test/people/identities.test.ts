import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createIdentitiesInDatabase } from '../../src/people/in-database.ts'
import { createIdentitiesInMemory } from '../../src/people/in-memory.ts'
import type { IdentityStore } from '../../src/people/people.ts'
import { createClock } from '../support/clock.ts'
import { engines, testDatabase } from '../support/database.ts'

type Opened = { store: IdentityStore; close(): Promise<void> }

const inMemory = async (): Promise<Opened> => ({ store: createIdentitiesInMemory(), close: async () => {} })

const inDatabase = (engine: (typeof engines)[number]) => async (): Promise<Opened> => {
  const database = await testDatabase(engine)
  return { store: createIdentitiesInDatabase(database.queries), close: () => database.close() }
}

describe.each([
  ['in memory', inMemory] as const,
  ...engines.map((engine) => [`on ${engine}`, inDatabase(engine)] as const),
])('identities %s', (_, open) => {
  let opened: Opened
  beforeAll(async () => {
    opened = await open()
  })
  afterAll(() => opened.close())

  const lan = { channel: 'web', id: 'lan' }
  const lanElsewhere = { channel: 'zalo', id: 'lan' }
  const since = createClock().now()

  it('are unknown until something is kept', async () => {
    expect(await opened.store.find({ channel: 'web', id: 'nobody' })).toBeNull()
  })

  it('keep the newest language, on each channel its own', async () => {
    await opened.store.save(lan, { language: 'en', since: since.minus({ days: 1 }) })
    await opened.store.save(lan, { language: 'vi', since })
    await opened.store.save(lanElsewhere, { language: 'en', since })
    const kept = await opened.store.find(lan)
    expect(kept?.language).toBe('vi')
    expect(kept?.since.toMillis()).toBe(since.toMillis())
    expect((await opened.store.find(lanElsewhere))?.language).toBe('en')
  })

  it('are gone once removed, and may be removed again', async () => {
    await opened.store.save(lan, { language: 'en', since })
    await opened.store.remove(lan)
    await opened.store.remove(lan)
    expect(await opened.store.find(lan)).toBeNull()
  })
})
