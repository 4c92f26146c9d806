import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { read } from '../support/bot.ts'
import { type Office, openOffice } from '../support/office.ts'
import '../support/matchers.ts'

const TTTT = 'so-thong-tin-va-truyen-thong'
const MONTHLY =
  'lich hop bao 5/5 14h30 tai Trung tâm Báo chí; chu tri van phong; hang thang; moi: so y te, cac so, ban, nganh'
const ONCE = 'lich họp báo 05/5 14:30 tại Trung tâm Báo chí; chủ trì Văn phòng; một lần; mời: Sở Y tế'

let office: Office
beforeAll(async () => {
  office = await openOffice({ now: '2022-04-28T16:02:00+07:00' })
})
beforeEach(() => office.reset())
afterEach(() => expect(office.logged).toEqual([]))
afterAll(() => office.close())

const coordinator = (name = 'coordinator') => office.hire(name, ['coordinator', TTTT])

/** Who coordinates, with this meeting set. */
async function withMeeting(text = MONTHLY) {
  const chi = await coordinator()
  await chi.says(text)
  await chi.says('ok')
  return chi
}

type Person = Awaited<ReturnType<typeof coordinator>>

/** Says a change of one time, or of all from it on, up to its card. */
async function changes(chi: Person, text: string, scope: 'Từ lần này về sau' | RegExp = /^Chỉ lần/u) {
  const asked = await chi.says(text)
  const label = asked.choices.find((one) =>
    typeof scope === 'string' ? one.label === scope : scope.test(one.label),
  )
  if (!label) throw new Error(`not asked for the scope: ${read(asked)}`)
  await chi.presses(label.label)
  return chi.says('đổi lịch')
}

describe('a time of a series', () => {
  it('can be moved and cancelled again after it went to another day', async () => {
    const chi = await withMeeting()
    await changes(chi, 'lich 1 doi 5/7 sang 6/7')
    await chi.says('ok')
    expect(await changes(chi, 'lich 1 huy 6/7')).toBegin(
      'LH-1 · Họp báo: hủy cuộc 06/7, 14:30; lý do: đổi lịch.',
    )
    await chi.says('ok')
    expect(await chi.says('lich tháng 7')).toSay('05/7: Họp báo, đã hủy')
    expect(await chi.says('lich 1 huy 5/7')).toSay('không có lần nào ngày 05/7')
  })

  it('is found by the day on which it was to be, where none is there', async () => {
    const chi = await withMeeting()
    await changes(chi, 'lich 1 doi 5/7 sang 6/7')
    await chi.says('ok')
    expect(await changes(chi, 'lich 1 doi 5/7 sang 7/7')).toBegin(
      'LH-1 · Họp báo: dời từ 06/7, 14:30 sang 07/7, 14:30; lý do: đổi lịch.',
    )
  })

  it('is asked about where a day has two', async () => {
    const chi = await withMeeting(MONTHLY.replace('hang thang', 'thu nam hang tuan'))
    await changes(chi, 'lich 1 doi 12/5 sang 19/5 16h')
    await chi.says('ok')
    expect(await chi.says('lich 1 huy 19/5')).toOffer('19/5, 14:30', '19/5, 16:00 (dời từ 12/5, 14:30)')
    await chi.says('16h')
    await chi.presses('Chỉ lần 19/5')
    expect(await chi.says('trùng lịch')).toBegin('LH-1 · Họp báo: hủy cuộc 19/5, 16:00; lý do: trùng lịch.')
    await chi.says('ok')
    expect(await chi.says('lich tháng 5')).toSay('12/5: Họp báo, đã hủy', '14:30, thứ Năm 19/5: Họp báo, tại')
    await changes(chi, 'lich 1 doi 26/5 sang 19/5 8h')
    await chi.says('ok')
    await chi.says('lich 1 doi 19/5 sang 20/5')
    await chi.presses('19/5, 08:00 (dời từ 26/5, 14:30)')
    await chi.says('chi lan nay')
    expect(await chi.says('đổi lịch')).toBegin(
      'LH-1 · Họp báo: dời từ 19/5, 08:00 sang 20/5, 08:00; lý do: đổi lịch.',
    )
  })

  it('is meant by a day typed alone that is its own', async () => {
    const chi = await withMeeting()
    expect(await changes(chi, 'lich 1 doi 5/7 15h')).toBegin(
      'LH-1 · Họp báo: dời từ 05/7, 14:30 sang 05/7, 15:00; lý do: đổi lịch.',
    )
    expect(await changes(chi, 'lich 1 doi 6/7 15h')).toBegin(
      'LH-1 · Họp báo: dời từ 05/5, 14:30 sang 06/7, 15:00; lý do: đổi lịch.',
    )
    expect(await chi.says('lich 1 doi 5/7')).toBegin(
      'LH-1 · Họp báo, 05/7, 14:30: dời sang ngày, giờ nào? Ví dụ: 06/5 9:00',
    )
    await chi.says('8/7')
    await chi.says('chỉ lần 05/7')
    expect(await chi.says('đổi lịch')).toBegin(
      'LH-1 · Họp báo: dời từ 05/7, 14:30 sang 08/7, 14:30; lý do: đổi lịch.',
    )
    expect(await changes(chi, 'lich 1 doi 5/7 dia diem sang Hội trường B')).toBegin(
      'LH-1 · Họp báo, 05/7, 14:30: đổi địa điểm, tại Hội trường B; lý do: đổi lịch.',
    )
  })
})

