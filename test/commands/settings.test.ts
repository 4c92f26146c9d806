import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { loadReminding } from '../../src/calendar/reminding.ts'
import { type Office, openOffice } from '../support/office.ts'
import '../support/matchers.ts'

const TTTT = 'so-thong-tin-va-truyen-thong'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
beforeEach(() => office.reset())
afterEach(() => expect(office.logged).toEqual([]))
afterAll(() => office.close())

const coordinator = () => office.hire('chi', ['coordinator', TTTT])
const reporter = () => office.hire('lan', ['reporter', TTTT])
const audited = async () => {
  const entries = await office.database.queries.auditEntry.findMany({ orderBy: { id: 'asc' } })
  return entries.map(({ actor, action, subject }) => `${actor} ${action} ${subject}`)
}

it('shows what is set, with the days off that lie ahead and what can be changed', async () => {
  const shown = await (await coordinator()).says('cài đặt')
  expect(shown).toBegin('Cài đặt lịch làm việc và nhắc việc')
  expect(shown).toSay(
    'Kỳ số liệu: tháng từ ngày 15 đến ngày 14 tháng sau; kỳ này 15/4–14/5.',
    'Tuần bắt đầu từ thứ Hai.',
    'Nhắc việc: trước hạn 3 và 1 ngày làm việc; quá hạn thì 3 ngày làm việc một lần.',
    'Nghỉ lễ và làm bù trong 60 ngày tới:',
    '- 30/4: Ngày Chiến thắng 30/4',
    '- 02/5: Nghỉ bù Ngày Chiến thắng 30/4',
    'Lịch nghỉ năm 2022 theo: Công văn số 245/VPCP-KGVX và Bộ luật Lao động số 45/2019/QH14, Điều 111 và Điều 112.',
    'caidat nghi 02/9 Quốc khánh theo QĐ 123/QĐ-UBND',
  )
  expect(shown).not.toSay('dự kiến')
  expect(shown).toOffer('Kỳ theo tháng lịch', 'Tuần từ Chủ nhật')
})

it('marks what is reckoned and not announced', async () => {
  office.clock.set('2028-01-10T09:00:00+07:00')
  const shown = await (await coordinator()).says('caidat')
  expect(shown).toSay(
    '- 25/1–29/1: Tết Nguyên đán (dự kiến)',
    'Chưa có lịch nghỉ năm 2028',
    'Dự kiến: tính theo Bộ luật Lao động',
  )
})

describe('days', () => {
  it('are added with their document, win over what was announced, and can be taken away', async () => {
    const chi = await coordinator()
    const set = await chi.says('caidat nghi 05/5 nghỉ chống bão theo QĐ 123/QĐ-UBND')
    expect(set).toBegin('Đã ghi ngày nghỉ: thứ Năm 05/5, nghỉ chống bão.')
    expect(set).toSay('Theo QĐ 123/QĐ-UBND.')
    expect(await chi.says('caidat lamviec 02/5 làm bù')).toSay(
      'Đã ghi ngày làm việc: thứ Hai 02/5, làm bù.',
      'Chưa ghi văn bản.',
    )
    const { workingDays } = await office.world.calendar.office()
    expect([workingDays.isWorking('2022-05-05'), workingDays.isWorking('2022-05-02')]).toEqual([false, true])
    expect(await chi.says('caidat')).toSay(
      '- 02/5 (làm việc): làm bù',
      '- 05/5: nghỉ chống bão',
      'Do đơn vị điều phối thêm:',
      '- 05/5: nghỉ chống bão, theo QĐ 123/QĐ-UBND',
    )
    expect(await chi.says('caidat bo 02/5')).toBegin(
      'Đã bỏ ngày đã thêm: thứ Hai 02/5. Ngày này trở lại theo lịch chung.',
    )
    expect((await office.world.calendar.office()).workingDays.isWorking('2022-05-02')).toBe(false)
    expect(await audited()).toEqual([
      'person:1 calendar.day-added 2022-05-05',
      'person:1 calendar.day-added 2022-05-02',
      'person:1 calendar.day-removed 2022-05-02',
    ])
  })

  it('several in a row are added at once, over the turn of a year too, and taken away by a press', async () => {
    const chi = await coordinator()
    expect(await chi.says('caidat nghi 30/4-03/5 nghỉ lễ')).toBegin(
      'Đã ghi ngày nghỉ: từ thứ Bảy 30/4 đến thứ Ba 03/5, nghỉ lễ.',
    )
    expect(await chi.says('caidat nghi từ 29/12 đến 02/1 nghỉ cuối năm')).toBegin(
      'Đã ghi ngày nghỉ: từ thứ Năm 29/12 đến thứ Hai 02/1/2023, nghỉ cuối năm.',
    )
    expect(await chi.presses('Xem cài đặt')).toSay('- 30/4–03/5: nghỉ lễ', '- 29/12–02/1/2023: nghỉ cuối năm')
    await chi.says('caidat nghi 30/4-03/5 nghỉ lễ')
    expect(await chi.presses('Bỏ ngày vừa ghi')).toSay('Đã bỏ ngày đã thêm: từ thứ Bảy 30/4')
  })

  it('without a year, one that is long over is next year’s; a name that is known need not be typed', async () => {
    const chi = await coordinator()
    expect(await chi.says('caidat nghi 15/1 họp ngành')).toSay('Chủ nhật 15/1/2023')
    expect(await chi.says('caidat nghi 02/9')).toBegin('Đã ghi ngày nghỉ: thứ Sáu 02/9, Quốc khánh.')
  })
})

