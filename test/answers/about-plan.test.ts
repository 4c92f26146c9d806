import { describe, expect, it } from 'vitest'
import { createAnswerer } from '../../src/answers/answerer.ts'
import { planOf } from '../support/made-up-plan.ts'
import { shipped } from '../support/shipped.ts'

const answerer = createAnswerer(shipped)
const id = shipped.plans[0]?.id ?? ''

describe('a question about the plan itself', () => {
  it.each([
    ['Kế hoạch này số bao nhiêu?', ['number']],
    ['ke hoach so may a', ['number']],
    ['Cho em hỏi kế hoạch tuyên truyền năm 2022 của UBND Thành phố số bao nhiêu ạ', ['number']],
    ['ai ký kế hoạch này', ['signer']],
    ['Kế hoạch do ai ký, ngày nào?', ['signer', 'signedOn']],
    ['ngày ban hành', ['signedOn']],
    ['ai ban hành kế hoạch', ['issuer']],
    ['số ký hiệu và ngày ban hành của văn bản', ['number', 'signedOn']],
    ['kế hoạch gồm mấy phần', ['parts']],
    ['noi dung chinh cua ke hoach la gi', ['contents']],
    ['tóm tắt kế hoạch', ['contents']],
    ['kế hoạch tên là gì', ['title']],
    ['kế hoạch này của năm nào', ['period']],
    ['nơi nhận', ['recipients']],
    ['Who signed the plan?', ['signer']],
    ['How many parts does the plan have?', ['parts']],
    ['When was the plan issued?', ['signedOn']],
    ['What is the number of this plan?', ['number']],
  ])('is told by its header: %s', (question, facts) => {
    const answer = answerer.answer(question)
    expect(answer.about).toEqual({ facts, plans: [id] })
    expect(answer).toMatchObject({ abstained: true, answers: [] })
  })

  it.each([
    'Kế hoạch của Sở Y tế số bao nhiêu?',
    'Trụ sở Sở Ngoại vụ ở số bao nhiêu?',
    'kế hoạch năm 2030 số bao nhiêu',
    'họp báo ngày nào',
    'mục số mấy',
    'ban hành kế hoạch này để làm gì',
    'ai ký hợp đồng với báo đài',
    'năm nào',
    'nội dung trọng tâm tuyên truyền là gì',
    'tóm tắt kế hoạch của Sở Y tế',
  ])('is none where it is about something else: %s', (question) => {
    expect(answerer.answer(question).about).toBeUndefined()
  })

  it('is about each plan that it may mean', () => {
    const trees = { id: 'cay', year: 2030, content: planOf([]) }
    const { answer } = createAnswerer({ ...shipped, plans: [...shipped.plans, trees] })
    expect(answer('kế hoạch số bao nhiêu').about?.plans).toEqual([id, 'cay'])
    expect(answer('kế hoạch trồng cây số bao nhiêu').about?.plans).toEqual(['cay'])
    expect(answer('kế hoạch năm 2022 số bao nhiêu').about?.plans).toEqual([id])
  })
})
