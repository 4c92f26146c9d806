import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { meetingTick } from '../../src/jobs/meeting-tick.ts'
import { languages, read } from '../support/bot.ts'
import { type Office, openOffice } from '../support/office.ts'
import '../support/matchers.ts'

// How meetings are typed: without diacritics, with slips and abbreviations.

const TTTT = 'so-thong-tin-va-truyen-thong'
const REST = '; chu tri van phong; mot lan; moi: so y te'

let office: Office
beforeAll(async () => {
  office = await openOffice({ now: '2022-04-28T16:02:00+07:00' })
})
beforeEach(() => office.reset())
afterEach(() => expect(office.logged).toEqual([]))
afterAll(() => office.close())

const coordinator = () => office.hire('coordinator', ['coordinator', TTTT])

describe('when and where', () => {
  it.each([
    ['hop bao 5/5 14h30 tai quan Hoang Mai', '14:30, thứ Năm 05/5', 'quan Hoang Mai'],
    ['hop bao mai 14h30p tai quan Hoang Mai', '14:30, thứ Sáu 29/4', 'quan Hoang Mai'],
    ['hop bao chieu mai 2h tai Mai Dich', '14:00, thứ Sáu 29/4', 'Mai Dich'],
    ['hop bao 5/5 14g30ph dia diem: 18/2 Tran Phu', '14:30, thứ Năm 05/5', '18/2 Tran Phu'],
    ['hop bao thu nam, 5/5 2h tai A', '14:00, thứ Năm 05/5', 'A'],
    ['hop bao 5/5 14h tai tt bao chi do so y te chu tri', '14:00, thứ Năm 05/5', 'tt bao chi'],
  ])('reads "%s"', async (typed, moment, place) => {
    const chi = await coordinator()
    const card = await chi.says(
      `lich ${typed}${typed.includes('chu tri') ? REST.replace('; chu tri van phong', '') : REST}`,
    )
    expect(card).toSay('Đặt lịch: Họp báo\n', `Thời gian: ${moment}\n`, `Địa điểm: ${place}\n`)
  })

  it('asks for the day where only a place is named', async () => {
    const chi = await coordinator()
    expect(await chi.says(`lich hop bao 14h30 tai quan Hoang Mai${REST}`)).toSay('Họp báo: ngày nào?')
  })

  it('moves one to a place whose name is a day', async () => {
    const chi = await coordinator()
    await chi.says(`lich hop bao 5/5 14h30 tai A${REST}`)
    await chi.says('ok')
    expect(await chi.says('lich 1 doi 6/5 9h tai quan Hoang Mai vi het phong')).toSay(
      'dời từ 05/5, 14:30 sang 06/5, 09:00, tại quan Hoang Mai; lý do: het phong.',
    )
    expect(await chi.says('lich 1 doi 2h sang 6/5 vi het phong')).toSay('sang 06/5, 14:00')
  })

  it('says what it does not keep of a second day and an end', async () => {
    const chi = await coordinator()
    const card = await chi.says(`lich tap huan 5/5-6/5 8h-11h30 tai A${REST}`)
    expect(card).toSay('Thời gian: 08:00, thứ Năm 05/5', 'Chỉ ghi ngày, giờ bắt đầu; không ghi: 11h30, 6/5.')
  })

  it('lets a year that was typed stand, and takes the coming one where none was', async () => {
    const chi = await coordinator()
    expect(await chi.says(`lich hop bao 5/5/2021 14h30 tai A${REST}`)).toSay('đã qua')
    office.clock.set('2022-12-20T09:00:00+07:00')
    expect(read(await chi.says(`lich hop bao 5/1 14h30 tai A${REST}`))).toContain('05/1/2023')
  })
})

describe('a meeting by its number', () => {
  const planned = async () => {
    const chi = await coordinator()
    await chi.says('lich hop bao 5/5 14h30 tai A; chu tri van phong; hang thang; moi: so y te')
    await chi.says('ok')
    return chi
  }

  it.each([
    ['lich doi LH-1 sang 6/5 15h', 'LH-1 · Họp báo: dời lần nào?'],
    ['LH-1 doi 6/5', 'LH-1 · Họp báo: dời lần nào?'],
    ['doi LH-1 sang 6/5', 'LH-1 · Họp báo: dời lần nào?'],
    ['LH-1 9h', 'LH-1 · Họp báo: dời lần nào?'],
    ['lich 1 bổ sung địa điểm Hội trường B', 'LH-1 · Họp báo: dời lần nào?'],
    ['lich 1 dia diem Hoi truong B', 'LH-1 · Họp báo: dời lần nào?'],
    ['lich 1 tai Hoi truong B', 'LH-1 · Họp báo: dời lần nào?'],
    ['lich huy LH-1', 'LH-1 · Họp báo: hủy lần nào?'],
    ['LH-1 hủy', 'LH-1 · Họp báo: hủy lần nào?'],
    ['huy lh1 vi mua', 'LH-1 · Họp báo: hủy lần nào?'],
  ])('is meant by "%s"', async (typed, asked) => {
    const chi = await planned()
    expect(await chi.says(typed)).toSay(asked)
  })

  it('is given the place that was typed', async () => {
    const chi = await planned()
    await chi.says('lich doi dia diem LH-1 sang Hội trường B do hết phòng')
    expect(await chi.says('1')).toSay('đổi địa điểm, tại Hội trường B; lý do: hết phòng.')
  })

  it('is not meant by an amount', async () => {
    const chi = await coordinator()
    expect(await chi.says('lich dat 2 lop tap huan 5/5 8h')).toSay('một lần hay định kỳ?')
  })
})

