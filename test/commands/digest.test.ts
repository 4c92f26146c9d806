import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type Office, openOffice } from '../support/office.ts'
import '../support/matchers.ts'

const TTTT = 'so-thong-tin-va-truyen-thong'

let office: Office
let chi: Awaited<ReturnType<Office['hire']>>
beforeAll(async () => {
  office = await openOffice()
})
afterEach(async () => {
  expect(office.logged).toEqual([])
  await office.reset()
})
afterAll(() => office.close())

/** Somebody writing in a group, to the bot. */
const inGroup = (person: { id: string }, group = '-100') => {
  const room = { id: group, kind: 'group' } as const
  return office.person(person.id, undefined, room)
}
const coordinator = () => office.hire('coordinator', ['coordinator', TTTT])
const lead = () => office.hire('lead', ['lead', 'so-y-te'])
const rows = () => office.database.queries.subscription.findMany({ orderBy: { id: 'asc' } })

describe('who coordinates', () => {
  it('sees the digest as of now, and is offered to have it posted', async () => {
    chi = await coordinator()
    const said = await chi.says('tonghop')
    expect(said.blocks[0]?.text).not.toBe('')
    expect(said).toOffer('Nhận hằng ngày, 07:30', 'Nhận hằng tuần, 16:00 thứ sáu', 'Danh sách đơn vị quá hạn')
    expect(await chi.presses('Danh sách đơn vị quá hạn')).toOffer()
    expect(await inGroup(chi).says('tonghop')).toOffer(
      'Nhận hằng ngày, 07:30',
      'Nhận hằng tuần, 16:00 thứ sáu',
    )
    expect(await chi.says('diem viec tuan')).toOffer(
      'Nhận hằng ngày, 07:30',
      'Nhận hằng tuần, 16:00 thứ sáu',
      'Danh sách đơn vị quá hạn',
    )
    expect(await rows()).toEqual([])
  })

  it('has it posted to a group by a press, and sets everything there by presses', async () => {
    const group = inGroup(await coordinator())
    await group.says('tonghop')
    const made = await group.presses('Nhận hằng ngày, 07:30')
    expect(made).toBegin('Bản tổng hợp ngày gửi tại đây lúc 07:30 các ngày làm việc.')
    expect(made).toSay(
      'Phạm vi: toàn Kế hoạch · Ngôn ngữ: Tiếng Việt · Ngày không có gì mới thì không gửi',
      'Bản kế tiếp: 07:30 ngày 29/4.',
    )
    expect(made).toOffer(
      ...['Xem trước', 'Đổi giờ', 'Đổi phạm vi', 'Ngôn ngữ: English', 'Gửi cả ngày trống', 'Gửi mọi ngày'],
      ...['Tạm dừng', 'Thôi nhận'],
    )
    expect(await group.presses('Gửi cả ngày trống')).toSay('Gửi cả ngày không có gì mới')
    expect(await group.presses('Gửi mọi ngày')).toBegin('Bản tổng hợp ngày gửi tại đây lúc 07:30 mọi ngày.')
    expect(await group.presses('Ngôn ngữ: English')).toSay('Ngôn ngữ: English')
    await group.presses('Đổi giờ')
    expect(await group.says('9h15')).toBegin('Bản tổng hợp ngày gửi tại đây lúc 09:15 mọi ngày.')
    expect(await group.presses('Đổi giờ')).toOffer('07:00', '07:30', '08:00', '16:30')
    expect(await group.presses('08:00')).toBegin('Bản tổng hợp ngày gửi tại đây lúc 08:00 mọi ngày.')
    expect(await group.presses('Đổi phạm vi')).toBegin(
      'Phạm vi nào? Gõ tên đơn vị hoặc mục nội dung, ví dụ II.1.3.',
    )
    expect(await group.says('sở y tế')).toSay('Phạm vi: Sở Y tế · Ngôn ngữ: English')
    expect(await group.presses('Xem trước')).toOffer('Set the daily one')
    expect(await group.presses('Set the daily one')).toBegin(
      'Bản tổng hợp ngày gửi tại đây lúc 08:00 mọi ngày.',
    )
    expect(await group.presses('Tạm dừng')).toSay('Đang tạm dừng.')
    expect(await group.presses('Tiếp tục')).toSay('Bản kế tiếp: 08:00 ngày 29/4.')
    expect(await rows()).toMatchObject([
      { channel: 'test', room: '-100', roomKind: 'group', at: '08:00', scope: 'agency', agencyId: 'so-y-te' },
    ])
    expect(await group.presses('Thôi nhận')).toBegin('Đã thôi gửi bản tổng hợp tại đây.')
    expect(await rows()).toEqual([])
    const known = await office.database.queries.room.findMany()
    expect(known).toMatchObject([{ id: '-100', kind: 'group', state: 'active' }])
    const audited = await office.database.queries.auditEntry.findMany({ orderBy: { id: 'asc' } })
    expect(new Set(audited.map(({ action }) => action))).toEqual(
      new Set(['digest.subscribed', 'digest.changed', 'digest.paused', 'digest.resumed', 'digest.stopped']),
    )
    expect(audited[0]).toMatchObject({ actor: 'person:1', subject: 'subscription:1' })
  })

  it.each([
    ['tonghop ngày 07:15', 'Bản tổng hợp ngày gửi tại đây lúc 07:15 các ngày làm việc.'],
    ['tong hop ngay luc 7h', 'Bản tổng hợp ngày gửi tại đây lúc 07:00 các ngày làm việc.'],
    ['tonghop hằng ngày 16h30', 'Bản tổng hợp ngày gửi tại đây lúc 16:30 các ngày làm việc.'],
    [
      'tonghop tuần thứ sáu 16:00',
      'Bản tổng hợp tuần gửi tại đây lúc 16:00 thứ sáu; trúng ngày nghỉ thì gửi ngày làm việc kế tiếp.',
    ],
    [
      'tonghop tuan thu hai',
      'Bản tổng hợp tuần gửi tại đây lúc 16:00 thứ hai; trúng ngày nghỉ thì gửi ngày làm việc kế tiếp.',
    ],
    [
      'digest weekly monday 9:00',
      'Bản tổng hợp tuần gửi tại đây lúc 09:00 thứ hai; trúng ngày nghỉ thì gửi ngày làm việc kế tiếp.',
    ],
  ])('subscribes in one message: %s', async (typed, begins) => {
    expect(await inGroup(await coordinator()).says(typed)).toBegin(begins)
  })

  it.each([
    ['tonghop phạm vi II.1.3', 'Phạm vi: II.1.3 ·'],
    ['tonghop pham vi muc II.1.3', 'Phạm vi: II.1.3 ·'],
    ['tonghop phạm vi Sở Y tế', 'Phạm vi: Sở Y tế ·'],
    ['tonghop ngày phạm vi toàn kế hoạch', 'Phạm vi: toàn Kế hoạch ·'],
    ['tonghop ngôn ngữ en', 'Ngôn ngữ: English'],
    ['tonghop ngon ngu tieng anh', 'Ngôn ngữ: English'],
    ['tonghop cả ngày trống', 'Gửi cả ngày không có gì mới'],
    ['tonghop bo ngay trong', 'Ngày không có gì mới thì không gửi'],
    ['tonghop mọi ngày', 'lúc 07:30 mọi ngày.'],
    ['tonghop ngày làm việc', 'lúc 07:30 các ngày làm việc.'],
    ['tonghop tạm dừng', 'Đang tạm dừng.'],
    ['tonghop tiep tuc', 'Bản kế tiếp: 07:30 ngày 29/4.'],
    ['tonghop cài đặt', 'Bản tổng hợp ngày gửi tại đây lúc 07:30'],
    ['tonghop thôi', 'Đã thôi gửi bản tổng hợp tại đây.'],
    ['digest pause', 'Đang tạm dừng.'],
  ])('sets what is posted here: %s', async (typed, says) => {
    const group = inGroup(await coordinator())
    await group.says('tonghop ngày 07:30')
    expect(await group.says(typed)).toSay(says)
  })

  it('is promised no second one of a day', async () => {
    const group = inGroup(await coordinator())
    await group.says('tonghop ngày 07:30')
    const now = office.clock.now().toJSDate()
    await office.database.queries.digestIssue.create({
      data: {
        ...{
          channel: 'test',
          room: '-100',
          kind: 'daily',
          period: '2022-04-28',
          dueAt: now,
          at: now,
          until: now,
        },
        ...{ late: false, quiet: false, said: true, figures: {} },
      },
    })
    expect(await group.says('tonghop ngày 17:00')).toSay('Bản kế tiếp: 17:00 ngày 29/4.')
  })

  it('has each group, topic and kind set by itself', async () => {
    const person = await coordinator()
    const [one, topic] = [inGroup(person), inGroup(person, '-100/7')]
    await one.says('tonghop ngày 07:30')
    await one.says('tonghop tuần thứ sáu 16:00')
    await topic.says('tonghop ngày 09:00')
    await one.says('tonghop tuần phạm vi Sở Y tế')
    await one.says('tonghop cả ngày trống')
    expect(await rows()).toMatchObject([
      { room: '-100', kind: 'daily', at: '07:30', scope: 'plan', whenQuiet: true },
      { room: '-100', kind: 'weekly', at: '16:00', weekday: 5, scope: 'agency', whenQuiet: true },
      { room: '-100/7', kind: 'daily', at: '09:00', scope: 'plan', whenQuiet: false },
    ])
    const both = await one.says('tonghop tạm dừng')
    expect(both).toSay('Bản tổng hợp ngày', 'Đang tạm dừng.', 'Bản tổng hợp tuần', 'Đang tạm dừng.')
    expect(both).toOffer('Cài đặt bản ngày', 'Cài đặt bản tuần')
    expect(await one.says('tonghop')).toOffer('Cài đặt bản ngày', 'Cài đặt bản tuần')
  })

  it('is told what is not there, not read, or not for a group', async () => {
    const group = inGroup(await coordinator())
    expect(await group.says('tonghop tạm dừng')).toBegin(
      'Nơi này chưa nhận bản tổng hợp. Gõ "tonghop ngày 07:30" hoặc "tonghop tuần thứ sáu 16:00".',
    )
    await group.says('tonghop ngày 07:30')
    expect(await group.says('tonghop phạm vi Sở Trên trời')).toBegin(
      'Không có đơn vị hoặc mục nội dung "Sở Trên trời". Gõ tên đầy đủ của đơn vị, hoặc mục như II.1.3.',
    )
    expect(await group.says('/tonghop xyz')).toSay('Gõ "tonghop" để xem')
    expect(await group.says('/tonghop ngày 25:00')).toSay('Gõ "tonghop" để xem')
    expect(await group.says('tonghop hai dòng')).toSay('Nhắn riêng cho bot: tonghop hai dòng')
    expect(await group.says('tổng hợp ý kiến báo chí là việc của ai')).not.toSay('bản tổng hợp')
  })
})