it.each([
  ['caidat nghỉ Quốc khánh 02/9', 'Đã ghi ngày nghỉ: thứ Sáu 02/9, Quốc khánh.'],
  ['caidat lam viec thứ bảy 10/9, làm bù', 'Đã ghi ngày làm việc: thứ Bảy 10/9, làm bù.'],
  [
    'caidat nghi từ ngày 30/4 đến hết ngày 03/5/2022: nghỉ lễ',
    'Đã ghi ngày nghỉ: từ thứ Bảy 30/4 đến thứ Ba 03/5, nghỉ lễ.',
  ],
  ['caidat nghi mai chống bão', 'Đã ghi ngày nghỉ: thứ Sáu 29/4, chống bão.'],
  ['caidat nghi 02/5 nghỉ bù ngày 30/4', 'Đã ghi ngày nghỉ: thứ Hai 02/5, nghỉ bù ngày 30/4.'],
  ['caidat nghi 2-5/9 le', 'Đã ghi ngày nghỉ: từ thứ Sáu 02/9 đến thứ Hai 05/9, le.'],
  ['caidat nghi tu 30 den 3/5 le', 'Đã ghi ngày nghỉ: từ thứ Bảy 30/4 đến thứ Ba 03/5, le.'],
  ['caidat nghi tu 30/4 den 3/5 le', 'Đã ghi ngày nghỉ: từ thứ Bảy 30/4 đến thứ Ba 03/5, le.'],
  ['caidat nghi 30/4 va 1/5 le', 'Đã ghi ngày nghỉ: từ thứ Bảy 30/4 đến Chủ nhật 01/5, le.'],
  ['caidat nghi 30/4/22-3/5/22 le', 'Đã ghi ngày nghỉ: từ thứ Bảy 30/4 đến thứ Ba 03/5, le.'],
  ['caidat nghi từ mai đến thứ 6: chống bão', 'Đã ghi ngày nghỉ: thứ Sáu 29/4, chống bão.'],
  ['caidat nghi Tết Trung thu 10/9', 'Đã ghi ngày nghỉ: thứ Bảy 10/9, Tết Trung thu.'],
  ['caidat nghi 30/4 - 47 năm giải phóng', 'Đã ghi ngày nghỉ: thứ Bảy 30/4, 47 năm giải phóng.'],
  [
    'caidat nhac truoc 3,1 qua 2',
    'Nhắc việc: trước hạn 3 và 1 ngày làm việc; quá hạn thì 2 ngày làm việc một lần.',
  ],
  [
    'caidat nhắc quá hạn 4 ngày, trước hạn 5 ngày',
    'Nhắc việc: trước hạn 5 ngày làm việc; quá hạn thì 4 ngày làm việc một lần.',
  ],
  ['settings off 02/9 National Day under 123/QD-UBND', 'Đã ghi ngày nghỉ: thứ Sáu 02/9, National Day.'],
  ['settings period calendar', 'Kỳ số liệu: tháng theo lịch; kỳ này 01/4–30/4.'],
  ['settings week sunday', 'Tuần bắt đầu từ Chủ nhật.'],
  [
    'settings remind late 2',
    'Nhắc việc: trước hạn 3 và 1 ngày làm việc; quá hạn thì 2 ngày làm việc một lần.',
  ],
])('reads %s', async (typed, answer) => {
  expect(await (await coordinator()).says(typed)).toBegin(answer)
})

