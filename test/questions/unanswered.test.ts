import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createUnansweredInDatabase } from '../../src/questions/in-database.ts'
import { createUnansweredInMemory } from '../../src/questions/in-memory.ts'
import type { Unanswered, UnansweredStore } from '../../src/questions/questions.ts'
import { createClock } from '../support/clock.ts'
import { engines, testDatabase } from '../support/database.ts'

type Opened = { store: UnansweredStore; close(): Promise<void> }

const inMemory = async (): Promise<Opened> => ({ store: createUnansweredInMemory(), close: async () => {} })

const inDatabase = (engine: (typeof engines)[number]) => async (): Promise<Opened> => {
  const database = await testDatabase(engine)
  return { store: createUnansweredInDatabase(database.queries), close: () => database.close() }
}

describe.each([
  ['in memory', inMemory] as const,
  ...engines.map((engine) => [`on ${engine}`, inDatabase(engine)] as const),
])('unanswered questions %s', (_, open) => {
  let opened: Opened
  beforeAll(async () => {
    opened = await open()
  })
  afterAll(() => opened.close())

  const question = (id: string, minutes: number): Unanswered => ({
    id,
    text: `câu hỏi ${id}`,
    why: 'notInPlan',
    askedAt: createClock().now().plus({ minutes }),
  })

  it('are listed newest first, as many as wanted', async () => {
    await opened.store.add(question('a', 0))
    await opened.store.add({ ...question('b', 1), why: 'notWhatWasAsked' })
    await opened.store.add(question('c', 2))
    const listed = await opened.store.list(2)
    expect(listed.map(({ id, text, why }) => ({ id, text, why }))).toEqual([
      { id: 'c', text: 'câu hỏi c', why: 'notInPlan' },
      { id: 'b', text: 'câu hỏi b', why: 'notWhatWasAsked' },
    ])
    expect(listed[0]?.askedAt.toMillis()).toBe(question('c', 2).askedAt.toMillis())
  })

  it('are taken back once', async () => {
    await opened.store.add(question('d', 3))
    expect(await opened.store.remove('d')).toBe(true)
    expect(await opened.store.remove('d')).toBe(false)
    expect((await opened.store.list(9)).map(({ id }) => id)).not.toContain('d')
  })
})
