import { describe, expect, it } from 'vitest'
import { startBot } from '../support/bot.ts'
import '../support/matchers.ts'

describe('a question', () => {
  it('is answered with who leads first, who supports, what, and where it stands', async () => {
    const lan = startBot().person('lan')
    const answer = await lan.says('họp báo định kỳ bên nào chủ trì ạ?')
    expect(answer).toBegin('Văn phòng UBND Thành phố chủ trì; Sở Thông tin và Truyền thông phối hợp.')
    expect(answer).toSay('Việc: Tổ chức họp báo định kỳ.', 'Căn cứ: mục III.1/1, phần Văn phòng.')
    expect(answer).toOffer('Toàn văn', 'Việc khác của Văn phòng', 'Không đúng ý')
  })

  it('is answered in English to who is known to read English', async () => {
    const answer = await startBot().person('ann', 'en-GB').says('hop bao')
    expect(answer).toBegin('Led by Văn phòng UBND Thành phố; supported by Sở Thông tin và Truyền thông.')
    expect(answer).toOffer('Full text', 'Other tasks of Văn phòng', 'Not what I asked')
  })

  it.each([
    'hoi họp báo ai lo',
    '/hoi họp báo ai lo',
    'HỎI: họp báo ai lo',
    'aichutri họp báo',
    '/donvi nào lo họp báo',
    'Đơn vị nào lo họp báo?',
    'ask hop bao',
  ])('may be put by a word that calls it: %s', async (text) => {
    expect(await startBot().person('lan').says(text)).toSay('Văn phòng UBND Thành phố chủ trì')
  })

  it.each(['mai co hop gi ko', 'bao giờ có giao ban báo chí'])(
    'about the time of a meeting is led to the list of meetings, and is no gap of the plan: %s',
    async (text) => {
      const said = await startBot().person('lan').says(text)
      expect(said).toSay('Lịch cụ thể: gõ "lich".')
      expect(said).not.toSay('Đã ghi câu hỏi')
    },
  )

  it('about something else of a meeting that no plan tells is a gap', async () => {
    const said = await startBot().person('lan').says('hội nghị sắp tới mặc đồng phục màu gì')
    expect(said).toSay('Đã ghi câu hỏi')
  })

  it('is none where somebody speaks of their own sending, and nothing is recorded', async () => {
    const bot = startBot()
    const lan = bot.person('lan')
    expect(await lan.says('chieu nay em gui so lieu sau nhe')).toBegin(
      'Đã rõ. Có số liệu thì gửi mã việc và kết quả.',
    )
    expect(await lan.says('đơn vị em chưa có số liệu tuần này')).toSay('Đã rõ.')
    expect(await lan.says('em gui nham, bo qua nhe')).toSay('Đã rõ.', '"thuhoi"')
    expect(await bot.unanswered.list(10)).toEqual([])
    expect(await lan.says('em gửi báo cáo cho ai')).not.toSay('Đã rõ.')
  })

  it('may follow up the one before', async () => {
    const lan = startBot().person('lan')
    await lan.says('họp báo ai chủ trì')
    expect(await lan.says('còn ai phối hợp?')).toBegin(
      'Sở Thông tin và Truyền thông phối hợp; Văn phòng UBND Thành phố chủ trì.',
    )
  })

  it('may ask for the place of the one before', async () => {
    const lan = startBot().person('lan')
    await lan.says('họp báo ai chủ trì')
    const answer = await lan.says('mục nào ạ?')
    expect(answer).toBegin(
      'Mục III.1/1: Văn phòng UBND Thành phố chủ trì; Sở Thông tin và Truyền thông phối hợp.',
    )
  })

  it('about a member of a collective body gets the common duties', async () => {
    const answer = await startBot().person('lan').says('em ở Sở Y tế phải làm gì ạ')
    expect(answer).toBegin('Sở Y tế có 1 việc, theo phần chung của các Sở, ban, ngành (mục III.3).')
    expect(answer).toSay('1. Xây dựng kế hoạch của đơn vị. (III.3/1)')
  })

  it('with two owners is asked back', async () => {
    const lan = startBot().person('lan')
    expect(await lan.says('ai lo thông tin')).toSay('Có nhiều đơn vị', '1 Văn phòng UBND Thành phố (III.1/2)')
    expect(await lan.says('2')).toBegin('Sở Tài chính tham mưu.')
    await lan.says('ai lo thông tin')
    expect(await lan.says('so tai chinh')).toBegin('Sở Tài chính tham mưu.')
  })

  it('that the plan does not answer is said to be so, and recorded without a name', async () => {
    const bot = startBot()
    const lan = bot.person('lan')
    const answer = await lan.says('Sở Tài chính thưởng bao nhiêu, gọi em 0912 345 678')
    expect(answer).toBegin('Kế hoạch không nêu nội dung này.')
    expect(answer).toSay(
      'Gần nhất: mục III.2/1, Sở Tài chính: Tham mưu bố trí kinh phí.',
      'Đã ghi câu hỏi, không kèm tên người hỏi',
    )
    expect(answer).toOffer('Xem III.2/1', 'Không cần ghi')
    const [recorded] = await bot.unanswered.list(10)
    expect(recorded).toMatchObject({ text: 'Sở Tài chính thưởng bao nhiêu, gọi em ***', why: 'notInPlan' })

    expect(await lan.presses('Không cần ghi')).toBegin('Đã bỏ ghi câu hỏi.')
    expect(await bot.unanswered.list(10)).toEqual([])
  })

  it('far from anything in the plan is shown nothing near it', async () => {
    const answer = await startBot().person('lan').says('hôm nay trời đẹp quá')
    expect(answer).toSay(
      'Kế hoạch không nêu nội dung này.',
      'Gõ lại câu hỏi, nêu rõ việc hoặc đơn vị cần biết.',
    )
    expect(answer).toOffer('Không cần ghi')
  })

  it('answered beside the point is recorded without a name', async () => {
    const bot = startBot()
    const lan = bot.person('lan')
    await lan.says('họp báo ai chủ trì')
    expect(await lan.presses('Không đúng ý')).toSay(
      'Đã ghi là câu trả lời chưa đúng ý, không kèm tên người hỏi',
    )
    expect(await bot.unanswered.list(10)).toMatchObject([
      { text: 'họp báo ai chủ trì', why: 'notWhatWasAsked' },
    ])
  })
})
