import { DateTime } from 'luxon'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../../src/database/database.ts'
import { createIdentitiesInDatabase } from '../../src/people/in-database.ts'
import { createIdentitiesInMemory } from '../../src/people/in-memory.ts'
import type { IdentityStore } from '../../src/people/people.ts'
import { createUnansweredInDatabase } from '../../src/questions/in-database.ts'
import { createUnansweredInMemory } from '../../src/questions/in-memory.ts'
import type { UnansweredStore } from '../../src/questions/questions.ts'
import { engines, testDatabase } from '../support/database.ts'

const at = (iso: string) => DateTime.fromISO(iso, { zone: 'Asia/Ho_Chi_Minh' })

describe.each(['memory', ...engines] as const)('what is kept in %s', (where) => {
  let database: Database | undefined
  let identities: IdentityStore
  let unanswered: UnansweredStore
  beforeAll(async () => {
    database = where === 'memory' ? undefined : await testDatabase(where)
    identities = database ? createIdentitiesInDatabase(database.queries) : createIdentitiesInMemory()
    unanswered = database ? createUnansweredInDatabase(database.queries) : createUnansweredInMemory()
  })
  afterAll(() => database?.close())

  it('tells one channel’s people from another’s, and forgets them', async () => {
    const [web, zalo] = ['web', 'zalo'].map((channel) => ({ channel, id: '1' }))
    if (!web || !zalo) throw new Error('two people')
    await identities.save(web, { language: 'vi', since: at('2022-03-01T08:00:00') })
    await identities.save(web, { language: 'en', since: at('2022-03-02T08:00:00.123') })
    expect(await identities.find(zalo)).toBeNull()
    const kept = await identities.find(web)
    expect(kept?.language).toBe('en')
    expect(kept?.since.toMillis()).toBe(at('2022-03-02T08:00:00.123').toMillis())
    await identities.remove(web)
    expect(await identities.find(web)).toBeNull()
  })

  it('lists the newest unanswered questions, and takes one back once', async () => {
    const asked = (id: string, day: string) =>
      unanswered.add({ id, text: `hỏi ${id}`, why: 'notInPlan', askedAt: at(`2022-03-${day}T08:00:00`) })
    await asked('a', '01')
    await asked('b', '02')
    await asked('c', '03')
    expect(await unanswered.remove('b')).toBe(true)
    expect(await unanswered.remove('b')).toBe(false)
    const listed = await unanswered.list(2)
    expect(listed.map(({ id, text, why }) => [id, text, why])).toEqual([
      ['c', 'hỏi c', 'notInPlan'],
      ['a', 'hỏi a', 'notInPlan'],
    ])
  })
})
