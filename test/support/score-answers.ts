import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { Answer, Answerer, RankedClause } from '../../src/answers/model.ts'

const question = z.object({
  id: z.string(),
  q: z.string(),
  lang: z.enum(['vi', 'en']),
  category: z.string(),
  style: z.string(),
  accept_refs: z.array(z.string()),
  owners: z.array(z.string()),
  abstain: z.boolean(),
  agency_expected: z.string().optional(),
  supports_expected: z.array(z.string()).optional(),
})
export type GoldQuestion = z.infer<typeof question>

/** Questions with what is right for each, one JSON object a line. */
export function readQuestions(file: URL): GoldQuestion[] {
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.filter((line) => line.trim()).map((line) => question.parse(JSON.parse(line)))
}

const sameName = (one: string, other: string): boolean => plain(one) === plain(other)
const plain = (name: string): string => name.normalize('NFC').toLowerCase().trim()
const anyOf = (expected: readonly string[], given: readonly string[]): boolean =>
  expected.some((name) => given.some((other) => sameName(name, other)))

/** Whether an answer is right: the clause first, and beside it what the question was after. */
export function isRight(gold: GoldQuestion, answer: Answer): boolean {
  if (gold.abstain) return answer.abstained
  const first = answer.abstained ? undefined : answer.answers[0]
  if (!first || !gold.accept_refs.includes(first.ref)) return false
  if (gold.category === 'owner') return ownerIsRight(gold, first)
  if (gold.category === 'agency')
    return answer.agency !== null && sameName(answer.agency, gold.agency_expected ?? '')
  if (gold.category === 'support') return partnersAreRight(gold, first)
  return true
}

const ownerIsRight = ({ owners }: GoldQuestion, { leads }: RankedClause): boolean =>
  owners.length === 0 || (leads.length <= 2 && anyOf(owners, leads))

function partnersAreRight(
  { supports_expected: expected = [] }: GoldQuestion,
  { supports, others }: RankedClause,
): boolean {
  const given = [...supports, ...others.map(({ name }) => name)]
  return given.length <= 4 && anyOf(expected, given)
}

/** Shares of 0 to 1. `outOfScope` and `english` count their own questions only; `answered` those that have an answer. */
export interface Score {
  right: number
  outOfScope: number
  answered: number
  english: number
  wrong: string[] // ids
}

export function score(questions: readonly GoldQuestion[], answerer: Answerer): Score {
  const judged = questions.map((gold) => {
    const answer = answerer.answer(gold.q)
    return { gold, right: isRight(gold, answer), answered: !answer.abstained }
  })
  const share = (some: typeof judged, good: (one: (typeof judged)[number]) => boolean) =>
    some.length === 0 ? 1 : some.filter(good).length / some.length
  return {
    right: share(judged, ({ right }) => right),
    outOfScope: share(
      judged.filter(({ gold }) => gold.abstain),
      ({ right }) => right,
    ),
    answered: share(
      judged.filter(({ gold }) => !gold.abstain),
      ({ answered }) => answered,
    ),
    english: share(
      judged.filter(({ gold }) => gold.lang === 'en'),
      ({ right }) => right,
    ),
    wrong: judged.filter(({ right }) => !right).map(({ gold }) => gold.id),
  }
}
