import { expect, it, onTestFinished } from 'vitest'
import type { Attachments } from '../../src/chat/attachments.ts'
import { noAttachments } from '../../src/chat/attachments.ts'
import type { Receive } from '../../src/chat/channel.ts'
import { createThrottle } from '../../src/chat/throttle.ts'
import { createSender } from '../../src/outbox/sender.ts'
import { createStanding } from '../../src/outbox/standing.ts'
import type { Role } from '../../src/people/roles.ts'
import { languages } from '../support/bot.ts'
import { type Office, openOffice } from '../support/office.ts'
import type { ChannelUnderTest, ChannelVisitor, Shown } from './channel.ts'

const VHTT = 'so-van-hoa-va-the-thao'
const TTTT = 'so-thong-tin-va-truyen-thong'

/** What people do with the bot from the first question to the first notice, on a channel, by what it can do. */
export function channelStory(
  name: string,
  open: (receive: Receive, attachments: Attachments) => Promise<ChannelUnderTest>,
): void {
  it(`the whole story is told on the channel ${name}`, async () => {
    const office = await openOffice({ reach: [name] })
    onTestFinished(() => office.close())
    const standing = createStanding({ ...office, languages, clock: office.clock.now, log: { error() {} } })
    const channel = await open(standing.said(office.receive), noAttachments)
    onTestFinished(() => channel.stop())

    // Asked without marks, and followed up.
    const lan = await channel.visitor()
    expect(all(await lan.says('hop bao dinh ky ben nao chu tri a'))).toContain('Văn phòng UBND Thành phố')
    expect(all(await lan.says('con so y te thi sao'))).toContain('Sở Y tế')

    // Joined by invitation: nothing before consent.
    expect(all(await lan.says('VHTT-1 treo 120 băng rôn'))).not.toContain('CN-')
    await join(lan, 'Nguyễn Thị Lan', 'reporter', VHTT, office)

    // Reported in one message, and corrected.
    expect(all(await lan.says('vhtt1: treo 120 bang ron, in 5000 to roi'))).toContain('CN-1, VHTT-1')
    expect(all(await lan.says('sua CN-1 tờ rơi 500'))).toContain('tờ rơi 5.000 → 500')
    expect(all(await lan.presses('Đúng'))).toContain('Đã sửa CN-1')

    // Entered by the coordinator on behalf of the agency, of which its reporter is told where the channel can.
    const chi = await channel.visitor()
    await join(chi, 'Trần Văn Chi', 'coordinator', TTTT, office)
    const entered = await chi.says('capnhat thay VHTT-1 dựng 40 pa-nô, theo KH 45/KH-UBND 12/4')
    expect(all(entered)).toContain('Đã ghi CN-3, VHTT-1')
    if (channel.abilities.unasked !== 'never') {
      const sender = createSender({
        database: office.database,
        channel: { name, ...channel },
        throttle: createThrottle(null, Date.now),
        languages,
        language: 'vi',
        owner: 'story',
        clock: office.clock.now,
        wait: async () => {},
        log: { warn: () => {} },
      })
      expect(await sender.sayDue(new AbortController().signal)).toBe(1)
      expect(all(await lan.hears())).toContain('Đơn vị điều phối đã ghi thay CN-3, VHTT-1')
    }

    // What strangers say to each other in a group is met by silence; what they ask is answered.
    const group = await channel.group?.()
    if (group) {
      const before = group.written().length
      await group.chats('hôm nay họp báo ai chủ trì nhỉ')
      await group.asks('hop bao dinh ky ai chu tri')
      expect(group.written().slice(before)).toEqual([expect.stringContaining('Văn phòng UBND Thành phố')])
    }
    expect(office.logged).toEqual([])
  })
}

async function join(
  visitor: ChannelVisitor,
  person: string,
  role: Role,
  agency: string,
  { world, clock }: Office,
): Promise<void> {
  const { code } = await world.membership.invite({ role, agency }, 'operator', clock.now())
  expect(all(await visitor.says(code))).toMatch(/[Đđ]ồng ý/u)
  await visitor.presses('Đồng ý')
  expect(all(await visitor.says(person))).toContain(person)
}

const all = (shown: Shown | null): string =>
  [...(shown?.texts ?? []), ...(shown?.choices ?? [])].join('\n').replaceAll(/\s+/g, ' ')