describe('from which time to which', () => {
  it.each([
    ['05/5 14h30 sang 06/5 9h', '06/5, 09:00'],
    ['14h30 05/5 đến 9h sáng 06/5', '06/5, 09:00'],
    ['tu 14h30 sang 15h', '05/5, 15:00'],
    ['từ 14:30 thành 15:00', '05/5, 15:00'],
    ['05/5 sang 9h sang 06/5', '06/5, 09:00'],
    ['9h sang 06/5', '06/5, 09:00'],
    ['sang 06/5 lúc 8h đến 10h', '06/5, 08:00'],
    ['9h sáng', '05/5, 09:00'],
    ['05/5 06/5', '06/5, 14:30'],
  ])('is read from "%s"', async (typed, to) => {
    const chi = await withMeeting(ONCE)
    await chi.says(`lich 1 doi ${typed}`)
    expect(await chi.says('đổi lịch')).toBegin(
      `LH-1 · Họp báo: dời từ 05/5, 14:30 sang ${to}; lý do: đổi lịch.`,
    )
  })

  it('is refused where nothing changes, or no time is then', async () => {
    const chi = await withMeeting(ONCE)
    for (const typed of ['05/5 sang 05/5', '14h30', 'tại Trung tâm Báo chí', 'sang 5/5 14h30'])
      expect(await chi.says(`lich 1 doi ${typed}`)).toSay(
        'LH-1 đang là 05/5, 14:30; nội dung vừa gõ không thay đổi gì.',
      )
    expect(await chi.says('lich 1 doi tu 9h sang 15h')).toSay('LH-1 không có lần nào lúc 09:00.')
    expect(await chi.says('lich 1 doi 05/5 9h sang 06/5 15h')).toSay('LH-1 không có lần nào lúc 09:00.')
  })
})

