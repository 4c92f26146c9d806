import fc from 'fast-check'
import { expect, it } from 'vitest'
import { startBot } from '../support/bot.ts'

// What people type is made of words that mean something here, and of anything at all.
const telling = fc.constantFrom(
  'họp báo',
  'ai',
  'chủ trì',
  '/',
  'muc',
  'III.1/1',
  'MẬT',
  'thôi',
  'vâng',
  '2',
  'toi',
  'ngonngu',
  'en',
  'phối hợp',
  '?',
  '\n',
  ':',
  '"',
  "'",
)
const anything = fc.string({ unit: 'binary', maxLength: 40 })
const typed = fc.array(fc.oneof(telling, anything), { maxLength: 12 }).map((parts) => parts.join(' '))

it('any talk at all gets one message for each thing said, and nothing goes wrong', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(typed, { minLength: 1, maxLength: 6 }), async (talk) => {
      const bot = startBot()
      const lan = bot.person('lan')
      for (const text of talk) {
        const message = await lan.says(text)
        expect(
          message.blocks
            .map((block) => block.text)
            .join('')
            .trim(),
        ).not.toBe('')
        for (const { token } of message.choices) expect(Buffer.byteLength(token)).toBeLessThanOrEqual(64)
      }
      expect(bot.logged).toEqual([])
    }),
    { numRuns: 200 },
  )
})

it('any token at all gets one message, and nothing goes wrong', async () => {
  const verbs = fc.constantFrom('clause', 'duties', 'part', 'wrong', 'unrecord', 'language', 'forgetme', '')
  const parts = fc.array(fc.oneof(fc.constantFrom('kh-1-2022', 'III.1/1', 'III', 'en'), anything), {
    maxLength: 4,
  })
  await fc.assert(
    fc.asyncProperty(verbs, parts, async (verb, rest) => {
      const bot = startBot()
      const message = await bot.person('lan').send({ press: [verb, ...rest].join(':') })
      expect(message?.blocks).not.toEqual([])
      expect(bot.logged).toEqual([])
    }),
    { numRuns: 300 },
  )
})
