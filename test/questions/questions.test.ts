import { describe, expect, it } from 'vitest'
import { createUnansweredInMemory } from '../../src/questions/in-memory.ts'
import { createQuestions } from '../../src/questions/questions.ts'
import { createClock } from '../support/clock.ts'
import { createSmallRegister, smallAnswerer, smallPlan } from '../support/plan.ts'

const now = createClock().now()

function open(
  load = async () => ({ plans: [smallPlan], register: createSmallRegister() }),
  looksEveryMs?: number,
) {
  const told = { version: 1, loads: 0 }
  const store = createUnansweredInMemory()
  const questions = createQuestions({
    async load() {
      told.loads++
      return load()
    },
    version: async () => told.version,
    ...(looksEveryMs !== undefined && { looksEveryMs }),
    createAnswerer: () => smallAnswerer,
    store,
  })
  return { told, store, questions }
}

describe('the plans in force', () => {
  it('are read once, however many ask at once, and again when they changed', async () => {
    const { told, questions } = open()
    await Promise.all([questions.ready(), questions.ready(), questions.ready()])
    expect(told.loads).toBe(1)
    told.version = 2
    await questions.ready()
    await questions.ready()
    expect(told.loads).toBe(2)
  })

  it('are looked at again only after a while, where so told', async () => {
    const { told, questions } = open(undefined, Infinity)
    await questions.ready()
    told.version = 2
    await questions.ready()
    expect(told.loads).toBe(1)
  })

  it('are read again by the next question where reading failed', async () => {
    let broken = true
    const { questions } = open(async () => {
      if (broken) throw new Error('no connection')
      return { plans: [smallPlan], register: createSmallRegister() }
    })
    await expect(questions.ready()).rejects.toThrow('no connection')
    broken = false
    expect((await questions.ready()).plans).toHaveLength(1)
  })
})

describe('a question that was not answered', () => {
  it('is kept under an id that nobody can guess, and taken back with it', async () => {
    const { questions, store } = open()
    const id = await questions.recordUnanswered('thưởng bao nhiêu', 'notInPlan', now)
    expect(id).toMatch(/^[0-9a-f-]{36}$/)
    expect(await store.list(9)).toEqual([{ id, text: 'thưởng bao nhiêu', why: 'notInPlan', askedAt: now }])
    expect(await questions.forgetUnanswered(id ?? '')).toBe(true)
    expect(await questions.forgetUnanswered(id ?? '')).toBe(false)
  })
})

it('where nothing is to be recorded nothing is', async () => {
  const load = async () => ({ plans: [smallPlan], register: createSmallRegister() })
  const createAnswerer = () => smallAnswerer
  const questions = createQuestions({ load, version: async () => 1, createAnswerer, store: null })
  expect(await questions.recordUnanswered('thưởng bao nhiêu', 'notInPlan', now)).toBeNull()
  expect(await questions.forgetUnanswered('any')).toBe(false)
})
