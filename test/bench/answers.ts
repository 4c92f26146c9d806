import { createAnswerer } from '../../src/answers/answerer.ts'
import type { Answerer } from '../../src/answers/model.ts'
import type { ReadPlan } from '../../src/plan/model.ts'
import { readQuestions, score } from '../support/score-answers.ts'
import { shipped } from '../support/shipped.ts'
import { makeUpPlan } from './made-up.ts'
import { heapMegabytes, round, time } from './measure.ts'
import { createMiniSearch } from './minisearch.ts'

const questions = ['tuning', 'paraphrases'].flatMap((name) =>
  readQuestions(new URL(`../answers/${name}.jsonl`, import.meta.url)),
)
const texts = questions.map(({ q }) => q)
const EVERY = 4 // on made-up plans each fourth question is asked: the general library takes minutes for all

const engines = {
  ours: (content: ReadPlan) =>
    createAnswerer({ plans: [{ id: 'made-up', year: 2022, content }], register: shipped.register }),
  miniSearch: createMiniSearch,
}

/** What one engine takes for a plan: to index it, to hold it, and to answer each question. */
function cost(make: (content: ReadPlan) => Answerer, content: ReadPlan, asked: readonly string[]) {
  const before = heapMegabytes()
  const start = performance.now()
  const answerer = make(content)
  const indexMs = round(performance.now() - start)
  const megabytes = round(heapMegabytes() - before)
  return {
    clauses: content.clauses.length,
    indexMs,
    megabytes,
    ...time(asked, (text) => answerer.answer(text)),
    answerer,
  }
}

/** Accuracy and time on the shipped plan, then time and memory on made-up ones, each beside the general library. */
export default async function measureAnswers() {
  const [plan] = shipped.plans
  if (!plan) throw new Error('no plan is shipped')
  const some = texts.filter((_, at) => at % EVERY === 0)
  const figures: Record<string, unknown> = {}
  for (const [name, make] of Object.entries(engines)) {
    const { answerer, ...costs } = cost(make, plan.content, texts)
    const { right, outOfScope, answered, english } = score(questions, answerer)
    figures[name] = {
      shipped: {
        ...costs,
        questions: questions.length,
        right: round(right),
        outOfScope: round(outOfScope),
        answered: round(answered),
        english: round(english),
      },
      madeUp: [1_000, 10_000, 100_000].map((size) => {
        const { answerer: _, ...madeUp } = cost(make, makeUpPlan(size), some)
        console.log(`${name}: ${JSON.stringify(madeUp)}`)
        return madeUp
      }),
    }
  }
  return figures
}