describe('what was decided of later times', () => {
  it('stays where only the place or the hour changes, and the card says so', async () => {
    const chi = await withMeeting()
    for (const typed of ['lich 1 huy 5/8', 'lich 1 doi 5/9 sang 6/9']) {
      await changes(chi, typed)
      await chi.says('ok')
    }
    const card = await chi.says('lich 1 doi dia diem sang Hội trường B tu lan nay ve sau do sua phong')
    expect(read(card).split('\n').slice(0, 4)).toEqual([
      'LH-1 · Họp báo, 05/5, 14:30: đổi địa điểm, tại Hội trường B; lý do: sua phong.',
      'Áp dụng từ lần này về sau.',
      'Định kỳ: ngày 5 hằng tháng.',
      'Giữ nguyên các lần đã hủy, đã dời: hủy 05/8 và 06/9, 14:30.',
    ])
    await chi.says('ok')
    expect(await chi.says('lich tháng 8')).toSay('05/8: Họp báo, đã hủy')
    await chi.says('lich 1 doi 15h tu lan nay ve sau do sua phong')
    await chi.says('ok')
    expect(await chi.says('lich tháng 8')).toSay('05/8: Họp báo, đã hủy')
    expect(await chi.says('lich tháng 9')).toSay(
      '15:00, thứ Ba 06/9 (dời từ 05/9, 15:00): Họp báo, tại Hội trường B',
    )
  })

  it('goes along where the day changes', async () => {
    const chi = await withMeeting()
    await changes(chi, 'lich 1 huy 5/8')
    await chi.says('ok')
    expect(await changes(chi, 'lich 1 doi 5/7 sang 12/7', 'Từ lần này về sau')).toSay(
      'Giữ nguyên các lần đã hủy, đã dời: hủy 12/8.',
    )
    await chi.says('ok')
    expect(await chi.says('lich tháng 8')).toSay('từ 01/8 đến 31/8: 1 cuộc', '12/8: Họp báo, đã hủy')
    expect(await chi.says('lich tháng 9')).toSay('14:30, thứ Hai 12/9: Họp báo')
    expect(await chi.says('lich tháng 6')).toSay('Chủ nhật 05/6')
  })

  it('leaves the days of all as they are where one that was moved alone is named', async () => {
    const chi = await withMeeting()
    await changes(chi, 'lich 1 doi 5/7 sang 6/7')
    await chi.says('ok')
    await chi.says('lich 1 doi 6/7 dia diem sang Hội trường B tu lan nay ve sau do sua phong')
    await chi.says('ok')
    expect(await chi.says('lich tháng 7')).toSay(
      '14:30, thứ Tư 06/7 (dời từ 05/7, 14:30): Họp báo, tại Hội trường B',
    )
    expect(await chi.says('lich tháng 8')).toSay('14:30, thứ Sáu 05/8: Họp báo, tại Hội trường B')
  })
})

describe('a series that is cancelled from one time on', () => {
  it('ends there: what has been stays, on its card and in calendars', async () => {
    const chi = await withMeeting()
    await changes(chi, 'lich 1 doi 5/9 sang 6/9')
    await chi.says('ok')
    expect(await changes(chi, 'lich 1 huy 5/8', 'Từ lần này về sau')).toSay('hủy các lần từ 05/8, 14:30')
    const told = await chi.says('ok')
    expect(await chi.says('lich 1')).toSay(
      'Lần tới: 14:30, thứ Năm 05/5',
      'Lần cuối: 14:30, thứ Ba 05/7.',
      'Định kỳ: ngày 5 hằng tháng.',
    )
    for (const month of [8, 9, 10])
      expect(await chi.says(`lich tháng ${month}`)).toSay('Không có lịch từ 01/')
    const [file] = told.attachments ?? []
    const where = { id: file?.id ?? '' }
    const { content } = await office.database.queries.keptFile.findUniqueOrThrow({ where })
    const text = Buffer.from(content).toString()
    expect(text).toContain('RRULE:FREQ=MONTHLY;BYMONTHDAY=5;UNTIL=20220805T072959Z')
    expect(text).toContain('EXDATE;TZID=Asia/Ho_Chi_Minh:20220605T143000')
    expect(text).toContain('STATUS:CONFIRMED')
    expect(text).not.toContain('CANCELLED')
    office.clock.set('2022-08-06T09:00:00+07:00')
    expect(await chi.says('lich 1')).toSay('Đã qua: 14:30, thứ Ba 05/7.')
  })
})