it('sets a class on AI', async () => {
  const chi = await coordinator()
  expect(await chi.says('lich lop tap huan AI 5/5 8h')).toSay('Lớp tập huấn AI: một lần hay định kỳ?')
})

describe('what a plan proposes, where there are no buttons', () => {
  const tick = () => meetingTick(office.database, { languages, reach: ['test'] }, office.clock.now).run()

  it('is set by its number in the notice, a day and time behind it', async () => {
    const chi = await coordinator()
    await tick()
    const [notice] = await office.noticesTo('coordinator')
    expect(notice).toContain('1 Định ngày giờ LH-1 · 2 Định ngày giờ LH-2')
    expect(await chi.says('2')).toBegin('Giao ban báo chí hằng tuần: ngày nào? Ví dụ: 05/5')
    await chi.says('thôi')
    expect(await chi.says('1')).toSay('Họp báo định kỳ: một lần hay định kỳ?')
    await chi.says('thôi')
    expect(await chi.says('2 thu ba hang tuan 8h')).toBegin('Giao ban báo chí hằng tuần: tại đâu?')
    await chi.says('thôi')
    expect(await chi.says('3')).toSay('2')
    expect(await chi.says('lich doi LH-2 sang 5/5')).toSay('Giao ban báo chí hằng tuần: mấy giờ?')
  })

  it('gives way to what was asked since', async () => {
    const chi = await coordinator()
    await tick()
    office.clock.set('2022-04-28T16:10:00+07:00')
    expect(await chi.says('lich them')).toSay('Lịch gì?')
    expect(await chi.says('3')).toSay('Giao ban báo chí: một lần hay định kỳ?')
  })
})

describe('a command typed where an answer was asked for', () => {
  it('is obeyed, and is no title', async () => {
    const chi = await coordinator()
    for (const typed of ['huongdan', '/huongdan', 'lich thang 8']) {
      await chi.says('lich them')
      expect(read(await chi.says(typed))).not.toContain('một lần hay định kỳ?')
    }
    await chi.says('lich them')
    expect(await chi.says('họp báo')).toSay('Họp báo: một lần hay định kỳ?')
  })

  it('shows the list where a new time was asked for', async () => {
    const chi = await coordinator()
    await chi.says(`lich hop bao 5/5 14h30 tai A${REST}`)
    await chi.says('ok')
    expect(await chi.says('lich 1 doi')).toSay('dời sang ngày, giờ nào?')
    expect(await chi.says('lich thang 8')).toSay('Không có lịch từ 01/8 đến 31/8.')
  })
})

describe('how often', () => {
  it.each([
    ['1 tuan 1 lan', 'Định kỳ: thứ Năm hằng tuần.'],
    ['t2 hang tuan', 'Định kỳ: thứ Hai hằng tuần.'],
    ['thang 1 lan', 'Định kỳ: ngày 5 hằng tháng.'],
    ['thu ba tuan thu hai hang thang', 'Định kỳ: thứ Ba tuần thứ 2 của tháng.'],
  ])('reads "%s"', async (typed, said) => {
    const chi = await coordinator()
    expect(await chi.says(`lich hop bao 5/5 8h tai A; chu tri van phong; ${typed}; moi: so y te`)).toSay(said)
  })

  it.each([
    ['2 tuan 1 lan', 'Chưa nhận định kỳ "2 tuan 1 lan".'],
    ['thu hai, thu nam hang tuan', 'Mỗi lịch định kỳ chỉ có một ngày.'],
    ['ngay 40 hang thang', 'Tháng không có ngày 40.'],
    ['ngay 0 hang thang', 'Tháng không có ngày 0.'],
    ['thu ba hang tuan den 1/5; 14h; chu tri van phong; moi: so y te', 'trước ngày bắt đầu'],
  ])('refuses "%s"', async (typed, said) => {
    const chi = await coordinator()
    expect(await chi.says(`lich hop bao ${typed.includes('den') ? '' : '5/5 8h'} tai A; ${typed}`)).toSay(
      said,
    )
  })

  it('ends when it is said to', async () => {
    const chi = await coordinator()
    const card = await chi.says(
      'lich hop bao thu ba hang tuan den 10/5; 8h tai A; chu tri van phong; moi: so y te',
    )
    expect(card).toSay('08:00, thứ Ba 03/5', 'Định kỳ: thứ Ba hằng tuần.', 'Lần cuối: không sau 10/5/2022.')
    await chi.says('ok')
    expect(await chi.says('lich thang 5')).toSay('2 cuộc')
  })
})

it.each([
  ['2022-12-20', 'lich thang 1', 'từ 01/1/2023 đến 31/1/2023'],
  ['2022-12-20', 'lich 5/1', 'từ 05/1/2023 đến 05/1/2023'],
  ['2022-04-28', 'lich thang 1', 'từ 01/1 đến 31/1'],
  ['2022-04-28', 'lich 5/5-10/5', 'từ 05/5 đến 10/5'],
  ['2022-04-28', 'lich tu 5/5 den 10/5', 'từ 05/5 đến 10/5'],
  ['2022-04-28', 'lich tuan', 'từ 25/4 đến 01/5'],
  ['2022-04-28', 'lich tuan truoc', 'từ 18/4 đến 24/4'],
  ['2022-04-28', 'lich t2', 'từ 02/5 đến 02/5'],
])('on %s shows the list of "%s"', async (today, typed, said) => {
  office.clock.set(`${today}T09:00:00+07:00`)
  expect(await (await coordinator()).says(typed)).toSay(said)
})
