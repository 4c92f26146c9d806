import { afterEach, beforeEach, expect, it } from 'vitest'
import type { ZaloParts } from '../../../src/channels/zalo/channel.ts'
import { messageOf } from '../../support/scripted-channel.ts'
import { expectSoon } from '../../support/soon.ts'
import { createGroup, createPerson } from '../../support/zalo/people.ts'
import { type OpenedZalo, openZalo } from '../../support/zalo.ts'

let heard: string[]
let held: PromiseWithResolvers<void>
let opened: OpenedZalo

async function open(over: Partial<ZaloParts> = {}) {
  heard = []
  held = Promise.withResolvers()
  opened = await openZalo(async ({ text }) => {
    heard.push(text)
    if (text === 'lâu') await held.promise
    return messageOf('Đã nghe.')
  }, over)
}
beforeEach(() => open())
afterEach(() => opened.stop())

async function reopen(over: Partial<ZaloParts>) {
  await opened.stop()
  await open(over)
}

it('passes over what is malformed or of no known kind, and goes on', async () => {
  for (const raw of [{}, { event_name: 'user.follow', message: {} }, { event_name: 3 }, 'x', 5])
    opened.zalo.updates.addRaw(raw)
  createPerson(opened.zalo).says('vẫn nghe')
  await opened.handled()
  expect(heard).toEqual(['vẫn nghe'])
})

it('goes on fetching after lost lines, errors of the platform and pages of proxies', async () => {
  const lan = createPerson(opened.zalo)
  for (const fault of ['lost before', 'not json', { code: 403, description: 'Internal' }] as const)
    opened.zalo.faults.next('getUpdates', fault)
  for (const text of ['một', 'hai', 'ba', 'bốn', 'năm']) {
    lan.says(text)
    await opened.handled()
    opened.pass(5)
  }
  expect(heard).toEqual(['một', 'hai', 'ba', 'bốn', 'năm'])
  expect(JSON.stringify(opened.logged)).not.toContain(opened.zalo.token)
})

it('tries again what failed here, since it does not come again', async () => {
  let fails = 2
  await reopen({
    rooms: async () => {
      if (fails-- > 0) throw new Error('the database is gone')
    },
  })
  createPerson(opened.zalo).says('một', { in: createGroup(opened.zalo), mention: true })
  await opened.handled()
  expect(heard).toEqual(['một'])
})

it('hears others while one waits, and ends what was begun before it stops', async () => {
  await reopen({ atOnce: 5 })
  const [lan, minh] = [createPerson(opened.zalo), createPerson(opened.zalo)]
  lan.says('lâu')
  minh.says('nhanh')
  await expectSoon(() => minh.hears().length === 1)
  expect(lan.hears()).toEqual([])
  const stopped = opened.channel.stop()
  held.resolve()
  await stopped
  expect(lan.hears()).toHaveLength(1)
})
