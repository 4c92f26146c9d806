import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { figures } from '../../src/digests/figures.ts'
import { engines } from '../support/database.ts'
import { type Office, openOffice } from '../support/office.ts'
import { fillBusyWeek, remind } from './busy-week.ts'
import { at, digest, due } from './desk.ts'

const YESTERDAY = {
  total: 120,
  fine: 65,
  done: 0,
  late: 54,
  paused: 1,
  agencies: 54,
  heard: 3,
  updates: 2,
  forms: [],
}
const LAST_WEEK = {
  ...{ total: 120, fine: 118, done: 0, late: 1, paused: 1, agencies: 54, heard: 7, updates: 9 },
  forms: [{ ref: 'II.2.1', updates: 3, outputs: [{ unit: 'tin', quantity: 45 }] }],
}
const WEEKLY = { kind: 'weekly', since: at('2022-04-22T07:30'), before: LAST_WEEK } as const
const AREA = { scope: { kind: 'content', ref: 'II.1.7' } } as const

const meeting = (startsAt: string, title: string, place: string | null) => async () => [
  { startsAt: at(startsAt), title, place, host: 'Văn phòng UBND Thành phố' },
]
const lines = (...all: string[]) => all.join('\n')

describe.each(engines)('on %s', (engine) => {
  let office: Office
  beforeAll(async () => {
    office = await openOffice({ engine })
    await fillBusyWeek(office)
  })
  afterAll(() => office.close())

  it('tells a morning, the next day of work and the days off before it', async () => {
    const press = meeting('2022-05-04T14:30', 'họp báo tháng 4', null)
    const morning = await digest(office, { before: YESTERDAY }, 'vi', press)
    expect(morning.said).toBe(
      lines(
        'TỔNG HỢP SÁNG 29/4: 65/120 đầu việc trong hạn hoặc đã xong; 54 quá hạn (hôm qua 54), 1 tạm dừng.',
        'Cần ý kiến: TTTT-5, 320 triệu đồng, chờ 7 ngày làm việc; VHTT-2 tạm dừng: chưa có địa điểm.',
        '',
        'Cập nhật: 5 lượt từ 4 đơn vị. Cả tuần: 5/54 đơn vị.',
        'Mới xong (1): CQ-1 của 1 đơn vị.',
        'Quá hạn (54, mới 1): CQ-1 còn 53 đơn vị; TTTT-5 Sản xuất đĩa CD, file âm thanh, hạn 28/4.',
        'Tạm dừng (1): VHTT-2 Tổ chức hoạt động văn hóa, nghệ thuật, thể thao (chưa có địa điểm).',
        'Đến hạn 29/4–05/5 (1): TTTT-6 Mở lớp bồi dưỡng kỹ năng phát ngôn, cung cấp thông tin (04/5).',
        'Đến kỳ báo kết quả tuần 25/4–01/5: 1 đầu việc (VP-2).',
        '',
        'Kết quả trong ngày (đơn vị tự báo)',
        '- Báo chí (II.2.1), 2 lượt: 21 tin, 8 bài và 2 phóng sự (có thể trùng)',
        '- Cổng, loa, mạng xã hội (II.2.2), 1 lượt: 18 bài đăng',
        '- Trực quan, văn hóa (II.2.3), 1 lượt: 5.000 tờ rơi và 40 pa-nô',
        'Chưa có hoạt động tuần này: II.1.4 (văn hóa - xã hội).',
        '',
        'Khó khăn, kiến nghị: 3 đang mở, 1 mới',
        '- CN-11 (mới), VHTT-1: chưa có kinh phí in đợt 2, 120 triệu đồng; chờ 1 ngày làm việc',
        '- CN-1, TTTT-5: chưa có kinh phí thu âm quý II, 320 triệu đồng; chờ 7 ngày làm việc',
        '- CN-4, VHTT-2: chưa có địa điểm; chờ 3 ngày làm việc',
        'Số điều chỉnh: TTTT-3 tuần 16 (20/4) là 39 tin (trước ghi 45); VP-2 tuần 17 (25/4) không còn tính 12 tin.',
        '',
        'Lịch: 04/5, 14:30, họp báo tháng 4, Văn phòng UBND Thành phố chủ trì.',
        'Nghỉ 30/4–03/5 (Ngày Chiến thắng; Quốc tế Lao động), không nhắc việc; bản kế tiếp 04/5.',
        'Chốt 07:30 ngày 29/4, kỳ 15/4–14/5. Số liệu theo dõi, không thay báo cáo bằng văn bản.',
      ),
    )
    expect(morning.quiet).toBe(false)
    expect(figures.parse(JSON.parse(JSON.stringify(morning.figures)))).toEqual(morning.figures)
  })

  it('tells a week against the last one, and how much of the plan it covers', async () => {
    expect((await digest(office, WEEKLY)).said).toBe(
      lines(
        'TỔNG HỢP TUẦN 22–29/4: 65/120 đầu việc trong hạn hoặc đã xong; 54 quá hạn (tuần trước 1), 1 tạm dừng.',
        'Cần ý kiến: TTTT-5, 320 triệu đồng, chờ 7 ngày làm việc; VHTT-2 tạm dừng: chưa có địa điểm.',
        '',
        'Cập nhật: 8 lượt từ 5 đơn vị.',
        'Đơn vị đã báo trong tuần: 5/54 (9%), tuần trước 7.',
        'Mới xong (1): CQ-1 của 1 đơn vị.',
        'Quá hạn (54, mới 54): CQ-1 còn 53 đơn vị; TTTT-5 Sản xuất đĩa CD, file âm thanh, hạn 28/4.',
        'Tạm dừng (1): VHTT-2 Tổ chức hoạt động văn hóa, nghệ thuật, thể thao (chưa có địa điểm).',
        'Đến hạn 29/4–05/5 (1): TTTT-6 Mở lớp bồi dưỡng kỹ năng phát ngôn, cung cấp thông tin (04/5).',
        'Đến kỳ báo kết quả tuần 25/4–01/5: 1 đầu việc (VP-2).',
        '',
        'Kết quả trong tuần (đơn vị tự báo)',
        '- Báo chí (II.2.1), 3 lượt (tuần trước 3): 21 tin (tuần trước 45), 8 bài, 3 đoàn phóng viên và 2 phóng sự (có thể trùng)',
        '- Cổng, loa, mạng xã hội (II.2.2), 1 lượt (tuần trước 0): 18 bài đăng',
        '- Trực quan, văn hóa (II.2.3), 1 lượt (tuần trước 0): 5.000 tờ rơi và 40 pa-nô',
        '',
        'Nội dung và hình thức của Kế hoạch',
        '- Nội dung có hoạt động: 1/7 (II.1.1–II.1.7).',
        '- Chưa có hoạt động: II.1.4 (văn hóa - xã hội).',
        '- Chưa có việc nào gắn với: II.1.1, II.1.2, II.1.3, II.1.5, II.1.6.',
        '- Hình thức có kết quả: 3/3 (II.2.1–II.2.3).',
        '',
        'Khó khăn, kiến nghị: 3 đang mở, 2 mới',
        '- CN-4 (mới), VHTT-2: chưa có địa điểm; chờ 3 ngày làm việc',
        '- CN-11 (mới), VHTT-1: chưa có kinh phí in đợt 2, 120 triệu đồng; chờ 1 ngày làm việc',
        '- CN-1, TTTT-5: chưa có kinh phí thu âm quý II, 320 triệu đồng; chờ 7 ngày làm việc',
        'Số điều chỉnh: TTTT-3 tuần 16 (20/4) là 39 tin (trước ghi 45).',
        '',
        'Câu hỏi Kế hoạch chưa trả lời được: 2',
        '- giải báo chí thưởng bao nhiêu',
        '- ai cấp thẻ nhà báo',
        '',
        'Nghỉ 30/4–03/5 (Ngày Chiến thắng; Quốc tế Lao động).',
        'Chốt 07:30 ngày 29/4, kỳ 15/4–14/5. Số liệu theo dõi, không thay báo cáo bằng văn bản.',
      ),
    )
  })

  it('tells an agency its own tasks by name', async () => {
    const scope = { kind: 'agency', agencyId: 'so-thong-tin-va-truyen-thong' } as const
    expect((await digest(office, { scope })).said).toBe(
      lines(
        'TỔNG HỢP SÁNG 29/4, Sở TT&TT: 7/9 đầu việc trong hạn hoặc đã xong; 2 quá hạn, 0 tạm dừng.',
        'Cần ý kiến: TTTT-5, 320 triệu đồng, chờ 7 ngày làm việc.',
        '',
        'Cập nhật: 2 lượt.',
        'Quá hạn (2, mới 1): CQ-1 Xây dựng Kế hoạch tuyên truyền riêng của đơn vị, hạn 22/4; TTTT-5 Sản xuất đĩa CD, file âm thanh, hạn 28/4.',
        'Đến hạn 29/4–05/5 (1): TTTT-6 Mở lớp bồi dưỡng kỹ năng phát ngôn, cung cấp thông tin (04/5).',
        '',
        'Kết quả trong ngày (đơn vị tự báo)',
        '- Báo chí (II.2.1), 1 lượt: 21 tin và 8 bài',
        '- Cổng, loa, mạng xã hội (II.2.2), 1 lượt: 18 bài đăng',
        '',
        'Khó khăn, kiến nghị: 1 đang mở',
        '- CN-1, TTTT-5: chưa có kinh phí thu âm quý II, 320 triệu đồng; chờ 7 ngày làm việc',
        'Số điều chỉnh: TTTT-3 tuần 16 (20/4) là 39 tin (trước ghi 45).',
        '',
        'Nghỉ 30/4–03/5 (Ngày Chiến thắng; Quốc tế Lao động), không nhắc việc; bản kế tiếp 04/5.',
        'Chốt 07:30 ngày 29/4, kỳ 15/4–14/5. Số liệu theo dõi, không thay báo cáo bằng văn bản.',
      ),
    )
    const other = { kind: 'agency', agencyId: 'so-y-te' } as const
    expect((await digest(office, { scope: other })).said).toBe(
      lines(
        'TỔNG HỢP SÁNG 29/4, Sở Y tế: 2/2 đầu việc trong hạn hoặc đã xong; 0 quá hạn, 0 tạm dừng.',
        'Không có nội dung cần ý kiến.',
        '',
        'Cập nhật: 1 lượt.',
        'Mới xong (1): CQ-1 Xây dựng Kế hoạch tuyên truyền riêng của đơn vị.',
        '',
        'Nghỉ 30/4–03/5 (Ngày Chiến thắng; Quốc tế Lao động), không nhắc việc; bản kế tiếp 04/5.',
        'Chốt 07:30 ngày 29/4, kỳ 15/4–14/5. Số liệu theo dõi, không thay báo cáo bằng văn bản.',
      ),
    )
  })

  it('tells of a content area what its tasks did, or that nothing is new in one line', async () => {
    expect((await digest(office, { ...AREA, since: at('2022-04-26T07:30') })).said).toBe(
      lines(
        'TỔNG HỢP SÁNG 29/4, II.1.7 (an ninh quốc phòng): 1/1 đầu việc trong hạn hoặc đã xong; 0 quá hạn, 0 tạm dừng.',
        'Không có nội dung cần ý kiến.',
        '',
        'Cập nhật: 2 lượt từ 1 đơn vị. Cả tuần: 1/1 đơn vị.',
        '',
        'Kết quả từ 26/4 (đơn vị tự báo)',
        '- Báo chí (II.2.1), 1 lượt: 3 đoàn phóng viên',
        '',
        'Nghỉ 30/4–03/5 (Ngày Chiến thắng; Quốc tế Lao động), không nhắc việc; bản kế tiếp 04/5.',
        'Chốt 07:30 ngày 29/4, kỳ 15/4–14/5. Số liệu theo dõi, không thay báo cáo bằng văn bản.',
      ),
    )
    const quiet = await digest(office, AREA)
    expect(quiet.quiet).toBe(true)
    expect(quiet.said).toBe(
      'TỔNG HỢP SÁNG 29/4, II.1.7 (an ninh quốc phòng): không có việc mới, không có việc quá hạn; 1/1 đầu việc trong hạn hoặc đã xong. Chốt 07:30.',
    )
    expect((await digest(office, { ...AREA, late: true })).said).toBe(
      'TỔNG HỢP SÁNG 29/4, II.1.7 (an ninh quốc phòng), gửi muộn: không có việc mới, không có việc quá hạn; 1/1 đầu việc trong hạn hoặc đã xong. Chốt 07:30.',
    )
  })

  it('names who is late only where it was asked for', async () => {
    const { said } = await digest(office, { names: true })
    expect(said).toContain('- Sở Thông tin và Truyền thông: TTTT-5, CQ-1')
    expect(said).toContain('- Ban Dân tộc Thành phố: CQ-1')
    expect(said).toContain('- 33 đơn vị khác')
    expect((await digest(office)).said).not.toMatch(/Sở Thông tin|Ban Dân tộc/)
  })

  it('gives a leader the lines that stand alone', async () => {
    expect((await digest(office, { headlineAlone: true })).said).toBe(
      lines(
        'TỔNG HỢP SÁNG 29/4: 65/120 đầu việc trong hạn hoặc đã xong; 54 quá hạn, 1 tạm dừng.',
        'Cần ý kiến: TTTT-5, 320 triệu đồng, chờ 7 ngày làm việc; VHTT-2 tạm dừng: chưa có địa điểm.',
        'Chốt 07:30 ngày 29/4, kỳ 15/4–14/5. Số liệu theo dõi, không thay báo cáo bằng văn bản.',
      ),
    )
  })

  it('says that it was sent late', async () => {
    const since = at('2022-04-26T07:30')
    const late = await digest(office, { late: true, headlineAlone: true, since, before: YESTERDAY })
    expect(late.said).toBe(
      lines(
        'TỔNG HỢP SÁNG 29/4: 65/120 đầu việc trong hạn hoặc đã xong; 54 quá hạn (bản trước 54), 1 tạm dừng.',
        'Cần ý kiến: TTTT-5, 320 triệu đồng, chờ 7 ngày làm việc; VHTT-2 tạm dừng: chưa có địa điểm.',
        'Gửi muộn: gộp từ 07:30 ngày 26/4 đến 07:30 ngày 29/4.',
        'Chốt 07:30 ngày 29/4, kỳ 15/4–14/5. Số liệu theo dõi, không thay báo cáo bằng văn bản.',
      ),
    )
  })

  it('says what time of day it is', async () => {
    const { said } = await digest(office, { until: at('2022-04-29T16:00'), headlineAlone: true })
    expect(said).toMatch(/^TỔNG HỢP CHIỀU 29\/4: /)
    expect(said).toContain('Chốt 16:00 ngày 29/4')
  })

  it('says the same in English', async () => {
    const press = meeting('2022-05-04T14:30', 'họp báo tháng 4', 'Cung Văn hóa')
    expect((await digest(office, { before: YESTERDAY }, 'en', press)).said).toBe(
      lines(
        'MORNING DIGEST 29/4: 65/120 tasks in time or done; 54 late (yesterday 54), 1 paused.',
        'To decide: TTTT-5, 320 million đồng, waiting 7 working days; VHTT-2 is paused: chưa có địa điểm.',
        '',
        'Updates: 5 from 4 agencies. This week: 5/54 agencies.',
        'Newly done (1): CQ-1 of 1 agency.',
        'Late (54, 1 new): CQ-1, 53 agencies left; TTTT-5 Sản xuất đĩa CD, file âm thanh, due 28/4.',
        'Paused (1): VHTT-2 Tổ chức hoạt động văn hóa, nghệ thuật, thể thao (chưa có địa điểm).',
        'Due 29/4–05/5 (1): TTTT-6 Mở lớp bồi dưỡng kỹ năng phát ngôn, cung cấp thông tin (04/5).',
        'Results due for the week 25/4–01/5: 1 task (VP-2).',
        '',
        'Results of the day (self-reported)',
        '- Press (II.2.1), 2 updates: 21 tin, 8 bài, and 2 phóng sự (may be counted twice)',
        '- Portals, loudspeakers, social networks (II.2.2), 1 update: 18 bài đăng',
        '- Visual, culture (II.2.3), 1 update: 5,000 tờ rơi and 40 pa-nô',
        'No activity this week: II.1.4 (văn hóa - xã hội).',
        '',
        'Difficulties and proposals: 3 open, 1 new',
        '- CN-11 (new), VHTT-1: chưa có kinh phí in đợt 2, 120 million đồng; waiting 1 working day',
        '- CN-1, TTTT-5: chưa có kinh phí thu âm quý II, 320 million đồng; waiting 7 working days',
        '- CN-4, VHTT-2: chưa có địa điểm; waiting 3 working days',
        'Corrected figures: TTTT-3 week 16 (20/4) is 39 tin (before: 45); VP-2 week 17 (25/4): 12 tin no longer counted.',
        '',
        'Meeting: 04/5, 14:30, họp báo tháng 4, at Cung Văn hóa, led by Văn phòng UBND Thành phố.',
        'Off 30/4–03/5 (Ngày Chiến thắng; Quốc tế Lao động), no reminders; next digest 04/5.',
        'As of 07:30 on 29/4, period 15/4–14/5. For following up; not a written report.',
      ),
    )
    const { said } = await digest(office, WEEKLY, 'en')
    expect(said).toContain(
      'WEEKLY DIGEST 22–29/4: 65/120 tasks in time or done; 54 late (last week 1), 1 paused.',
    )
    expect(said).toContain('- Contents with activity: 1/7 (II.1.1–II.1.7).')
    expect(said).toContain('Questions the plan could not answer: 2')
  })

  it('tells of Tết and of the first meeting after it', async () => {
    const scope = { kind: 'agency', agencyId: 'so-ngoai-vu' } as const
    const tet = { scope, since: at('2023-01-18T07:30'), until: at('2023-01-19T07:30') }
    expect(
      (await digest(office, tet, 'vi', meeting('2023-01-27T14:30', 'giao ban báo chí', null))).said,
    ).toBe(
      lines(
        'TỔNG HỢP SÁNG 19/1, Sở Ngoại vụ: 2/3 đầu việc trong hạn hoặc đã xong; 1 quá hạn, 0 tạm dừng.',
        'Không có nội dung cần ý kiến.',
        '',
        'Cập nhật: chưa có lượt mới.',
        'Quá hạn (1): CQ-1 Xây dựng Kế hoạch tuyên truyền riêng của đơn vị, hạn 22/4/2022.',
        'Chưa có hoạt động tuần này: II.1.7 (an ninh quốc phòng).',
        '',
        'Lịch: 27/1, 14:30, giao ban báo chí, Văn phòng UBND Thành phố chủ trì.',
        'Nghỉ 20–26/1 (Tết Nguyên đán), không nhắc việc; bản kế tiếp 27/1.',
        'Chốt 07:30 ngày 19/1, kỳ 15/1–14/2. Số liệu theo dõi, không thay báo cáo bằng văn bản.',
      ),
    )
  })

  it('does not say when the next one comes where it comes on days off, too', async () => {
    const { said } = await digest(office, { onWorkingDays: false })
    expect(said).toContain('Nghỉ 30/4–03/5 (Ngày Chiến thắng; Quốc tế Lao động), không nhắc việc.\n')
    expect(said).not.toContain('bản kế tiếp')
  })

  it('says that those who are late were reminded, once they were', async () => {
    await remind(office, 'TTTT-5', '2022-04-29')
    expect((await digest(office)).said).toContain(
      'TTTT-5 Sản xuất đĩa CD, file âm thanh, hạn 28/4; đã nhắc riêng 1.',
    )
    await due(office, 'TTTT-5', '2022-04-29')
    const later = { since: at('2022-05-04T07:30'), until: at('2022-05-05T07:30') }
    expect((await digest(office, later)).said).not.toContain('đã nhắc riêng')
  })
})