it('where only the other kind is posted, says which one is not', async () => {
  const leader = await office.hire('leader', ['coordinator'])
  await leader.says('tonghop tuần thứ sáu 16:00')
  const none = 'Nơi này chưa nhận bản tổng hợp ngày. Gõ "tonghop ngày 07:30".'
  expect(await leader.says('tonghop ngày hai dòng')).toBegin(none)
  expect(await leader.says('tonghop ngày tạm dừng')).toBegin(none)
  await leader.says('tonghop thôi')
  await leader.says('tonghop ngày 07:30')
  expect(await leader.says('tonghop tuần tạm dừng')).toBegin(
    'Nơi này chưa nhận bản tổng hợp tuần. Gõ "tonghop tuần thứ sáu 16:00".',
  )
})

it('a leader has the first two lines sent to their own chat', async () => {
  const leader = await office.hire('leader', ['coordinator'])
  const made = await leader.says('tonghop hai dòng')
  expect(made).toSay('Bản tổng hợp ngày gửi tại đây lúc 07:30', 'Chỉ gửi hai dòng đầu.')
  expect(await leader.presses('Toàn văn')).not.toSay('Chỉ gửi hai dòng đầu.')
  expect(await rows()).toMatchObject([{ room: 'leader', roomKind: 'private', headlineAlone: false }])
})

