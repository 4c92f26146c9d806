import { describe, expect, it } from 'vitest'
import { createAnswerer } from '../../src/answers/answerer.ts'
import type { PlanAgency } from '../../src/plan/model.ts'
import { clause, planOf } from '../support/made-up-plan.ts'
import { shipped } from '../support/shipped.ts'

const answerer = createAnswerer(shipped)
const DISTRICTS = 'Các Sở, Ban, ngành; UBND các quận, huyện, thị xã'

describe('a ward or commune', () => {
  it.each([
    ['UBND phường Hàng Bạc phải làm gì', 'UBND phường Hàng Bạc'],
    ['phường hàng bạc làm gì', 'UBND phường Hàng Bạc'],
    ['UBND P. Hàng Bạc làm gì', 'UBND phường Hàng Bạc'],
    ['Chủ tịch UBND phường Hàng Bạc phải làm gì', 'UBND phường Hàng Bạc'],
    ['phường Hàng Bạc, quận Hoàn Kiếm phải làm gì', 'UBND phường Hàng Bạc'],
    ['ubnd phuong hang bac lam gi', 'UBND phường'],
    ['phuong hoan kiem co nhiem vu gi', 'UBND phường Hoàn Kiếm'],
    ['Em chào anh. Xã Sóc Sơn phải làm gì ạ', 'UBND xã Sóc Sơn'],
    ['UBND thị trấn Trâu Quỳ có việc gì', 'UBND thị trấn Trâu Quỳ'],
    ['phuong em lam gi', 'UBND phường'],
    ['em ở phường, phường em làm gì ạ', 'UBND phường'],
    ['các xã, phường làm gì', 'UBND xã, phường'],
    ['What must my ward do?', 'UBND phường'],
    ['What do communes have to do?', 'UBND xã'],
  ])('gets what the plan says to its district, as being below it: %s', (question, askedAs) => {
    expect(answerer.answer(question)).toMatchObject({
      abstained: false,
      agency: DISTRICTS,
      askedAs,
      below: true,
    })
  })

  it.each([
    'Công an phường làm gì',
    'mạng xã hội phải làm gì',
    'trạm y tế xã Sóc Sơn làm gì',
    'thị xã Sơn Tây làm gì',
    'quận Hoàn Kiếm làm gì',
    'loa phường hết đĩa CD thì xin sở nào',
  ])('is not meant by every word of its kind: %s', (question) => {
    expect(answerer.answer(question).below).toBeUndefined()
  })

  it('that needs something is told who has it', () => {
    const { answers } = answerer.answer('phường em hết đĩa CD thì xin sở nào')
    expect(answers[0]?.ref).toBe('III.1/5')
  })

  it('is a member like any where the plan speaks to wards', () => {
    const all = 'UBND các xã, phường'
    const agency: PlanAgency = { name: all, heading: all, members: [], request: false, clauses: ['I/1'] }
    const content = planOf([clause('I/1', 'Trồng cây ở các tuyến phố', { leads: [all] })], {
      agencies: [agency],
    })
    const { answer } = createAnswerer({ ...shipped, plans: [{ id: 'cay', year: 2030, content }] })
    const said = answer('UBND phường Hàng Bạc phải làm gì')
    expect(said).toMatchObject({ agency: all, askedAs: 'UBND phường Hàng Bạc' })
    expect(said.below).toBeUndefined()
    expect(answer('quận Hoàn Kiếm phải làm gì').agency).toBeNull()
  })
})