describe('the card', () => {
  it('is not recorded where the meeting was changed meanwhile, but shown anew', async () => {
    const chi = await withMeeting(ONCE)
    const lan = await coordinator('other')
    await chi.says('lich 1 doi sang 06/5 do trùng lịch')
    await lan.says('lich 1 doi 8h do trùng lịch')
    await lan.says('ok')
    const anew = await chi.says('ok')
    expect(anew).toBegin('LH-1 · Họp báo: dời từ 05/5, 08:00 sang 06/5, 08:00; lý do: trùng lịch.')
    expect(anew).toSay('Lịch vừa được thay đổi, chưa ghi gì')
    expect(await office.database.queries.meeting.findFirst()).toMatchObject({
      startsAt: new Date('2022-05-05T08:00:00+07:00'),
    })
    expect(await chi.says('ok')).toBegin(
      'Đã ghi. LH-1 · Họp báo: dời từ 05/5, 08:00 sang 06/5, 08:00; lý do: trùng lịch.',
    )
  })

  it('is over where that time was cancelled meanwhile', async () => {
    const chi = await withMeeting()
    const lan = await coordinator('other')
    await changes(chi, 'lich 1 doi 5/7 sang 6/7')
    await changes(lan, 'lich 1 huy 5/7')
    await lan.says('ok')
    expect(await chi.says('ok')).toSay('Lịch vừa được thay đổi. Gõ "lich" để xem lại.')
  })
})

describe('an open question', () => {
  it('is left by a command', async () => {
    const chi = await withMeeting(ONCE)
    await chi.says('lich 1 huy')
    expect(await chi.says('/lich')).toBegin('Lịch từ 28/4 đến 12/5: 1 cuộc.')
    await chi.says('lich 1 huy')
    expect(await chi.says('lịch')).toBegin('Lịch từ 28/4 đến 12/5: 1 cuộc.')
    await chi.says('lich 1 huy')
    expect(read(await chi.says('huongdan'))).not.toContain('lý do: hướng dẫn')
    await chi.says('thôi')
    await chi.says('lich thêm')
    expect(read(await chi.says('họp báo'))).toContain('Họp báo: một lần hay định kỳ?')
    expect(await office.database.queries.meeting.findFirst()).toMatchObject({ state: 'planned' })
  })

  it.each([
    ['chi lan nay', 'Các lần khác giữ nguyên.'],
    ['chỉ lần này thôi ạ', 'Các lần khác giữ nguyên.'],
    ['tu lan nay', 'Áp dụng từ lần này về sau.'],
    ['tất cả các lần', 'Áp dụng từ lần này về sau.'],
  ])('of which times is answered by "%s"', async (typed, said) => {
    const chi = await withMeeting()
    await chi.says('lich 1 doi 9h')
    expect(await chi.says(typed)).toBegin('LH-1 · Họp báo, 05/5, 14:30: lý do?')
    expect(await chi.says('trùng lịch')).toSay(said)
  })
})

describe('a phone number', () => {
  it('in the name, the place or the reason is neither shown, announced nor stored', async () => {
    await office.hire('reporter', ['reporter', 'so-y-te'])
    const chi = await coordinator()
    const PHONE = '0912345678'
    const shown = [
      await chi.says(
        `lich họp báo anh Nam ${PHONE} 05/5 14:30; tại Trung tâm gọi ${PHONE}; chủ trì Văn phòng; một lần; mời: Sở Y tế`,
      ),
      await chi.says('ok'),
      await chi.says(`lich 1 doi sang 06/5 tại Hội trường gọi ${PHONE} lý do gọi ${PHONE}`),
      await chi.says('ok'),
      await chi.says('lich 1 huy'),
      await chi.says(`ốm, gọi ${PHONE}`),
      await chi.says('ok'),
    ].map((message) => read(message))
    expect(shown.join('\n')).toContain('lý do: ốm, gọi ***')
    const { meeting, meetingChange, outgoing, auditEntry, dialogue } = office.database.queries
    const kept = JSON.stringify([
      shown,
      ...[await meeting.findMany(), await meetingChange.findMany(), await outgoing.findMany()],
      ...[await auditEntry.findMany(), await dialogue.findMany()],
    ])
    expect(kept).toContain('Họp báo anh Nam ***')
    expect(kept).not.toContain(PHONE)
    expect(JSON.stringify(await auditEntry.findMany())).not.toContain('ốm')
  })
})