describe('a leader of the city', () => {
  const executive = () => office.hire('executive', ['executive'])

  it('has two lines of the whole plan sent to their own chat, or more', async () => {
    const own = await executive()
    const shown = await own.says('tonghop')
    expect(shown).toOffer('Nhận hằng ngày, 07:30', 'Nhận hằng tuần, 16:00 thứ sáu')
    const made = await own.presses('Nhận hằng ngày, 07:30')
    expect(made).toSay('Phạm vi: toàn Kế hoạch ·', 'Chỉ gửi hai dòng đầu.')
    expect(await rows()).toMatchObject([{ room: 'executive', scope: 'plan', headlineAlone: true }])
    expect(await own.presses('Toàn văn')).not.toSay('Chỉ gửi hai dòng đầu.')
    expect(await own.says('tonghop phạm vi II.1.3')).toSay('Phạm vi: II.1.3 ·')
  })

  it('has nothing posted or shown in a group', async () => {
    const group = inGroup(await executive())
    const refused = 'Lãnh đạo Thành phố xem và nhận bản tổng hợp trong hội thoại riêng.'
    for (const typed of ['tonghop', 'tonghop ngày 07:30', 'tonghop hai dòng'])
      expect(await group.says(typed)).toSay(typed.endsWith('dòng') ? 'Nhắn riêng cho bot' : refused)
    expect(await rows()).toEqual([])
    await inGroup(await coordinator()).says('tonghop ngày 07:30')
    expect(await group.says('tonghop phạm vi Sở Y tế')).toSay(refused)
    expect(await rows()).toMatchObject([{ scope: 'plan' }])
  })

  it('who leads an agency, too, has its digest posted to its group in whole', async () => {
    const group = inGroup(await office.hire('both', ['executive'], ['lead', 'so-y-te']))
    expect(await group.says('tonghop ngày 07:30')).not.toSay('Chỉ gửi hai dòng đầu.')
    expect(await rows()).toMatchObject([{ scope: 'agency', agencyId: 'so-y-te', headlineAlone: false }])
  })

  it('is given no list of names', async () => {
    const own = await executive()
    await own.says('tonghop')
    expect(await own.send({ press: 'digestnames' })).toSay('Lựa chọn này đã hết hiệu lực')
  })
})

