import { describe, expect, it } from 'vitest'
import { createAnswerer } from '../../src/answers/answerer.ts'
import type { Answer } from '../../src/answers/model.ts'
import { shipped } from '../support/shipped.ts'

const answerer = createAnswerer(shipped)

/** The last answer of a conversation. */
function converse(...questions: string[]): Answer {
  let answer = answerer.answer(questions[0] ?? '')
  let before = questions[0] ?? ''
  for (const question of questions.slice(1)) {
    answer = answerer.answer(question, { question: before, answer })
    before = question
  }
  return answer
}

describe('a follow-up', () => {
  it('asks for the partners of what was shown', () => {
    const answer = converse('Họp báo định kỳ bên nào chủ trì?', 'còn ai phối hợp?')
    expect(answer).toMatchObject({ intent: 'support', abstained: false })
    expect(answer.answers[0]).toMatchObject({ ref: 'III.2/1', supports: ['Sở Thông tin và Truyền thông'] })
  })

  it('asks for the clause of what was shown, even where nothing was found', () => {
    expect(converse('Họp báo định kỳ bên nào chủ trì?', 'mục nào?').answers[0]?.ref).toBe('III.2/1')
    const declined = converse('giải báo chí thưởng bao nhiêu tiền', 'ở mục nào')
    expect(declined).toMatchObject({ intent: 'clause', abstained: false })
    expect(declined.answers[0]?.ref).toBe('III.6/1')
  })

  it('turns to another body', () => {
    const answer = converse('Sở Ngoại vụ làm gì?', 'thế Sở Tài chính?')
    expect(answer).toMatchObject({ agency: 'Sở Tài chính', abstained: false })
    expect(answer.answers.map(({ ref }) => ref)).toEqual(['III.5/1'])
    expect(converse('so ngoai vu lam gi', 'con so y te thi sao').askedAs).toBe('Sở Y tế')
  })

  it('turns to another topic and keeps what was asked', () => {
    const answer = converse('ai làm pa-nô, áp phích', 'còn họp báo thì sao')
    expect(answer).toMatchObject({ intent: 'owner' })
    expect(answer.answers[0]?.leads).toEqual(['Văn phòng UBND Thành phố'])
  })

  it('leaves a question that stands on its own alone', () => {
    const question = 'Ai lo file âm thanh cho loa phường?'
    expect(converse('Họp báo định kỳ bên nào chủ trì?', question)).toEqual(answerer.answer(question))
  })

  it('works through several turns and in English', () => {
    expect(converse('Sở Ngoại vụ làm gì?', 'thế Sở Tài chính?', 'mục nào?').answers[0]?.ref).toBe('III.5/1')
    expect(converse('who leads the press conferences', 'and who supports?').intent).toBe('support')
  })
})
