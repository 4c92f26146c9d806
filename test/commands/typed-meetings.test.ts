import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { read } from '../support/bot.ts'
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