describe('a lead', () => {
  it('has the digest of the own agency posted, and no other', async () => {
    const group = inGroup(await lead())
    expect(await group.says('tonghop ngày 08:00')).toSay('Phạm vi: Sở Y tế ·')
    const refused = 'Phụ trách đơn vị chỉ đặt được bản tổng hợp của Sở Y tế.'
    expect(await group.says('tonghop phạm vi Sở Tài chính')).toBegin(refused)
    expect(await group.says('tonghop phạm vi toàn kế hoạch')).toBegin(refused)
    expect(await group.says('tonghop phạm vi II.1.3')).toBegin(refused)
    expect(await rows()).toMatchObject([{ agencyId: 'so-y-te' }])
    expect(await group.says('tonghop thôi')).toBegin('Đã thôi gửi bản tổng hợp tại đây.')
  })

  it('does not change what the coordinator set for a group', async () => {
    await inGroup(await coordinator()).says('tonghop ngày 07:30')
    const group = inGroup(await lead())
    const refused =
      'Bản tổng hợp gửi tại đây do đơn vị điều phối đặt. Cần thay đổi thì đề nghị đơn vị điều phối.'
    for (const typed of ['tonghop ngày 09:00', 'tonghop thôi', 'tonghop tạm dừng', 'tonghop xem trước'])
      expect(await group.says(typed)).toBegin(refused)
    expect(await group.says('tonghop')).toOffer('Cài đặt bản ngày', 'Nhận hằng tuần, 16:00 thứ sáu')
    expect(await rows()).toMatchObject([{ at: '07:30', pausedAt: null }])
  })

  it('sees no list of names', async () => {
    const own = await lead()
    expect(await own.says('tonghop')).toOffer('Nhận hằng ngày, 07:30', 'Nhận hằng tuần, 16:00 thứ sáu')
    expect(await own.send({ press: 'digestnames' })).toSay('Lựa chọn này đã hết hiệu lực')
  })
})

describe('others', () => {
  it('reporters are told whom it is for, and change nothing', async () => {
    const group = inGroup(await office.hire('reporter', ['reporter', 'so-y-te']))
    expect(await group.says('tonghop ngày 07:30')).toSay('Lệnh này')
    expect(await group.send({ press: 'digestsubscribe:daily' })).toSay('Lựa chọn này đã hết hiệu lực')
    expect(await rows()).toEqual([])
  })

  it('a stranger who does not address the bot is met by silence, and one who does learns nothing', async () => {
    const group = inGroup(office.person('stranger'))
    expect(await group.send({ text: 'tonghop', addressed: false })).toBeNull()
    expect(await group.says('tonghop')).toSay('Lệnh này')
    expect(await rows()).toEqual([])
  })
})

it('a channel that says nothing unasked takes no subscription', async () => {
  const there = await office.hire('elsewhere', ['coordinator', TTTT])
  await office.database.queries.identity.create({
    data: { channel: 'mute', externalId: 'elsewhere', personId: 1, linkedAt: new Date() },
  })
  expect(await there.send({ text: 'tonghop ngày 07:30', channel: 'mute' })).toBegin(
    'Kênh này không nhận được tin gửi tự động. Đăng ký trên kênh khác.',
  )
})
