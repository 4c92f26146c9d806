import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { engines } from '../support/database.ts'
import { type Office, openOffice } from '../support/office.ts'
import '../support/matchers.ts'

// What changes something is done once, whatever is delivered again and whoever stops in between.

describe.each(engines)('on %s', (engine) => {
  let office: Office
  beforeAll(async () => {
    office = await openOffice({ engine })
  })
  afterAll(() => office.close())

  it('a message delivered again after a restart gets the same answer and is not done again', async () => {
    const lan = office.person('lan')
    const first = await lan.send({ text: 'toi ngonngu en', updateId: 'same' })
    await lan.says('toi ngonngu vi')
    office.restart()
    expect(await lan.send({ text: 'toi ngonngu en', updateId: 'same' })).toEqual(first)
    expect(await lan.says('toi')).toSay('ngôn ngữ Tiếng Việt')
  })

  it('delivered twice at once, it is done once', async () => {
    const minh = office.person('minh')
    const same = { text: 'toi ngonngu en', updateId: 'twice' }
    const answers = await Promise.all([minh.send(same), minh.send(same)])
    expect(answers[0]).toEqual(answers[1])
    const { count } = await office.database.queries.inboundReceipt
      .findMany({ where: { updateId: 'twice' } })
      .then(({ length }) => ({ count: length }))
    expect(count).toBe(1)
  })

  it('what is open outlives a restart for who joined', async () => {
    const an = await office.hire('an', ['staff', 'so-y-te'])
    expect(await an.says('ngonngu')).toOffer('Tiếng Việt', 'English')
    office.restart()
    expect(await an.says('2')).toBegin('Replies are in English from now on.')
  })

  it('a question writes nothing', async () => {
    const before = await office.database.queries.inboundReceipt.count()
    await office.person('hoa').says('họp báo ai chủ trì')
    expect(await office.database.queries.inboundReceipt.count()).toBe(before)
  })
})
