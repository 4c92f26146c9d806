import { expect, it, onTestFinished } from 'vitest'
import { openOffice } from '../../support/office.ts'
import { createPerson } from '../../support/zalo/people.ts'
import { openZalo } from '../../support/zalo.ts'

it('what comes again after a restart is answered as before and done once', async () => {
  const office = await openOffice()
  const opened = await openZalo((incoming) => office.receive(incoming))
  onTestFinished(async () => {
    await opened.stop()
    await office.close()
  })
  const { zalo, channel, handled, pass } = opened
  const { queries } = office.database
  await office.hire('lan', ['reporter', 'so-thong-tin-va-truyen-thong'])
  const { id: personId } = await queries.person.findFirstOrThrow()
  const lan = createPerson(zalo)
  zalo.state.chats.set(lan.id, lan.own)
  await queries.identity.create({ data: { channel: 'zalo', externalId: lan.id, personId } })
  const said = {
    event_name: 'message.text.received',
    message: { message_id: 'a1', from: { id: lan.id }, chat: lan.own, text: 'TTTT-3 60%' },
  }
  zalo.updates.addRaw(said)
  await handled()

  await channel.stop()
  office.restart()
  pass(5)
  await channel.start((incoming) => office.receive(incoming))
  zalo.updates.addRaw(said)
  await handled()

  const [first, again, ...more] = lan.hears().map(({ text }) => text)
  expect(first).toContain('Đã ghi CN-1')
  expect([again, more]).toEqual([first, []])
  expect(await queries.update.count()).toBe(1)

  lan.says('2') // the choices of the receipt outlive the restart: Thu hồi
  pass(5)
  await handled()
  expect(lan.hears().at(-1)?.text).toContain('CN-1')
})
