import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { read } from '../support/bot.ts'
import { type Office, openOffice } from '../support/office.ts'
import '../support/matchers.ts'

const VP = 'van-phong-ubnd-thanh-pho'
const TTTT = 'so-thong-tin-va-truyen-thong'
const ONCE =
  'lich họp báo tháng 4 05/5 14:30 tại Trung tâm Báo chí; chủ trì Văn phòng; một lần; mời: Sở Y tế, Sở TT&TT'
const MONTHLY =
  'lich hop bao 5/5 14h30 tai Trung tâm Báo chí; chu tri van phong; hang thang; moi: so y te, cac so, ban, nganh'

let office: Office
beforeAll(async () => {
  office = await openOffice({ now: '2022-04-28T16:02:00+07:00' })
})
beforeEach(() => office.reset())
afterEach(() => expect(office.logged).toEqual([]))
afterAll(() => office.close())

const coordinator = () => office.hire('coordinator', ['coordinator', TTTT])
const lead = (agency: string) => office.hire(`lead of ${agency}`, ['lead', agency])
const reporter = () => office.hire('reporter', ['reporter', 'so-y-te'])

describe('who coordinates', () => {
  it('sets a meeting in one message, with a card first', async () => {
    const chi = await coordinator()
    await reporter()
    expect(read(await chi.says(ONCE))).toBe(
      [
        'Đặt lịch: Họp báo tháng 4',
        'Thời gian: 14:30, thứ Năm 05/5',
        'Địa điểm: Trung tâm Báo chí',
        'Chủ trì: Văn phòng UBND Thành phố',
        'Một lần, không định kỳ.',
        'Mời: Sở Y tế và Sở TT&TT.',
        'Đồng ý thì ghi và báo các đơn vị được mời. Sửa: gõ lại phần cần sửa, ví dụ 15:00.',
        '1 Đồng ý · 2 Thôi',
      ].join('\n'),
    )
    expect(await office.noticesTo('reporter')).toEqual([])
    const set = await chi.says('ok')
    expect(read(set)).toBe(
      [
        'Đã đặt lịch LH-1: Họp báo tháng 4.',
        '14:30, thứ Năm 05/5, tại Trung tâm Báo chí.',
        'Mời: Sở TT&TT và Sở Y tế.',
        'Đã chuyển thông báo đến đơn vị chủ trì, các đơn vị được mời và nhóm theo dõi.',
      ].join('\n'),
    )
    expect(set.attachments).toMatchObject([{ kind: 'file', name: 'lich-1.ics', type: 'text/calendar' }])
    expect(await office.noticesTo('reporter')).toEqual([
      'Lịch mới LH-1 · Họp báo tháng 4: 14:30, thứ Năm 05/5, tại Trung tâm Báo chí; Văn phòng UBND Thành phố chủ trì.',
    ])
    expect(await chi.says('LH-1')).toOffer('Dời', 'Hủy')
  })

  it('sets one that comes again, typed without diacritics, and corrects the card', async () => {
    const chi = await coordinator()
    expect(await chi.says(MONTHLY)).toSay('Đặt lịch: Họp báo\n', 'Định kỳ: ngày 5 hằng tháng.')
    expect(await chi.says('15h')).toSay('Thời gian: 15:00, thứ Năm 05/5')
    expect(await chi.presses('Đồng ý')).toSay(
      'Lần tới: 15:00, thứ Năm 05/5, tại Trung tâm Báo chí.',
      'Mời: Sở Y tế và các Sở, ban, ngành.',
    )
    expect(await office.database.queries.meeting.findFirst()).toMatchObject({
      ...{ kind: 'press', state: 'planned', hostId: VP, rule: 'FREQ=MONTHLY;BYMONTHDAY=5', everyone: false },
      startsAt: new Date('2022-05-05T15:00:00+07:00'),
    })
  })

  it('is asked for what is missing, one part at a time, over a restart', async () => {
    const chi = await coordinator()
    expect(await chi.says('lich thêm')).toOffer(
      ...['Họp báo định kỳ', 'Họp báo đột xuất', 'Giao ban báo chí', 'Lớp tập huấn'],
    )
    expect(await chi.says('giao ban bao chi')).toOffer('Một lần', 'Hằng tuần', 'Hằng tháng', 'Hằng quý')
    expect(await chi.says('bao nhiêu cũng được')).toSay('Chưa rõ bao lâu một lần.')
    expect(await chi.says('thứ ba đầu tháng')).toBegin('Giao ban báo chí: mấy giờ? Ví dụ: 14:30')
    office.restart()
    expect(await chi.says('2 giờ chiều')).toOffer('Chưa định địa điểm')
    expect(await chi.says('tại Hội trường B')).toOffer('Sở Thông tin và Truyền thông')
    expect(await chi.says('hội đồng chuột')).toSay('Không rõ đơn vị "hội đồng chuột".')
    expect(await chi.says('Sở Thông tin và Truyền thông')).toOffer('Mọi đơn vị có việc trong Kế hoạch')
    const card = await chi.says('1')
    expect(card).toSay('Thời gian: 14:00, thứ Ba 03/5', 'Địa điểm: Hội trường B')
    expect(card).toSay('Định kỳ: thứ Ba tuần thứ 1 của tháng.', 'Mời: mọi đơn vị có việc trong Kế hoạch.')
    expect(await chi.says('đồng ý')).toBegin('Đã đặt lịch LH-1: Giao ban báo chí.')
  })

  it.each([
    ['thứ ba hằng tuần', 'FREQ=WEEKLY;BYDAY=TU', 'Định kỳ: thứ Ba hằng tuần.'],
    ['hằng tuần', 'FREQ=WEEKLY;BYDAY=TH', 'Định kỳ: thứ Năm hằng tuần.'],
    ['ngày 6 hằng tháng', 'FREQ=MONTHLY;BYMONTHDAY=6', 'Định kỳ: ngày 6 hằng tháng.'],
    ['hằng quý', 'FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=5', 'Định kỳ: ngày 5 hằng quý.'],
  ])('says how often as "%s"', async (typed, rule, said) => {
    const chi = await coordinator()
    const card = await chi.says(
      `lich lớp tập huấn 05/5 8h tại Hội trường; chủ trì Sở TT&TT; ${typed}; mời: Sở Y tế`,
    )
    expect(card).toSay('Đặt lịch: Lớp tập huấn', said)
    await chi.says('ok')
    expect(await office.database.queries.meeting.findFirst()).toMatchObject({ kind: 'class', rule })
  })

  it('moves one, and those who attend are told from when to when', async () => {
    const chi = await coordinator()
    await reporter()
    await chi.says(ONCE)
    await chi.says('ok')
    expect(await chi.says('lich 1 dời 06/5 9:00 lý do trùng lịch')).toBegin(
      'LH-1 · Họp báo tháng 4: dời từ 05/5, 14:30 sang 06/5, 09:00; lý do: trùng lịch.',
    )
    await chi.presses('Đồng ý')
    expect((await office.noticesTo('reporter')).at(-1)).toBe(
      'LH-1 · Họp báo tháng 4: dời từ 05/5, 14:30 sang 06/5, 09:00; lý do: trùng lịch.',
    )
    expect(await chi.says('lich')).toSay('09:00, thứ Sáu 06/5: Họp báo tháng 4')
    await chi.says('lich lh1 đổi địa điểm sang Hội trường B do hết phòng')
    await chi.says('ok')
    expect((await office.noticesTo('reporter')).at(-1)).toBe(
      'LH-1 · Họp báo tháng 4, 06/5, 09:00: đổi địa điểm, tại Hội trường B; lý do: hết phòng.',
    )
  })

  it('moves one time of those that come again, or all from it on', async () => {
    const chi = await coordinator()
    await reporter()
    await chi.says(MONTHLY)
    await chi.says('ok')
    expect(await chi.says('lich 1 dời 05/7 sang 06/7')).toOffer('Chỉ lần 05/7', 'Từ lần này về sau')
    expect(await chi.presses('Chỉ lần 05/7')).toBegin('LH-1 · Họp báo, 05/7, 14:30: lý do?')
    expect(await chi.says('lãnh đạo đi công tác')).toSay('Các lần khác giữ nguyên.')
    await chi.says('ok')
    expect((await office.noticesTo('reporter')).at(-1)).toBe(
      'LH-1 · Họp báo: dời từ 05/7, 14:30 sang 06/7, 14:30; lý do: lãnh đạo đi công tác.\nCác lần khác giữ nguyên.',
    )
    expect(await chi.says('lich tháng 7')).toSay('14:30, thứ Tư 06/7 (dời từ 05/7, 14:30): Họp báo')

    await chi.says('lich 1 dời 05/9 sang 08/9 9:00 từ lần này về sau vì đổi lịch')
    expect(await chi.says('ok')).toSay('dời từ 05/9, 14:30 sang 08/9, 09:00; lý do: đổi lịch.')
    expect(await chi.says('lich tháng 10')).toSay('trùng ngày nghỉ, chờ xác định (LH-1)')
    expect(await chi.says('lich tháng 8')).toSay('14:30, thứ Sáu 05/8: Họp báo', '(LH-2)')
  })

  it('cancels one time, and the whole', async () => {
    const chi = await coordinator()
    await reporter()
    await chi.says(MONTHLY)
    await chi.says('ok')
    expect(await chi.says('lich 1 huy vì nghỉ lễ')).toOffer('Chỉ lần 05/5', 'Từ lần này về sau')
    await chi.says('1')
    await chi.says('1')
    expect((await office.noticesTo('reporter')).at(-1)).toBe(
      'LH-1 · Họp báo: hủy cuộc 05/5, 14:30; lý do: nghỉ lễ.',
    )
    expect(await chi.says('lich')).toSay('14:30, thứ Năm 05/5: Họp báo, đã hủy; lý do: nghỉ lễ (LH-1).')
    await chi.says('LH-1')
    await chi.presses('Hủy')
    await chi.presses('Từ lần này về sau')
    await chi.presses('Không nêu lý do')
    await chi.presses('Đồng ý')
    expect((await office.noticesTo('reporter')).at(-1)).toBe(
      'LH-1 · Họp báo: hủy các lần từ 05/6, 14:30; lý do: không nêu.',
    )
    expect(await chi.says('lh1')).toSay('Đã hủy.')
  })

  it('is told what does not fit', async () => {
    const chi = await coordinator()
    expect(await chi.says('lich 9')).toSay('Không có lịch số 9.')
    expect(await chi.says('lich họp báo 05/4 14:30; một lần; tại A; chủ trì Sở TT&TT; mời: Sở Y tế')).toSay(
      'Thời gian 14:30 05/4 đã qua.',
    )
    await chi.says(ONCE)
    await chi.presses('Thôi')
    expect(await chi.says('lich')).toSay('Không có lịch từ 28/4 đến 12/5.')
  })
})

