import { describe, expect, it, onTestFinished } from 'vitest'
import type { Incoming } from '../../../src/chat/incoming.ts'
import { messageOf } from '../../support/scripted-channel.ts'
import { createGroup, createPerson } from '../../support/zalo/people.ts'
import { EVERY_WAY } from '../../support/zalo/switches.ts'
import { openZalo } from '../../support/zalo.ts'

// Where documents and reports disagree, or say nothing, the channel works whichever is true.
describe.each(EVERY_WAY)('a platform that is %s', (_, switches) => {
  async function open() {
    const heard: Incoming[] = []
    const opened = await openZalo(
      async (incoming) => {
        heard.push(incoming)
        return messageOf('Đã nghe.')
      },
      {},
      { switches },
    )
    onTestFinished(opened.stop)
    return { ...opened, heard }
  }

  it('is heard and answered, in private and in a group', async () => {
    const { zalo, heard, handled, pass, counted } = await open()
    const [lan, group] = [createPerson(zalo), createGroup(zalo)]
    lan.says('họp báo ai chủ trì')
    await handled()
    lan.says('xong #12', { in: group, mention: true })
    await handled()
    pass(5)
    lan.sendsImage('https://cdn.example/x.jpg', { caption: 'biên lai' })
    await handled()
    expect(heard.map(({ text, room, at }) => [text, room.id, at.year])).toEqual([
      ['họp báo ai chủ trì', lan.id, 2026],
      ['xong #12', group.id, 2026],
      ['biên lai', lan.id, 2026],
    ])
    expect([lan.hears().length, group.hears().length]).toEqual([2, 1])
    expect(counted).toEqual({ received: 3, sent: 3 })
  })

  it('is told things, and its refusals are understood', async () => {
    const { zalo, channel, handled, pass } = await open()
    const lan = createPerson(zalo)
    const tell = async (id: string) => {
      pass(5)
      return (await channel.send({ id, kind: 'private' }, messageOf('Nhắc hạn.'), { id: 'x' })).kind
    }
    lan.says('chào')
    await handled()
    expect(await tell(lan.id)).toBe('sent')
    expect(await tell('404')).toBe('gone')
    for (const [code, description, kind] of [
      [403, 'Internal server error', 'unknown'],
      [401, 'Unauthorized', 'unreachable'],
      [429, 'Quota exceeded', 'tooFast'],
    ] as const) {
      zalo.faults.next('sendMessage', { code, description })
      expect(await tell(lan.id)).toBe(kind)
    }
  })
})
