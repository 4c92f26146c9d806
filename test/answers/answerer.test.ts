import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createAnswerer } from '../../src/answers/answerer.ts'
import { readPlan } from '../../src/plan/read.ts'
import { shipped } from '../support/shipped.ts'

const { register } = shipped
const answerer = createAnswerer(shipped)

describe('an answer', () => {
  it('gives a member of a collective body the collective duties', () => {
    const answer = answerer.answer('em o so y te phai lam nhung gi trong ke hoach nay a')
    expect(answer).toMatchObject({ abstained: false, intent: 'agency', askedAs: 'Sở Y tế' })
    expect(answer.agency?.toLowerCase()).toBe('các sở, ban, ngành; ubnd các quận, huyện, thị xã')
    expect(answer.answers.slice(0, 2).map(({ ref }) => ref)).toEqual(['III.8/1', 'III.8/2'])
  })

  it('prefers the clause that gives the lead', () => {
    const [first] = answerer.answer('Họp báo định kỳ bên nào chủ trì ạ?').answers
    expect(first).toMatchObject({
      ref: 'III.2/1',
      leads: ['Văn phòng UBND Thành phố'],
      supports: ['Sở Thông tin và Truyền thông'],
    })
  })

  it('declines what the plan does not say and keeps the nearest clauses', () => {
    const answer = answerer.answer('giải báo chí năm nay thưởng bao nhiêu tiền')
    expect(answer.abstained).toBe(true)
    expect(answer.answers[0]?.ref).toBe('III.6/1')
  })

  it('shows at most four bodies beside the lead', () => {
    for (const q of ['báo cáo khó khăn về đâu', 'giao ban báo chí hằng tuần do ai tổ chức']) {
      for (const { supports, others } of answerer.answer(q).answers)
        expect(supports.length + others.length).toBeLessThanOrEqual(4)
    }
  })

  it('reads the same question however it is encoded', () => {
    const question = 'Ai chủ trì hoà giải, tổ chức họp báo của Ủy ban?'
    const { answers } = answerer.answer(question)
    expect(answerer.answer(question.normalize('NFD')).answers).toEqual(answers)
    expect(answerer.answer(question.replace('hoà', 'hòa').replace('Ủy', 'Uỷ')).answers).toEqual(answers)
  })

  it('chooses the plan of the year asked about', () => {
    const [plan] = shipped.plans
    if (!plan) throw new Error('no plan is shipped')
    const two = createAnswerer({
      plans: [plan, { ...plan, id: 'hanoi-2023', year: 2023 }],
      register,
    })
    expect(two.answer('họp báo năm 2023 ai chủ trì').answers[0]?.plan).toBe('hanoi-2023')
    expect(two.answer('họp báo năm 2022 ai chủ trì').answers[0]?.plan).toBe(plan.id)
  })

  it('asks back when two owners answer equally well', () => {
    const content = readPlan(
      [
        'KẾ HOẠCH',
        'Trồng cây năm 2023',
        'I. TỔ CHỨC THỰC HIỆN',
        '1. Sở Xây dựng',
        '- Tổ chức trồng cây bóng mát trên phố.',
        '2. Sở Giao thông vận tải',
        '- Tổ chức trồng cây bóng mát trên phố.',
      ].join('\n\n'),
    )
    const { tie } = createAnswerer({ plans: [{ id: 'trees', year: 2023, content }], register }).answer(
      'ai trồng cây bóng mát',
    )
    expect(tie.map(({ name }) => name)).toEqual(['Sở Xây dựng', 'Sở Giao thông vận tải'])
  })

  it('is given for a plan without clauses: none', () => {
    const none = createAnswerer({ plans: [], register })
    expect(none.answer('ai chủ trì họp báo')).toMatchObject({ abstained: true, answers: [] })
  })
})

describe('any text at all', () => {
  const telling = fc.stringMatching(/^[a-zđăâêôơưạảấầẩộớửữỵ0-9 .,;?!/&()"'\-_@#]{0,200}$/)

  it('is answered, always the same', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), telling), (text) => {
        expect(answerer.answer(text)).toEqual(answerer.answer(text))
      }),
      { numRuns: 200 },
    )
  })

  it('may be very long', () => {
    for (const text of [
      'họp báo '.repeat(50_000),
      'x'.repeat(500_000),
      'ạ\u0301'.repeat(100_000),
      '4t '.repeat(10_000),
    ]) {
      expect(answerer.answer(text).answers.length).toBeLessThanOrEqual(8)
    }
  })

  it('leaves nothing behind for the next question', () => {
    const question = 'ai lo pano áp phích'
    const before = answerer.answer(question)
    answerer.answer('bếp than tổ ong '.repeat(100))
    expect(answerer.answer(question)).toEqual(before)
  })
})

describe('a body', () => {
  it.each([
    ['bên giữ ngân sách của thành phố phải làm gì', 'Sở Tài chính'],
    ['STC có nvu gì v?', 'Sở Tài chính'],
    ['Em ở Sở Ngoại vụ, xin hỏi phần việc của sở em', 'Sở Ngoại vụ'],
    ['so 4t lam gi', 'Sở Thông tin và Truyền thông'],
    ['What must the department of finance do?', 'Sở Tài chính'],
    ['Kế hoạch nói gì về Sở Tài chính?', 'Sở Tài chính'],
    ['thanh pho giao gi cho so ngoai vu', 'Sở Ngoại vụ'],
    ['Does the External Relations Department have any tasks in the plan?', 'Sở Ngoại vụ'],
    ['quan em phai lam gi', 'Các Sở, Ban, ngành; UBND các quận, huyện, thị xã'],
  ])('is known in “%s”', (question, name) => {
    expect(answerer.answer(question)).toMatchObject({ abstained: false, agency: name })
  })
})

describe('a number', () => {
  it('is given where the plan counts the thing, and declined where it does not', () => {
    const { abstained, answers } = answerer.answer('Bao nhiêu tuyến phố được hạ ngầm cáp?')
    expect([abstained, answers[0]?.ref]).toEqual([false, 'II.1.5/4'])
    expect(answerer.answer('Hạ ngầm cáp một mét hết bao nhiêu tiền?').abstained).toBe(true)
  })
  it('said in passing is not asked for', () => {
    const [first] = answerer.answer('Bên em có mấy clip ngắn muốn đưa lên facebook thì gửi sở nào?').answers
    expect(first?.ref).toBe('III.1/4')
  })
})

describe('a phrase that only begins or ends like a body', () => {
  it.each(['cơ quan nào lo họp báo đột xuất', 'giải báo chí thành phố ai tham mưu'])(
    'names none: “%s”',
    (question) => {
      expect(answerer.answer(question).agency).toBeNull()
    },
  )
})

describe('what a plan does not say', () => {
  it.each([
    'Họp báo tháng này tổ chức ngày nào?',
    'Cơ quan nào sửa cầu Long Biên?',
    'Làm lại thẻ bảo hiểm y tế ở đâu?',
    'cho xin sđt văn phòng',
    'muc phat dot rom ra',
    'Who is the mayor of Hanoi?',
    'Ai là Chánh Văn phòng UBND Thành phố?',
    'giam doc so tai chinh ten gi',
    'cho xin file word của kế hoạch',
  ])('is not answered: “%s”', (question) => {
    expect(answerer.answer(question).abstained).toBe(true)
  })
})
