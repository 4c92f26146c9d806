import { expect, it } from 'vitest'
import type { Answer } from '../../src/answers/model.ts'
import type { Rehearsal } from '../../src/operator/roots.ts'
import { operatorAt } from '../support/operator.ts'
import { smallAnswerer } from '../support/plan.ts'

const bot: Rehearsal = { answerer: smallAnswerer, ask: async (question) => `Trả lời: ${question}` }
const tools = { rehearse: async () => bot }

it('answers a question in the bot’s own words', async () => {
  expect(await operatorAt({ tools }).types('ask', 'họp báo', 'ai chủ trì')).toEqual({
    code: 0,
    printed: 'Trả lời: họp báo ai chủ trì',
  })
})

it('answers lines of questions with lines of answers', async () => {
  const input = '{"id":"a","q":"họp báo ai chủ trì"}\n\n{"id":2,"q":"thời tiết"}\n'
  const { printed } = await operatorAt({ tools, input }).types('ask', '--jsonl')
  const [first, second] = printed.split('\n').map((line): Answer & { text: string } => JSON.parse(line))
  expect(first).toEqual({
    id: 'a',
    abstained: false,
    agency: null,
    answers: [
      {
        ref: 'III.1/1',
        leads: ['Văn phòng UBND Thành phố'],
        supports: ['Sở Thông tin và Truyền thông'],
        others: [],
        score: 1,
      },
    ],
    text: 'Trả lời: họp báo ai chủ trì',
  })
  expect(second).toMatchObject({ id: 2, abstained: true })
})

it('says which line it cannot read', async () => {
  const input = '{"id":"a","q":"họp báo"}\nhọp báo\n'
  const { code, printed } = await operatorAt({ tools, input }).types('ask', '--jsonl')
  expect(code).toBe(2)
  expect(printed).toContain('Line 2 cannot be read')
})