describe('periods', () => {
  const cast = async () => ({ chi: await coordinator(), lan: await reporter() })

  it('of the calendar show on the receipt and on the card', async () => {
    const { chi, lan } = await cast()
    expect(await lan.says('TTTT-3 60% đã đăng 25 tin bài')).toSay('số liệu kỳ 15/4–14/5')
    expect(await lan.says('TTTT-3')).toSay('Kết quả kỳ 15/4–14/5: 25 tin bài')
    const set = await chi.says('caidat ky lich')
    expect(set).toBegin('Kỳ số liệu: tháng theo lịch; kỳ này 01/4–30/4.')
    expect(set).toSay('Áp dụng cho số liệu ghi từ lúc này; số liệu đã ghi giữ kỳ cũ.')
    office.clock.set('2022-04-28T16:30:00+07:00')
    expect(await lan.says('TTTT-3 70% đăng thêm 5 tin bài')).toSay('số liệu kỳ 01/4–30/4')
    expect(await lan.says('TTTT-3')).toSay('Kết quả kỳ 01/4–30/4: 5 tin bài')
  })

  it('begin on the day that is typed or pressed, and weeks on a weekday', async () => {
    const { chi } = await cast()
    expect(await chi.says('caidat ky thang 20')).toSay('từ ngày 20 đến ngày 19 tháng sau; kỳ này 20/4–19/5.')
    await chi.says('caidat')
    expect(await chi.presses('Kỳ theo tháng lịch')).toSay('kỳ này 01/4–30/4.')
    expect(await chi.says('caidat tuần chủ nhật')).toBegin('Tuần bắt đầu từ Chủ nhật.')
    expect((await office.world.calendar.office()).periods).toEqual({ monthFrom: 1, weekFrom: 7 })
    expect(await chi.says('caidat tuan thu hai')).toBegin('Tuần bắt đầu từ thứ Hai.')
    expect(await audited()).toHaveLength(4)
  })

  it('a week that begins on another day counts from there who reported', async () => {
    const { chi, lan } = await cast()
    office.clock.set('2022-04-27T09:00:00+07:00')
    await lan.says('TTTT-3 60%')
    office.clock.set('2022-04-28T16:02:00+07:00')
    expect(await chi.says('tiendo')).toSay('Tuần này: 1/54 đơn vị')
    await chi.says('caidat tuan thu nam')
    expect(await chi.says('tiendo')).toSay('Tuần này: 0/54 đơn vị')
  })
})

it('reminders are set by days before a deadline, and by how often when late', async () => {
  const chi = await coordinator()
  expect(await chi.says('caidat nhac truoc 1, 5')).toBegin(
    'Nhắc việc: trước hạn 5 và 1 ngày làm việc; quá hạn thì 3 ngày làm việc một lần.',
  )
  expect(await chi.says('caidat nhắc quá 2')).toSay('quá hạn thì 2 ngày làm việc một lần.')
  expect(await loadReminding(office.database.queries)).toEqual({ before: [5, 1], lateEvery: 2 })
  expect(await chi.says('caidat nhac truoc khong')).toSay('không nhắc trước hạn')
})

const UNFIT = [
  ['caidat nghi', 'Chưa đọc được ngày.'],
  ['caidat nghi 31/2 nghỉ', 'Chưa đọc được ngày.'],
  ['caidat nghi 05/5', 'Nghỉ dịp gì? Gõ kèm tên'],
  ['caidat lamviec 10/9', 'Làm việc vì sao?'],
  ['caidat nghi 5/5-3/5 nghỉ', 'Ngày cuối đứng trước ngày đầu.'],
  ['caidat nghi 1/5-1/8 nghỉ', 'Một lần ghi không quá 31 ngày.'],
  ['caidat nghi 02/9/2035 nghỉ', 'Kiểm tra năm đã gõ.'],
  [`caidat nghi 02/9 ${'dài '.repeat(40)}`, 'Rút còn một dòng.'],
  ['caidat nghi 2,5/9 lễ', 'Chưa rõ những ngày nào.'],
  ['caidat nghi 2 5/9 lễ', 'Chưa rõ những ngày nào.'],
  ['caidat nghi 30/4, 1/5 lễ', 'Chưa rõ những ngày nào.'],
  ['caidat nghi 30/4 và 03/5 lễ', 'Chưa rõ những ngày nào.'],
  ['caidat nghi 02/9 và 3 lễ', 'Chưa rõ những ngày nào.'],
  ['caidat nghi 30/4 lễ và 1/5 lễ', 'Chưa rõ những ngày nào.'],
  ['caidat bo 30/4 và 03/5', 'Chưa rõ những ngày nào.'],
  ['caidat bo 2-5', 'Chưa rõ những ngày nào.'],
  ['caidat nhac truoc 3 truoc 1', 'Gõ như: caidat nhac truoc 3,1'],
  ['caidat nhac truoc 3,1 qua', 'Khoảng cách giữa hai lần nhắc'],
  ['caidat bo 10/9', 'Không có ngày nào được thêm: thứ Bảy 10/9.'],
  ['caidat ky thang 31', 'Ngày đầu kỳ là số từ 1 đến 28.'],
  ['caidat tuan nao', 'Chưa đọc được ngày đầu tuần.'],
  ['caidat nhac', 'Gõ như: caidat nhac truoc 3,1'],
  ['caidat nhac truoc 99', 'Số ngày trước hạn là số từ 1 đến 30'],
  ['caidat nhac qua 0', 'Khoảng cách giữa hai lần nhắc'],
  ['caidat gi do', 'Chưa đọc được nội dung cài đặt.'],
] as const