describe('others', () => {
  it('a reporter reads, and does not write', async () => {
    const chi = await coordinator()
    await chi.says(ONCE)
    await chi.says('ok')
    const lan = await reporter()
    expect(read(await lan.says('lich tuần này'))).toBe('Không có lịch từ 25/4 đến 01/5.')
    expect(read(await lan.says('lich tháng 5 có gì'))).toBe(
      [
        'Lịch từ 01/5 đến 31/5: 1 cuộc.',
        '14:30, thứ Năm 05/5: Họp báo tháng 4, tại Trung tâm Báo chí; Văn phòng UBND Thành phố chủ trì (LH-1).',
        '1 Xem LH-1',
      ].join('\n'),
    )
    expect(await lan.says('lh1')).toOffer()
    for (const typed of [ONCE, 'lich 1 dời 06/5 9:00', 'lich 1 hủy'])
      expect(await lan.says(typed)).toSay('do đơn vị điều phối và phụ trách đơn vị chủ trì thực hiện')
  })

  it('a lead sets and moves what the own agency hosts, and nothing else', async () => {
    const ha = await lead('so-y-te')
    expect(await ha.says('lich tập huấn 05/5 8h tại Hội trường; một lần; mời: Sở TT&TT')).toSay(
      'Chủ trì: Sở Y tế',
    )
    await ha.says('ok')
    expect(await ha.says('lich 1 dời 9h lý do mưa')).toSay('dời từ 05/5, 08:00 sang 05/5, 09:00')
    expect(await ha.says(ONCE)).toSay('chỉ đặt, dời, hủy lịch do đơn vị chủ trì')
    const other = await lead(TTTT)
    expect(await other.says('lich 1 hủy')).toSay('do đơn vị điều phối và phụ trách đơn vị chủ trì')
  })

  it('words that begin alike are questions about the plan', async () => {
    const lan = await reporter()
    for (const typed of ['họp báo định kỳ bên nào chủ trì', 'hop bao ai chu tri', 'Họp báo'])
      expect(await lan.says(typed)).toSay('Văn phòng UBND Thành phố chủ trì')
    expect(read(await lan.says('lịch sử Hà Nội'))).not.toContain('Lịch từ')
  })
})
