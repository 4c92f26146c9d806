import { describe, expect, it } from 'vitest'
import { askingCommands } from '../../commands/index.ts'
import { createAnswerer } from '../../src/answers/answerer.ts'
import { startBot } from '../support/bot.ts'
import { shipped } from '../support/shipped.ts'
import '../support/matchers.ts'

// The whole way of a question, on the plan and the register that the house ships.

const answerer = createAnswerer(shipped)
const person = (language?: string) => startBot({ documents: shipped, answerer }).person('lan', language)

describe('on the first day', () => {
  it('who leads, who supports, what, where it stands, and where it stands too', async () => {
    const lan = person()
    const answer = await lan.says('Họp báo định kỳ bên nào chủ trì ạ?')
    expect(answer).toBegin('Văn phòng UBND Thành phố chủ trì; Sở Thông tin và Truyền thông phối hợp.')
    expect(answer).toSay(
      'tổ chức họp báo định kỳ và đột xuất',
      'Căn cứ: mục III.2/1, phần Văn phòng UBND Thành phố.',
      'Việc này cũng nêu tại mục III.1/2, phần Sở TT&TT.',
    )
    expect(await lan.presses('Việc khác của Văn phòng UBND Thành phố')).toSay(
      'có 2 việc.',
      '(III.2/1)',
      '(III.2/2)',
    )
    expect(await lan.says('2')).toSay('(mục III.2/2, Kế hoạch Tuyên truyền')
  })

  it('what was asked before, in the questions that follow', async () => {
    const lan = person()
    await lan.says('Họp báo định kỳ bên nào chủ trì ạ?')
    expect(await lan.says('còn ai phối hợp?')).toBegin(
      'Sở Thông tin và Truyền thông phối hợp; Văn phòng UBND Thành phố chủ trì.',
    )
    expect(await lan.says('mục nào?')).toSay('Mục III.2/1: Văn phòng UBND Thành phố chủ trì')
    expect(await lan.says('thế Sở Tài chính?')).toSay('Sở Tài chính có 1 việc.', '(III.5/1)')
  })

  it('a member of a collective body, typed without diacritics', async () => {
    const answer = await person().says('em o so y te phai lam nhung gi trong ke hoach nay a')
    expect(answer).toSay(
      'Sở Y tế có 2 việc, theo phần chung của các Sở',
      '(mục III.8).',
      '(III.8/1)',
      '(III.8/2)',
      'Kế hoạch không có mục riêng cho Sở Y tế.',
      'Phần kết: Nếu có khó khăn, vướng mắc',
    )
  })

  it('what the plan does not say, and what comes nearest', async () => {
    const answer = await person().says('giải báo chí năm nay thưởng bao nhiêu tiền')
    expect(answer).toBegin('Kế hoạch không nêu nội dung này.')
    expect(answer).toSay(
      'Gần nhất: mục III.6/1, Ban Tuyên giáo Thành ủy: ',
      'Giải báo chí',
      'không kèm tên người hỏi',
    )
    expect(answer).toOffer('Xem III.6/1', 'Không cần ghi')
  })

  it.each([
    ['ai bố trí kinh phí cho kế hoạch', 'Sở Tài chính tham mưu.'],
    [
      'ai phối hợp với Sở Tài chính bố trí kinh phí',
      'Kế hoạch không nêu đơn vị phối hợp; Sở Tài chính tham mưu.',
    ],
    [
      'ai đề xuất nội dung tuyên truyền mới phát sinh',
      'Sở Thông tin và Truyền thông tham mưu; các đơn vị liên quan phối hợp.',
    ],
    ['ai xử lý thông tin sai lệch', 'Sở Thông tin và Truyền thông chủ trì; các đơn vị liên quan phối hợp.'],
    ['ai tham mưu UBND Thành phố chỉ đạo thực hiện Kế hoạch', 'Sở Thông tin và Truyền thông chủ trì.'],
  ])('who only advises, in what is asked: %s', async (question, begin) => {
    expect(await person().says(question)).toBegin(begin)
  })

  it('who only advises, in English', async () => {
    expect(await person('en').says('who arranges the funds')).toBegin('Sở Tài chính advises on this.')
  })

  it('where difficulties go, in the words of the plan', async () => {
    const answer = await person().says('vướng mắc gửi ai')
    expect(answer).toSay(
      'đề nghị cơ quan, đơn vị gửi báo cáo về Sở Thông tin và Truyền thông',
      'Căn cứ: phần kết.',
    )
    expect(answer).toOffer('Toàn văn', 'Không đúng ý')
  })

  it('a body that is asked, not ordered, and who took over from it', async () => {
    const clause = await person().says('III.6/1')
    expect(clause).toBegin('Kế hoạch đề nghị Ban Tuyên giáo Thành ủy thực hiện.')
    expect(clause).toSay('Nay: Ban Tuyên giáo và Dân vận Thành ủy tiếp nhận việc')
  })

  it('a body that was divided: since when and to whom perhaps, none for certain', async () => {
    expect(await person().says('quận Ba Đình làm gì')).toSay(
      'được sắp xếp lại từ 01/7/2025.',
      'Chưa xác định đơn vị nhận việc này; có thể là UBND phường',
      ' hoặc ',
      '1656/NQ-UBTVQH15',
    )
  })

  it('a ward: that the plan ends at the districts, and what became of these', async () => {
    expect(await person().says('UBND phường Hàng Bạc phải làm gì')).toSay(
      'Kế hoạch không giao việc trực tiếp cho UBND phường Hàng Bạc. Gần nhất là 2 việc của các Sở, Ban, ngành;',
      '(III.8/1)',
      'Kế hoạch giao đến UBND các quận, huyện, thị xã; phường, xã, thị trấn làm theo phân công',
      'UBND các quận, huyện, thị xã được sắp xếp lại từ 01/7/2025',
    )
    expect(await person().says('ubnd phuong hoan kiem lam gi')).toSay(
      'UBND phường Hoàn Kiếm nhận địa bàn trước đây thuộc quận Hoàn Kiếm từ 01/7/2025;',
      '1656/NQ-UBTVQH15',
    )
    expect(await person('en').says('What must my ward do?')).toSay(
      'The plan gives UBND phường no task directly. Nearest are the 2 tasks of các Sở',
      'wards, communes and towns do what these assign.',
    )
  })

  it('a ward that asks whether it must do something is not said to be told', async () => {
    const answer = await person().says('phường em có phải lập kế hoạch riêng không')
    expect(answer).toBegin('Các Sở, Ban, ngành; UBND các quận, huyện, thị xã chủ trì.')
    expect(answer).toSay('Kế hoạch giao đến UBND các quận, huyện, thị xã; phường, xã, thị trấn')
  })

  it('that its wording is not the signed one', async () => {
    expect(await person().says('III.2/1')).toSay('khi trích dẫn, đối chiếu với văn bản ký.')
  })

  it('in English, about the same clauses', async () => {
    const answer = await person('en').says('Sở Tài chính làm gì')
    expect(answer).toBegin('Sở Tài chính has one task.')
  })

  it.each(
    askingCommands.flatMap(({ examples }) =>
      Object.entries(examples).flatMap(([language, texts]) => texts.map((text) => [language, text] as const)),
    ),
  )('every example that help shows, in %s: %s', async (language, text) => {
    const bot = startBot({ documents: shipped, answerer })
    await bot.person('lan', language).says(text)
    expect(await bot.unanswered.list(9)).toEqual([])
    expect(bot.logged).toEqual([])
  })
})
