import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { startBot } from '../support/bot.ts'
import { smallAnswerer } from '../support/plan.ts'

const questions = readFileSync(new URL('../answers/tuning.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => z.object({ q: z.string() }).parse(JSON.parse(line)).q)

it('no question that staff ask is taken for a command, a choice or manners', async () => {
  const asked = new Set<string>()
  const answerer = {
    answer(question: string) {
      asked.add(question)
      return smallAnswerer.answer(question)
    },
  }
  const misheard: string[] = []
  for (const question of questions) {
    asked.clear()
    await startBot({ answerer }).person('lan').says(question)
    const [heard = ''] = asked
    // Greetings before it and thanks after it may be gone; what is between is as it was typed.
    if (heard.length < question.trim().length / 2 || !question.includes(heard)) misheard.push(question)
  }
  expect(misheard).toEqual([])
  expect(questions.length).toBeGreaterThan(100)
})
