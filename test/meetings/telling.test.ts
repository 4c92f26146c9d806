import { DateTime } from 'luxon'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { meetingTick } from '../../src/jobs/meeting-tick.ts'
import { keptMessage } from '../../src/ledger/shapes.ts'
import { meetingsOn } from '../../src/meetings/on.ts'
import { languages, read } from '../support/bot.ts'
import { engines } from '../support/database.ts'
import { type Office, openOffice } from '../support/office.ts'
import '../support/matchers.ts'

const VP = 'van-phong-ubnd-thanh-pho'
const TTTT = 'so-thong-tin-va-truyen-thong'
const setting = (invited: string, title = 'họp báo', day = '05/5') =>
  `lich ${title} ${day} 14:30 tại Trung tâm Báo chí; chủ trì Văn phòng; một lần; mời: ${invited}`

describe.each(engines)('what is said unasked of meetings, on %s', (engine) => {
  let office: Office
  beforeAll(async () => {
    office = await openOffice({ engine, now: '2022-04-28T16:02:00+07:00' })
  })
  beforeEach(() => office.reset())
  afterEach(() => expect(office.logged).toEqual([]))
  afterAll(() => office.close())

  const tick = () => meetingTick(office.database, { languages, reach: ['test'] }, office.clock.now).run()
  const coordinator = () => office.hire('coordinator', ['coordinator', TTTT])
  const hire = (name: string, agency: string, role: 'reporter' | 'lead' | 'staff' = 'reporter') =>
    office.hire(name, [role, agency])
  const outgoing = () => office.database.queries.outgoing.findMany({ orderBy: { id: 'asc' } })
  const told = async () => (await outgoing()).map(({ room }) => room).sort()

  const subscribe = (room: string, scope: 'plan' | 'agency', agencyId: string | null = null) =>
    office.database.queries.subscription.create({
      data: {
        ...{ channel: 'test', room, roomKind: 'group', kind: 'daily', at: '07:30', workingDays: true, scope },
        ...{ agencyId, language: 'vi', whenQuiet: true, since: office.clock.now().toJSDate() },
      },
    })

  async function set(text: string) {
    const chi = await coordinator()
    await chi.says(text)
    await chi.says('ok')
    return chi
  }

  it('tells reporters and leads of the host and of those invited, members of a body too', async () => {
    await hire('y tế', 'so-y-te')
    await hire('phụ trách y tế', 'so-y-te', 'lead')
    await hire('cán bộ y tế', 'so-y-te', 'staff')
    await hire('tài chính', 'so-tai-chinh')
    await hire('văn phòng', VP)
    await hire('ba đình', 'ubnd-quan-ba-dinh')
    await set(setting('Các Sở, ban, ngành'))
    expect(await told()).toEqual(['phụ trách y tế', 'tài chính', 'văn phòng', 'y tế'])
  })

  it('tells everyone with a task, and the groups that follow', async () => {
    await hire('ba đình', 'ubnd-quan-ba-dinh')
    await hire('trung ương', 'hoi-nha-bao-viet-nam')
    await subscribe('nhóm chung', 'plan')
    await subscribe('nhóm văn phòng', 'agency', VP)
    await subscribe('nhóm y tế', 'agency', 'so-y-te')
    await set(setting('tất cả các đơn vị'))
    expect(await told()).toEqual(['ba đình', 'nhóm chung', 'nhóm văn phòng'])
    const groups = (await outgoing()).filter(({ kind }) => kind === 'group')
    expect(groups.map(({ dedupeKey }) => dedupeKey)).toEqual([
      'meeting 1 0 test nhóm chung',
      'meeting 1 0 test nhóm văn phòng',
    ])
    const [first] = groups.map(({ message }) => keptMessage.parse(message))
    expect(first && read(first)).toBe(
      'Lịch mới LH-1 · Họp báo: 14:30, thứ Năm 05/5, tại Trung tâm Báo chí; Văn phòng UBND Thành phố chủ trì.',
    )
    expect(first?.attachments).toMatchObject([{ name: 'lich-1.ics' }])
  })

  it('waits in the evening until the next working day, and leaves out who is on leave', async () => {
    await hire('y tế', 'so-y-te')
    await hire('đang nghỉ', 'so-y-te')
    await hire('người thay', 'so-y-te', 'staff')
    await hire('cũng nghỉ', 'so-y-te')
    await hire('nơi khác', 'so-tai-chinh')
    await hire('có người thay nơi khác', 'so-y-te')
    const person = (name: string) => office.database.queries.person.findFirstOrThrow({ where: { name } })
    for (const [away, deputy] of [
      ['đang nghỉ', 'người thay'],
      ['cũng nghỉ', 'đang nghỉ'],
      ['có người thay nơi khác', 'nơi khác'],
    ] as const)
      await office.database.queries.absence.create({
        data: {
          ...{ personId: (await person(away)).id, deputyId: (await person(deputy)).id },
          ...{ from: new Date('2022-04-25'), to: new Date('2022-05-10') },
        },
      })
    office.clock.set('2022-04-28T18:00:00+07:00')
    await set(setting('Sở Y tế'))
    const rows = await outgoing()
    expect(rows.map(({ room }) => room)).toEqual(['y tế', 'người thay'])
    expect(rows[0]?.notBefore).toEqual(new Date('2022-04-29T07:30:00+07:00'))
  })

  it('reminds once, on the working day before, of all meetings in one message', async () => {
    const chi = await set(setting('Sở Y tế', 'họp báo', '06/5'))
    await chi.says(setting('Sở Tài chính', 'giao ban báo chí', '06/5').replace('14:30', '9:00'))
    await chi.says('ok')
    await chi.says(setting('Sở Y tế', 'hội nghị', '06/5').replace('14:30', '16:00'))
    await chi.says('ok')
    await chi.says('lich 3 hủy lý do mưa')
    await chi.says('ok')
    await hire('y tế', 'so-y-te')
    await hire('cả hai', VP)
    office.clock.set('2022-05-05T13:59:00+07:00')
    await tick()
    expect(await office.noticesTo('y tế')).toEqual([])
    office.clock.set('2022-05-05T16:59:00+07:00') // after an outage
    await Promise.all([tick(), tick()])
    await tick()
    expect(await office.noticesTo('y tế')).toEqual([
      'Nhắc lịch ngày làm việc tới:\n14:30, thứ Sáu 06/5: Họp báo, tại Trung tâm Báo chí; Văn phòng UBND Thành phố chủ trì (LH-1).',
    ])
    expect(await office.noticesTo('cả hai')).toEqual([
      [
        'Nhắc lịch ngày làm việc tới:',
        '09:00, thứ Sáu 06/5: Giao ban báo chí, tại Trung tâm Báo chí; Văn phòng UBND Thành phố chủ trì (LH-2).',
        '14:30, thứ Sáu 06/5: Họp báo, tại Trung tâm Báo chí; Văn phòng UBND Thành phố chủ trì (LH-1).',
      ].join('\n'),
    ])
    office.clock.set('2022-05-05T17:00:00+07:00')
    await hire('mới đến', 'so-y-te')
    await tick()
    expect(await office.noticesTo('mới đến')).toEqual([])
  })

  it('reminds nobody in the evening, nor of a meeting that has begun', async () => {
    await set(setting('Sở Y tế', 'họp báo', '06/5'))
    await hire('y tế', 'so-y-te')
    office.clock.set('2022-05-05T16:59:00+07:00')
    await tick()
    const reminder = () =>
      office.database.queries.outgoing.findFirstOrThrow({
        where: { dedupeKey: { startsWith: 'meeting-reminder' } },
      })
    expect(await reminder()).toMatchObject({
      ...{ room: 'y tế', state: 'due', notAfter: new Date('2022-05-05T17:00:00+07:00') },
    })
    office.clock.set('2022-05-06T14:29:00+07:00') // with an answer it may still be told
    await tick()
    expect((await reminder()).state).toBe('due')
    office.clock.set('2022-05-06T14:30:00+07:00')
    await tick()
    await tick()
    expect(await reminder()).toMatchObject({ state: 'stopped', message: null })
  })

  it("proposes the plan's recurring ones once, and tells the coordinators when there are some", async () => {
    office.clock.set('2022-04-28T09:00:00+07:00')
    await Promise.all([tick(), tick()])
    await tick()
    const made = await office.database.queries.meeting.findMany({ orderBy: { id: 'asc' } })
    expect(
      made.map(({ kind, title, ref, rule, hostId, state }) => [kind, title, ref, rule, hostId, state]),
    ).toEqual([
      ['press', 'Họp báo định kỳ', 'III.2/1', null, VP, 'proposed'],
      ['briefing', 'Giao ban báo chí hằng tuần', 'III.2/2', 'FREQ=WEEKLY', VP, 'proposed'],
    ])
    const chi = await coordinator()
    await tick()
    await tick()
    expect(await office.noticesTo('coordinator')).toEqual([
      [
        'Kế hoạch có 2 cuộc định kỳ, chưa định ngày giờ:',
        'LH-1 · Họp báo định kỳ (mục III.2/1); Văn phòng UBND Thành phố chủ trì.',
        'LH-2 · Giao ban báo chí hằng tuần (mục III.2/2); Văn phòng UBND Thành phố chủ trì.',
        '1 Định ngày giờ LH-1 · 2 Định ngày giờ LH-2',
      ].join('\n'),
    ])
    expect(await chi.says('lich')).toSay('Chờ định ngày: Họp báo định kỳ, theo mục III.2/1 (LH-1).')
    expect(await chi.says('lich 2 định thứ ba 9:00 tại Trung tâm Báo chí')).toBegin(
      'Giao ban báo chí hằng tuần: mời những đơn vị nào? Ví dụ: Sở Y tế, các Sở, ban, ngành',
    )
    await chi.says('Sở TT&TT')
    expect(await chi.says('ok')).toSay('Đã đặt lịch LH-2', 'Định kỳ: thứ Ba hằng tuần.')
    await chi.says('lich 1')
    expect(await chi.presses('Không cần tổ chức')).toBegin('Đã ghi: không cần tổ chức Họp báo định kỳ.')
    await tick()
    expect(await office.database.queries.meeting.count()).toBe(2)
  })

  it('gives a digest the meetings of a day', async () => {
    await set(setting('Sở Y tế'))
    const from = DateTime.fromISO('2022-05-05', { zone: 'Asia/Ho_Chi_Minh' })
    expect(await meetingsOn(office.database.queries, from, from.plus({ days: 1 }))).toEqual([
      {
        startsAt: from.set({ hour: 14, minute: 30 }),
        ...{ title: 'Họp báo', place: 'Trung tâm Báo chí', host: 'Văn phòng UBND Thành phố' },
      },
    ])
  })
})
