import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { closeRoom } from '../../src/outbox/rooms.ts'
import { createReminderTick } from '../../src/reminders/tick.ts'
import { engines } from '../support/database.ts'
import { type Office, openOffice } from '../support/office.ts'
import { remindingIn } from '../support/reminding.ts'
import '../support/matchers.ts'

const VHTT = 'so-van-hoa-va-the-thao'
const TTTT = 'so-thong-tin-va-truyen-thong'

const APRIL = ['22', '25', '26', '27', '28', '29'].map((day) => `2022-04-${day}`)
const MAY = ['04', '05', '06', '09', '10', '11', '12', '13', '16'].map((day) => `2022-05-${day}`)

describe.each(engines)('on %s', (engine) => {
  let office: Office
  beforeAll(async () => {
    office = await openOffice({ engine })
  })
  beforeEach(async () => {
    await office.reset()
    // Other tasks of the agency come again every month, and are told of while this one is late.
    await office.database.queries.assignment.updateMany({
      where: { task: { code: { not: 'VHTT-1' } } },
      data: { state: 'paused' },
    })
    await office.database.queries.task.updateMany({ where: { code: 'VHTT-1' }, data: { cadence: 'once' } })
    await office.database.queries.assignment.updateMany({
      where: { task: { code: 'VHTT-1' } },
      data: { dueOn: new Date('2022-04-21') },
    })
  })
  afterAll(() => office.close())

  async function pass(...days: string[]): Promise<void> {
    for (const day of days) {
      office.clock.set(`${day}T08:30:00+07:00`)
      await remindingIn(office)()
    }
  }

  /** Who was told on which day. */
  async function told(): Promise<string[]> {
    const rows = await office.database.queries.reminder.findMany({
      orderBy: { id: 'asc' },
      include: { person: true },
    })
    return rows.map(({ on, person, step }) => `${on.toISOString().slice(5, 10)} ${person?.name} ${step}`)
  }

  const cast = async () => ({
    lan: await office.hire('lan', ['reporter', VHTT]),
    minh: await office.hire('minh', ['lead', VHTT]),
    chi: await office.hire('chi', ['coordinator', TTTT]),
    ha: await office.hire('ha', ['coordinator', TTTT]),
  })

  it('who reports, then the lead, then it is proposed to the coordinators, and no more', async () => {
    const { chi, ha } = await cast()
    await pass(...APRIL, ...MAY)
    expect(await told()).toEqual(['04-22 lan 1', '04-27 lan 1', '04-27 minh 2', '05-04 chi 3', '05-04 ha 3'])
    expect((await office.noticesTo('lan'))[1]).toContain('hạn 21/4, quá 4 ngày làm việc. Nhắc lần 2.')
    expect((await office.noticesTo('minh'))[0]).toContain('Đầu mối đã được nhắc 2 lần')
    expect(await office.noticesTo('chi')).toEqual([
      `VHTT-1 (Sở VH&TT) · Tuyên truyền bằng tờ rơi, pa-nô, áp-phích, tranh cổ động (III.4/1): hạn 21/4, quá 7 ngày làm việc.
Đơn vị đã được nhắc 2 lần, chưa có kết quả. Đề nghị đơn vị điều phối quyết định; chưa quyết định thì không nhắc thêm.
Chưa có cập nhật nào.
Chỉ đơn vị điều phối nhận tin này; đơn vị và lãnh đạo không nhận tin về đề xuất này.
1 Nhắc bằng văn bản · 2 Giao hạn mới · 3 Theo dõi thêm · 4 Không nhắc nữa`,
    ])
    await chi.says('nhacviec')
    expect(await chi.presses('Không nhắc nữa')).toBegin('Đã ghi: không nhắc VHTT-1 nữa.')
    await ha.says('nhacviec')
    expect(await ha.presses('Theo dõi thêm')).toBegin('VHTT-1: đề xuất này đã có quyết định.')
  })

  it.each<[choice: string, answer: string, after: string[]]>([
    ['1', 'Đã ghi: nhắc VHTT-1 bằng văn bản. Hệ thống không nhắc thêm việc này.', []],
    ['4', 'Đã ghi: không nhắc VHTT-1 nữa.', []],
    [
      '3',
      'Đã ghi: theo dõi thêm VHTT-1. Sau 5 ngày làm việc, nếu vẫn quá hạn thì nhắc lại từ đầu.',
      ['05-11 lan 1', '05-16 lan 1', '05-16 minh 2'],
    ],
  ])('the coordinator decides: %s', async (choice, answer, after) => {
    const { chi } = await cast()
    await pass(...APRIL, '2022-05-04')
    expect(await chi.says(choice)).toBegin(answer)
    await pass(...MAY.slice(1))
    expect((await told()).slice(5)).toEqual(after)
  })

  it('a new deadline ends it, and is reminded of as any', async () => {
    const { chi } = await cast()
    await pass(...APRIL, '2022-05-04')
    await chi.says('2')
    expect(await chi.says('12/5')).toBegin('Đã đặt hạn VHTT-1: 12/5 (trước là 21/4).')
    await pass(...MAY.slice(1))
    expect((await told()).slice(5)).toEqual(['05-09 lan 1', '05-11 lan 1', '05-13 lan 1'])
  })

  it('where nobody reports, the lead is told, once each time', async () => {
    await office.hire('minh', ['lead', VHTT])
    await pass(...APRIL)
    expect(await told()).toEqual(['04-22 minh 1', '04-27 minh 1'])
  })

  it('who is on leave hears nothing; their deputy of the same agency does', async () => {
    const { lan } = await cast()
    office.clock.set('2022-04-20T09:00:00+07:00')
    await lan.says('toi nghỉ 21/4-26/4 thay: minh')
    await pass('2022-04-22', '2022-04-27')
    expect(await told()).toEqual(['04-22 minh 1', '04-27 lan 1', '04-27 minh 2'])
  })

  it('a deputy who left the agency, or is away too, does not stand in', async () => {
    const { lan, minh } = await cast()
    office.clock.set('2022-04-20T09:00:00+07:00')
    await lan.says('toi nghỉ 21/4-22/4 thay: minh')
    await minh.says('toi nghỉ 22/4')
    await pass('2022-04-22', '2022-04-25')
    expect(await told()).toEqual(['04-25 lan 1'])
  })

  it('where all who report are on leave, the lead is told from the first time on, and it goes on from there', async () => {
    const { lan, minh } = await cast()
    office.clock.set('2022-04-20T09:00:00+07:00')
    await lan.says('toi nghỉ 21/4-20/5')
    await minh.says('toi nghỉ 22/4')
    await pass(...APRIL, ...MAY)
    expect(await told()).toEqual(['04-25 minh 1', '04-28 minh 1', '05-05 chi 3', '05-05 ha 3'])
    expect((await office.noticesTo('minh'))[1]).not.toContain('Đầu mối đã được nhắc')
  })

  it('what a lead is told counts, though who reports is on leave by then', async () => {
    const { lan } = await cast()
    await pass('2022-04-22')
    await lan.says('toi nghỉ 25/4-20/5')
    await pass(...APRIL.slice(1), ...MAY)
    expect(await told()).toEqual(['04-22 lan 1', '04-27 minh 1', '05-04 chi 3', '05-04 ha 3'])
    expect((await office.noticesTo('minh'))[0]).toContain('Nhắc lần 2')
    expect((await office.noticesTo('chi'))[0]).toContain('Đơn vị đã được nhắc 2 lần')
  })

  it('who closed their channel to the bot is passed over, not taken for told', async () => {
    await cast()
    await closeRoom(
      office.database.queries,
      { channel: 'test', id: 'lan', kind: 'private' },
      office.clock.now(),
    )
    await pass(...APRIL)
    expect(await told()).toEqual(['04-22 minh 1', '04-27 minh 1'])
  })

  it('a clock that was ahead for once silences no day before that date', async () => {
    await cast()
    await office.database.queries.setting.create({
      data: { key: 'reminders-done', value: { day: '2022-05-20' }, changedAt: new Date('2022-04-21') },
    })
    await pass('2022-04-22')
    await pass('2022-04-22')
    expect(await told()).toEqual(['04-22 lan 1'])
  })

  it('what fails for one is tried again, and keeps nobody else waiting', async () => {
    await cast()
    await office.hire('nga', ['reporter', VHTT])
    office.clock.set('2022-04-22T08:30:00+07:00')
    const notices = new Map<number, number>()
    const tick = createReminderTick({
      database: office.database,
      reach: ['test'],
      clock: office.clock.now,
      noticesOn: () => ({
        async notify(person) {
          const tries = (notices.get(person) ?? 0) + 1
          notices.set(person, tries)
          if (tries === 1 && notices.size === 1) throw new Error('the first fails')
          return true
        },
      }),
    })
    await expect(tick()).rejects.toThrow('not everybody could be reminded')
    expect(await told()).toEqual(['04-22 nga 1'])
    await tick()
    await tick()
    expect(await told()).toEqual(['04-22 nga 1', '04-22 lan 1'])
    expect([...notices.values()]).toEqual([2, 1])
  })

  it('results are due when two working days of the month are left, once', async () => {
    await office.hire('lan', ['reporter', VHTT])
    await office.database.queries.task.updateMany({ where: { code: 'VHTT-1' }, data: { cadence: 'monthly' } })
    await office.database.queries.assignment.updateMany({
      where: { task: { code: 'VHTT-1' } },
      data: { dueOn: null },
    })
    await office.database.queries.task.updateMany({ where: { code: 'VHTT-1' }, data: { dueOn: null } })
    await pass('2022-05-10', '2022-05-11', '2022-05-12', '2022-05-13')
    expect(await told()).toEqual(['05-11 lan 1'])
    expect((await office.noticesTo('lan'))[0]).toContain('chưa có kết quả kỳ 15/4–14/5.')
  })

  it('a list that could not be sent by 17:00 disturbs nobody in the evening', async () => {
    await cast()
    await pass('2022-04-22')
    const list = await office.database.queries.outgoing.findFirstOrThrow()
    expect(list.notAfter).toEqual(new Date('2022-04-22T17:00:00+07:00'))
  })
})
