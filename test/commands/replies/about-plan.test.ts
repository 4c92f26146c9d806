import { describe, expect, it } from 'vitest'
import { createAnswerer } from '../../../src/answers/answerer.ts'
import type { PlanInForce } from '../../../src/answers/model.ts'
import { startBot } from '../../support/bot.ts'
import { clause, planOf } from '../../support/made-up-plan.ts'
import { shipped } from '../../support/shipped.ts'
import '../../support/matchers.ts'

const { register } = shipped
const trees: PlanInForce = {
  id: 'cay',
  year: 2030,
  content: planOf([clause('I/1', 'Trồng cây')], {
    title: 'KẾ HOẠCH Trồng cây giai đoạn 2030-2035, tầm nhìn đến năm 2050',
    recipients: ['Như trên', 'Các Sở, ban, ngành'],
    parts: ['I', 'II'].map((ref) => ({ ref, title: 'MỤC TIÊU', line: 1 })),
  }),
}
const botOn = (plans: PlanInForce[]) => {
  const documents = { plans, register }
  return startBot({ documents, answerer: createAnswerer(documents) })
}

describe('what a plan says of itself', () => {
  it.each([
    ['kế hoạch số bao nhiêu', 'Số, ký hiệu: 12/KH-UBND.'],
    ['kế hoạch ban hành ngày nào', 'Ngày ban hành: 15/01/2030.'],
    ['ai ban hành kế hoạch', 'Cơ quan ban hành: UBND Thành phố.'],
    ['ai ký kế hoạch', 'Tên người ký không được lưu cùng Kế hoạch; xem tại văn bản ký.'],
    ['kế hoạch tên là gì', 'Kế hoạch Trồng cây giai đoạn 2030-2035, tầm nhìn đến năm 2050.'],
    ['kế hoạch của năm nào', 'Thời gian, theo tên Kế hoạch: giai đoạn 2030-2035 và tầm nhìn đến năm 2050.'],
    ['nơi nhận', 'Nơi nhận: Như trên; Các Sở, ban, ngành.'],
  ])('%s', async (question, begin) => {
    const bot = botOn([trees])
    expect(await bot.person('lan').says(question)).toBegin(begin)
    expect(await bot.unanswered.list(9)).toEqual([])
  })

  it('is said in English too', async () => {
    const ann = botOn([trees]).person('ann', 'en')
    expect(await ann.says('when was the plan issued')).toBegin('Issued on 15 January 2030.')
    expect(await ann.says('how many parts does the plan have')).toBegin(
      'The plan has 2 parts and one clause; tasks are given to 0 bodies.',
    )
  })

  it('opens its parts', async () => {
    const lan = botOn([trees]).person('lan')
    const answer = await lan.says('kế hoạch gồm mấy phần')
    expect(answer).toBegin('Kế hoạch gồm 2 phần, 1 nội dung, giao 0 đầu mối.')
    expect(answer).toOffer('I MỤC TIÊU', 'II MỤC TIÊU', 'Không đúng ý')
    expect(await lan.says('1')).toBegin('Mục I: MỤC TIÊU')
  })

  it('is said to be missing where the stored copy lacks it', async () => {
    const lan = botOn(shipped.plans).person('lan')
    const answer = await lan.says('số và ngày ban hành kế hoạch, ai ký')
    expect(answer).toBegin('Bản Kế hoạch đang lưu không có ngày ban hành.')
    expect(answer).toSay('Tên người ký không được lưu', 'xem tại văn bản ký.', 'Lời văn đã được viết gọn')
    expect(await lan.says('kế hoạch số mấy')).toBegin('Bản Kế hoạch đang lưu không có số, ký hiệu.')
  })

  it('is said of each plan in force', async () => {
    const lan = botOn([...shipped.plans, trees]).person('lan')
    expect(await lan.says('kế hoạch số bao nhiêu')).toSay(
      'năm 2022: Bản Kế hoạch đang lưu không có số, ký hiệu.',
      'Kế hoạch số 12/KH-UBND ngày 15/01/2030: Số, ký hiệu: 12/KH-UBND.',
    )
  })
})
