import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createAnswerer } from '../../src/answers/answerer.ts'
import { startBot } from '../support/bot.ts'
import { shipped } from '../support/shipped.ts'

const MESSAGES = 4000

// Pieces of the plan itself, of how people type, and of anything at all.
const clauses = shipped.plans.flatMap(({ content }) => content.clauses)
const words = fc.constantFrom(...new Set(clauses.flatMap(({ text }) => text.split(/\s+/u))))
const refs = fc.constantFrom(...clauses.map(({ ref }) => ref))
const habits = fc.constantFrom(
  'ai',
  'chủ trì',
  'ạ',
  'muc',
  '/',
  '2',
  'thôi',
  'sở y tế',
  'vpub',
  'hojp',
  '?',
  '\n',
  'toi',
  'en',
)
const anything = fc.string({ unit: 'grapheme', maxLength: 20 })
const typed = fc
  .array(fc.oneof({ arbitrary: words, weight: 6 }, habits, refs, anything), { minLength: 1, maxLength: 14 })
  .map((pieces) => pieces.join(' '))

it(`answers each of ${MESSAGES} messages of any kind on the shipped plan, and fails at none`, async () => {
  const bot = startBot({ documents: shipped, answerer: createAnswerer(shipped) })
  const people = Array.from({ length: 25 }, (_, n) => bot.person(`person ${n}`, n % 5 === 0 ? 'en' : 'vi'))
  const begun = performance.now()
  await fc.assert(
    fc.asyncProperty(typed, fc.integer({ min: 0, max: 24 }), fc.nat(9), async (text, who, choice) => {
      const message = await people[who]?.says(text)
      expect(message?.blocks.some((block) => block.text.trim() !== '')).toBe(true)
      const press = message?.choices[choice]?.token
      if (press) expect((await people[who]?.send({ press }))?.blocks).not.toEqual([])
      expect(bot.logged).toEqual([])
    }),
    { numRuns: MESSAGES },
  )
  const each = (performance.now() - begun) / MESSAGES
  console.log(`${MESSAGES} messages, ${each.toFixed(1)} ms each with the choice then pressed`)
})
