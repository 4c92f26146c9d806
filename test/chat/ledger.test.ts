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
    const lan = await office.hire('lan', ['staff', 'so-y-te'])
    const first = await lan.send({ text: 'toi ngonngu en', updateId: 'same' })
    await lan.says('toi ngonngu vi')
    office.restart()
    expect(await lan.send({ text: 'toi ngonngu en', updateId: 'same' })).toEqual(first)
    expect(await lan.says('toi')).toSay('Ngôn ngữ: Tiếng Việt')
  })

  it('delivered twice at once, it is done once', async () => {
    const minh = await office.hire('minh', ['staff', 'so-y-te'])
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

  it('what leaves no trace is not kept, and is done again when it is delivered again', async () => {
    const eve = office.person('eve')
    const same = { text: 'toi K7R4-XTA9-3HQE', updateId: 'traceless' }
    await eve.send(same)
    office.restart()
    await eve.send(same)
    const { queries } = office.database
    expect(await queries.inboundReceipt.count({ where: { sender: 'eve' } })).toBe(0)
    expect(await queries.dialogue.count({ where: { sender: 'eve' } })).toBe(0)
    expect(await queries.auditEntry.count({ where: { action: 'code.refused' } })).toBe(2)
  })

  it('a question writes nothing', async () => {
    const before = await office.database.queries.inboundReceipt.count()
    await office.person('hoa').says('họp báo ai chủ trì')
    expect(await office.database.queries.inboundReceipt.count()).toBe(before)
  })
})
