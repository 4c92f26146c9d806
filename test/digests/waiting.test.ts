import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { meetingsOn } from '../../src/meetings/on.ts'
import { engines } from '../support/database.ts'
import { type Office, openOffice } from '../support/office.ts'
import { at, digest, said } from './desk.ts'
import '../support/matchers.ts'

const TTTT = 'so-thong-tin-va-truyen-thong'
const WEDNESDAY = { since: at('2022-04-26T07:30'), until: at('2022-04-27T07:30') } // nothing ends, nothing is near
const ASKING = 'Cần ý kiến: TTTT-5, 320 triệu đồng, chờ 5 ngày làm việc; VHTT-2 tạm dừng: chưa có địa điểm.'
const LAST = {
  ...{ total: 120, fine: 118, done: 0, late: 1, paused: 1, agencies: 54, heard: 0, updates: 0 },
  forms: [{ ref: 'II.2.1', updates: 3, outputs: [{ unit: 'tin', quantity: 45 }] }],
}
const of = (agencyId: string) => ({ scope: { kind: 'agency', agencyId } }) as const

describe.each(engines)('on %s', (engine) => {
  let office: Office
  beforeAll(async () => {
    office = await openOffice({ engine })
  })
  afterEach(() => office.reset())
  afterAll(() => office.close())

  it('what waits for a decision is told where nothing is new', async () => {
    await said(office, 'TTTT-5', '2022-04-20T09:00', { difficulty: 'chưa có kinh phí', amount: 320e6 })
    await said(office, 'VHTT-2', '2022-04-20T10:00', { state: 'paused', difficulty: 'chưa có địa điểm' })
    const quiet = await digest(office, WEDNESDAY)
    expect(quiet.quiet).toBe(true)
    expect(quiet.said.split('\n')).toEqual([
      'TỔNG HỢP SÁNG 27/4: không có việc mới, không có việc quá hạn; 119/120 đầu việc trong hạn hoặc đã xong. Chốt 07:30.',
      ASKING,
    ])
    const leader = await digest(office, { ...WEDNESDAY, headlineAlone: true })
    expect(leader.quiet).toBe(false)
    expect(leader.said.split('\n').slice(0, 2)).toEqual([
      'TỔNG HỢP SÁNG 27/4: 119/120 đầu việc trong hạn hoặc đã xong; 0 quá hạn, 1 tạm dừng.',
      ASKING,
    ])
  })

  it('what is said not to be done is not well, and waits for agreement; the overview has the same', async () => {
    await said(office, 'TTTT-5', '2022-04-20T09:00', {
      state: 'awaiting',
      difficulty: 'đã giao Báo Hànộimới',
    })
    expect((await digest(office)).said.split('\n').slice(0, 2)).toEqual([
      'TỔNG HỢP SÁNG 29/4: 119/120 đầu việc trong hạn hoặc đã xong; 0 quá hạn, 0 tạm dừng, 1 chờ xác nhận không thực hiện.',
      'Cần ý kiến: TTTT-5 đề nghị không thực hiện: đã giao Báo Hànộimới.',
    ])
    const chi = await office.hire('chi', ['coordinator', TTTT])
    expect(await chi.says('tiendo')).toSay('119/120 đầu việc trong hạn hoặc đã xong')
  })

  it('of what several do it is told how many paused it, and not why; others are not passed over', async () => {
    const paused = { state: 'paused', difficulty: 'anh Nam nghỉ ốm' } as const
    await said(office, 'CQ-1', '2022-04-26T09:00', { agency: 'so-y-te', ...paused })
    await said(office, 'CQ-1', '2022-04-26T10:00', { agency: 'so-tai-chinh', ...paused })
    await said(office, 'CQ-1', '2022-04-27T10:00', { agency: 'so-ngoai-vu', difficulty: 'chưa có mẫu' })
    const told = await digest(office)
    expect(told.said).toContain(
      'Cần ý kiến: CQ-1 của 2 đơn vị tạm dừng; CQ-1, chưa có mẫu, chờ 2 ngày làm việc.\n',
    )
    expect(told.said).toContain('Tạm dừng (2): CQ-1 của 2 đơn vị.\n')
    expect((await digest(office, of('so-y-te'))).said).toContain('CQ-1 tạm dừng: anh Nam nghỉ ốm')
  })

  it('after a long gap a week is last week, or none is spoken of', async () => {
    for (const code of ['TTTT-1', 'VHTT-1', 'NGV-1'])
      await said(office, code, '2022-03-10T09:00', { outputs: [[5, 'tin', 'II.2.1']] })
    const since = at('2022-02-25T16:00')
    expect((await digest(office, { since, until: at('2022-05-12T07:30') })).said).toContain(
      'Cập nhật: 3 lượt từ 3 đơn vị. Tuần trước: 0/54 đơn vị.',
    )
    const weekly = { kind: 'weekly', since, until: at('2022-05-13T16:00'), before: LAST } as const
    const told = (await digest(office, weekly)).said
    expect(told).toMatch(/^TỔNG HỢP TỪ 25\/2 ĐẾN 13\/5: .* 0 quá hạn \(bản trước 1\)/)
    expect(told).toContain('Đơn vị đã báo từ 25/2: 3/54 (6%).')
    expect(told).toContain('Kết quả từ 25/2 (đơn vị tự báo)\n- Báo chí (II.2.1), 3 lượt: 15 tin')
    expect(told).not.toMatch(/tuần trước|trong tuần/)
  })

  it('what is corrected after its time is the next one’s', async () => {
    const first = await said(office, 'TTTT-3', '2022-04-29T07:25', { outputs: [[45, 'tin', 'II.2.1']] })
    await said(office, 'TTTT-3', '2022-04-29T07:35', {
      ...{ kind: 'correction', replaces: first, outputs: [[39, 'tin', 'II.2.1']] },
    })
    expect((await digest(office)).said).toContain('- Báo chí (II.2.1), 1 lượt: 45 tin\n')
    const next = await digest(office, { since: at('2022-04-29T07:30'), until: at('2022-05-04T07:30') })
    expect(next.said).toContain('Cập nhật: chưa có lượt mới.')
    expect(next.said).toContain('Số điều chỉnh: TTTT-3 tuần 17 (29/4) là 39 tin (trước ghi 45).')
  })

  it('of a body that is only asked, what was received', async () => {
    const paper = of('bao-hanoimoi')
    const quiet = await digest(office, { ...paper, ...WEDNESDAY })
    expect(quiet.said).toBe('TỔNG HỢP SÁNG 27/4, Báo Hànộimới: chưa nhận nội dung mới. Chốt 07:30.')
    await said(office, 'BC-1', '2022-04-28T10:00', {
      agency: 'bao-hanoimoi',
      outputs: [[29, 'tin bài', 'II.2.1']],
    })
    const told = await digest(office, paper)
    expect(told.said.split('\n').slice(0, 4)).toEqual([
      'TỔNG HỢP SÁNG 29/4, Báo Hànộimới: đã nhận 1 lượt cập nhật.',
      '',
      'Kết quả trong ngày (đơn vị tự báo)',
      '- Báo chí (II.2.1), 1 lượt: 29 tin bài',
    ])
    expect(told.said).not.toMatch(/0\/0|hạn|ý kiến|hoạt động/)
  })

  it('meetings are told to those who host or attend them', async () => {
    await office.database.queries.meeting.create({
      data: {
        ...{ kind: 'press', state: 'planned', title: 'Họp báo', hostId: 'van-phong-ubnd-thanh-pho' },
        ...{ startsAt: at('2022-04-29T14:30').toJSDate(), createdAt: at('2022-04-20T09:00').toJSDate() },
        attendees: { create: { agencyId: 'so-y-te' } },
      },
    })
    const told = async (request: Parameters<typeof digest>[1]) =>
      (await digest(office, request, 'vi', meetingsOn)).said.includes('Lịch: 29/4, 14:30, Họp báo')
    expect(await told({})).toBe(true)
    expect(await told(of('so-y-te'))).toBe(true)
    expect(await told(of('van-phong-ubnd-thanh-pho'))).toBe(true)
    expect(await told(of('so-tai-chinh'))).toBe(false)
    expect(await told({ scope: { kind: 'content', ref: 'II.1.7' } })).toBe(false)
  })
})
