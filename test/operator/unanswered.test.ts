import { DateTime } from 'luxon'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../../src/database/database.ts'
import { createUnansweredInDatabase } from '../../src/questions/in-database.ts'
import { testDatabase } from '../support/database.ts'
import { operatorAt } from '../support/operator.ts'

describe('an operator who wants to know what no plan answered', () => {
  let database: Database
  beforeAll(async () => {
    database = await testDatabase()
  })
  afterAll(() => database.close())

  const operator = () =>
    operatorAt({
      house: {
        database,
        receive: async () => null,
        now: () => new Date('2030-01-01'),
        findAgency: async () => () => undefined,
      },
    })

  it('is told when there is nothing', async () => {
    expect(await operator().types('unanswered')).toEqual({
      code: 0,
      printed: 'No question has been recorded.',
    })
  })

  it('gets the newest first, at the time of the office', async () => {
    const store = createUnansweredInDatabase(database.queries)
    const at = (utc: string) => DateTime.fromISO(utc, { zone: 'utc' })
    await store.add({ id: 'a', text: 'giá vé', why: 'notInPlan', askedAt: at('2030-01-01T18:30:00') })
    await store.add({
      id: 'b',
      text: 'ai làm pa-nô',
      why: 'notWhatWasAsked',
      askedAt: at('2030-01-02T01:00:00'),
    })
    const { printed } = await operator().types('unanswered')
    expect(printed.split('\n')).toEqual([
      '02/01/2030 08:00  ai làm pa-nô (not what was asked)',
      '02/01/2030 01:30  giá vé',
    ])
  })
})