it('answers what does not fit with what to type, and changes nothing', async () => {
  const chi = await coordinator()
  for (const [typed, answer] of UNFIT) expect(await chi.says(typed), typed).toSay(answer)
  expect(await office.database.queries.calendarDay.count()).toBe(0)
  expect(await audited()).toEqual([])
})

describe('on doubt', () => {
  it('a card comes first, where other days may be meant or the name holds a date', async () => {
    const chi = await coordinator()
    const card = await chi.says('caidat nghi 2-5 lễ theo QĐ 1/QĐ-UBND')
    expect(card).toBegin('Ghi ngày nghỉ: thứ Hai 02/5, lễ?')
    expect(card).toSay('Theo QĐ 1/QĐ-UBND.', 'Chưa ghi gì.')
    expect(await office.database.queries.calendarDay.count()).toBe(0)
    expect(await chi.presses('Thôi')).toBegin('Chưa ghi gì.')
    expect(await chi.says('caidat nghi 02/5 Ngày Chiến thắng 30/4')).toBegin(
      'Ghi ngày nghỉ: thứ Hai 02/5, Ngày Chiến thắng 30/4?',
    )
    expect(await chi.says('ok')).toBegin('Đã ghi ngày nghỉ: thứ Hai 02/5, Ngày Chiến thắng 30/4.')
    expect(await audited()).toEqual(['person:1 calendar.day-added 2022-05-02'])
  })

  it('what is typed anew takes the place of the card', async () => {
    const chi = await coordinator()
    await chi.says('caidat nghi 5-3/9 lễ')
    expect(await chi.says('caidat nghi 3-5/9 lễ')).toBegin(
      'Đã ghi ngày nghỉ: từ thứ Bảy 03/9 đến thứ Hai 05/9, lễ.',
    )
  })
})

describe('meetings on a day off', () => {
  const MEETING =
    'lich họp báo tháng 4 29/4 14:30 tại Trung tâm Báo chí; chủ trì Văn phòng; một lần; mời: Sở Y tế'

  it('are named to who sets it, with how they are moved and cancelled', async () => {
    const chi = await coordinator()
    await chi.says(MEETING)
    await chi.says('ok')
    const set = await chi.says('caidat nghi 29/4 chống bão')
    expect(set).toSay(
      'Lịch trùng ngày nghỉ: 1 cuộc, chưa dời, chưa báo ai.',
      '- LH-1 · Họp báo tháng 4: 14:30, thứ Sáu 29/4',
      'Dời: gõ như "lich 1 dời 29/4 sang 04/5 14:30 lý do …". Hủy: gõ như "lich 1 hủy 29/4 lý do …".',
    )
    expect(set).toOffer('Bỏ ngày vừa ghi', 'Xem LH-1', 'Xem cài đặt')
    expect(await chi.says('lich 1 dời 29/4 sang 04/5 14:30 lý do chống bão')).toSay('04/5')
    await chi.says('ok')
    expect(await chi.says('caidat nghi 04/5 chống bão')).toSay('LH-1 · Họp báo tháng 4: 14:30, thứ Tư 04/5')
    expect(await chi.presses('Xem LH-1')).toOffer('Dời', 'Hủy')
    expect(await chi.says('lich 1 hủy 04/5 lý do chống bão')).toSay('chống bão')
    await chi.says('ok')
    expect(await chi.says('caidat nghi 04/5 chống bão')).not.toSay('LH-1')
  })

  it('that come again are named, too; working days name none', async () => {
    const chi = await coordinator()
    await chi.says(`${MEETING.replace('một lần', 'hằng tháng')}`)
    await chi.says('ok')
    expect(await chi.says('caidat nghi 29/4 chống bão')).toSay(
      '- LH-1 · Họp báo tháng 4: 14:30, thứ Sáu 29/4',
    )
    expect(await chi.says('caidat lamviec 29/4 làm bù')).not.toSay('LH-1')
    expect(await chi.says('caidat nghi 28/4 họp')).not.toSay('LH-1')
  })
})

it('is the coordinator’s alone; a question that begins so is the plan’s', async () => {
  const lan = await reporter()
  for (const typed of ['caidat', 'caidat nghi 05/5 nghỉ', 'caidat ky lich'])
    expect(await lan.says(typed)).toSay('Lệnh này dành cho người được giao quyền.')
  expect(await office.database.queries.calendarDay.count()).toBe(0)
  const chi = await coordinator()
  expect(await chi.says('cài đặt ứng dụng công nghệ thông tin ở đâu')).not.toSay('cài đặt')
})
