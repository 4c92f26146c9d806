import { describe, expect, it } from 'vitest'
import { read, startBot } from '../support/bot.ts'
import { createSmallRegister, smallPlan } from '../support/plan.ts'
import '../support/matchers.ts'

describe('the plan', () => {
  it('shows its name and parts, which open', async () => {
    const lan = startBot().person('lan')
    const plan = await lan.says('kế hoạch')
    expect(plan).toBegin('Kế hoạch số 1/KH-UBND ngày 04/01/2022')
    expect(plan).toOffer('III TỔ CHỨC THỰC HIỆN')
    expect(await lan.says('1')).toOffer(
      'III.1 Văn phòng UBND Thành phố',
      'III.2 Sở Tài chính',
      'III.3 Các Sở, ban, ngành',
    )
    expect(await lan.says('1')).toOffer('Xem III.1/1', 'Xem III.1/2')
  })

  it.each([
    'III.1/1',
    'iii.1/1',
    'mục III.1/1',
    '/muc III.1/1',
    'kehoach III.1/1',
    'III.1 / 1',
    'Mục III.1/1.',
  ])('opens a clause to paste: %s', async (text) => {
    const clause = await startBot().person('lan').says(text)
    expect(clause).toBegin('Văn phòng UBND Thành phố chủ trì; Sở Thông tin và Truyền thông phối hợp.')
    expect(clause.blocks.find(({ style }) => style === 'quote')?.text).toBe(
      'Tổ chức họp báo định kỳ.\n(mục III.1/1, Kế hoạch số 1/KH-UBND ngày 04/01/2022)',
    )
  })

  it('shows the duties of a body, by any of its names', async () => {
    for (const name of ['Văn phòng UBND Thành phố', 'văn phòng']) {
      const duties = await startBot().person('lan').says(`kehoach ${name}`)
      expect(duties).toBegin('Văn phòng UBND Thành phố có 2 việc.')
      expect(duties).toOffer('Xem III.1/1', 'Xem III.1/2')
    }
  })

  it('says that there is no such place', async () => {
    expect(await startBot().person('lan').says('mục IX.9/9')).toBegin(
      'Kế hoạch không có mục IX.9/9. Gõ "kehoach" để xem các phần.',
    )
    expect(await startBot().person('ann', 'en').says('plan IX.9')).toSay('has no section IX.9')
  })

  it('takes an everyday word at the head of a question for part of it', async () => {
    const lan = startBot().person('lan')
    await lan.says('họp báo ai chủ trì')
    expect(await lan.says('mục nào nói về kinh phí?')).toSay('Sở Tài chính tham mưu.')
    expect(await lan.says('nội dung họp báo')).toSay('Văn phòng UBND Thành phố chủ trì')
  })

  it('says who has the task today where a body was succeeded', async () => {
    const source = 'Nghị quyết 1'
    const whole = {
      from: 'van-phong',
      to: [{ name: 'Văn phòng mới' }],
      on: '2025-07-01',
      scope: 'whole' as const,
      source,
    }
    const part = {
      from: 'so-tai-chinh',
      to: [{ name: 'Sở A' }, { name: 'Sở B' }],
      on: '2025-03-01',
      scope: 'subject' as const,
      subject: 'đầu tư',
      source,
    }
    const documents = { plans: [smallPlan], register: createSmallRegister([whole, part]) }
    const lan = startBot({ documents }).person('lan')
    expect(await lan.says('III.1/2')).toSay(
      'Nay: Văn phòng mới tiếp nhận việc của Văn phòng từ 01/7/2025. Nguồn: Nghị quyết 1.',
    )
    expect(await lan.says('III.2/1')).toSay(
      'từ 01/3/2025 (đầu tư). Chưa xác định đơn vị nhận việc này; có thể là Sở A hoặc Sở B.',
    )
  })

  it('says briefly who helps today, a source once, and nobody twice', async () => {
    const went = { on: '2025-03-01', source: 'Nghị quyết 1 của HĐND Thành phố' }
    const office = { ...went, from: 'van-phong', to: [{ name: 'Văn phòng mới' }], scope: 'whole' as const }
    const divided = {
      ...went,
      from: 'so-tttt',
      to: [{ name: 'Sở A' }, { name: 'Sở B' }],
      scope: 'subject' as const,
      subject: 'báo chí',
    }
    const taken = { ...divided, to: [{ name: 'Sở A' }], scope: 'whole' as const }
    const hear = async (successions: Parameters<typeof createSmallRegister>[0], ...texts: string[]) => {
      const documents = { plans: [smallPlan], register: createSmallRegister(successions) }
      const lan = startBot({ documents }).person('lan')
      let said = read(null)
      for (const text of texts) said = read(await lan.says(text))
      return said.split('\n').filter((line) => line.includes('01/3/2025'))
    }
    expect(await hear([office, divided], 'III.1/1')).toEqual([
      'Nay: Văn phòng mới tiếp nhận việc của Văn phòng từ 01/3/2025. Nguồn: Nghị quyết 1 của HĐND Thành phố.',
      'Phối hợp: Sở TT&TT được sắp xếp lại từ 01/3/2025 (báo chí); nay có thể là Sở A hoặc Sở B, chưa xác định.',
    ])
    expect(await hear([taken], 'họp báo ai chủ trì')).toEqual([
      'Phối hợp nay là Sở A, thay Sở TT&TT từ 01/3/2025. Nguồn: Nghị quyết 1 của HĐND Thành phố.',
    ])
    expect(await hear([{ ...divided, to: [] }], 'họp báo ai chủ trì')).toEqual([
      'Phối hợp: Sở TT&TT được sắp xếp lại từ 01/3/2025 (báo chí); chưa xác định đơn vị thay. Nguồn: Nghị quyết 1 của HĐND Thành phố.',
    ])
    expect(await hear([taken], 'họp báo ai chủ trì', 'còn ai phối hợp?')).toEqual([
      'Nay: Sở A tiếp nhận việc của Sở TT&TT từ 01/3/2025. Nguồn: Nghị quyết 1 của HĐND Thành phố.',
    ])
  })

  it('names each plan where several are in force', async () => {
    const second = {
      ...smallPlan,
      id: 'kh-2-2023',
      year: 2023,
      content: { ...smallPlan.content, number: '2/KH-UBND' },
    }
    const documents = { plans: [smallPlan, second], register: createSmallRegister() }
    const lan = startBot({ documents }).person('lan')
    expect(await lan.says('kehoach')).toSay('Có 2 kế hoạch đang áp dụng.')
    expect(await lan.says('1')).toSay('Kế hoạch số 1/KH-UBND')
    expect(await lan.says('III.1/1')).toSay(
      'Xem trong kế hoạch nào?',
      '1 Kế hoạch số 1/KH-UBND',
      '2 Kế hoạch số 2/KH-UBND',
    )
    expect(await lan.says('2')).toSay('(mục III.1/1, Kế hoạch số 2/KH-UBND ngày 04/01/2022)')
    const duties = await lan.says('kehoach văn phòng')
    expect(duties).toSay(
      'Trả lời theo Kế hoạch số 1/KH-UBND',
      'Theo Kế hoạch số 2/KH-UBND ngày 04/01/2022: 2 việc.',
    )
    expect(await lan.presses('Việc theo Kế hoạch số 2/KH-UBND ngày 04/01/2022')).toSay(
      'Trả lời theo Kế hoạch số 2/',
    )
    expect(await lan.says('họp báo')).toSay('Trả lời theo Kế hoạch số 1/KH-UBND ngày 04/01/2022')
  })

  it('opens by choices also where a plan has a long name, as a file has', async () => {
    const id = `/tmp/các văn bản: ${'rất dài '.repeat(20)}.docx`
    const documents = { plans: [{ ...smallPlan, id }], register: createSmallRegister() }
    const lan = startBot({ documents }).person('lan')
    await lan.says('kehoach')
    await lan.presses('III TỔ CHỨC THỰC HIỆN')
    await lan.presses('III.1 Văn phòng UBND Thành phố')
    expect(await lan.presses('Xem III.1/1')).toSay('(mục III.1/1, ')
    expect(await lan.presses('Việc khác của Văn phòng')).toSay('có 2 việc.')
  })
})
