import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Message } from '../../src/chat/channel.ts'
import { heapMegabytes } from '../bench/measure.ts'
import { read } from '../support/bot.ts'
import { openOffice } from '../support/office.ts'
import { shipped } from '../support/shipped.ts'

const MESSAGES = 20_000
const MOST_GROWTH_MB = 20

// Pieces of the plan itself, of updates, of how people type, and of anything at all.
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
)
const commands = fc.constantFrom(
  'toi',
  'en',
  'capnhat',
  'sua',
  'thuhoi',
  'gobo',
  'viec',
  'tiendo',
  'han',
  'giaoviec',
  'themnguoi',
)
const reports = fc.constantFrom(
  ...['TTTT-3', 'vhtt1', 'CQ-1', 'CN-1', 'việc 2:', '60%', '40/60 pano', '5000 tờ rơi', '1,2 tỷ', 'vướng:'],
  ...['lũy kế', 'xong', 'ok', 'em nhầm', 'quận Ba Đình', '45/KH-UBND', 'thay', 'hạn 30/5', '\n2.'],
)
const hostile = fc.constantFrom(
  '<script>alert(1)</script>',
  `'; DROP TABLE "Plan"; --`,
  '\u202e',
  '{{x}}',
  '😀'.repeat(9),
  '\0',
)
const anything = fc.string({ unit: 'grapheme', maxLength: 20 })
const typed = fc
  .array(
    fc.oneof(
      { arbitrary: words, weight: 4 },
      { arbitrary: reports, weight: 4 },
      habits,
      refs,
      commands,
      hostile,
      anything,
    ),
    { minLength: 1, maxLength: 14 },
  )
  .map((pieces) => pieces.join(' '))

it(`each of ${MESSAGES} messages of any kind gets one reply, whoever sends it, and memory stays`, {
  timeout: 900_000,
}, async () => {
  const office = await openOffice()
  const strangers = ['vi', 'en'].map((language) => office.person(`stranger ${language}`, language))
  const people = [
    ...strangers,
    await office.hire('staff', ['staff', 'so-y-te']),
    await office.hire('reporter', ['reporter', 'so-thong-tin-va-truyen-thong']),
    await office.hire('other', ['reporter', 'so-van-hoa-va-the-thao']),
    await office.hire('lead', ['lead', 'so-y-te']),
    await office.hire('coordinator', ['coordinator', 'so-thong-tin-va-truyen-thong']),
    await office.hire('admin', ['admin']),
  ]
  let answered = 0
  let early = 0
  const check = (message: Message | null) => {
    expect(read(message).trim()).not.toBe('')
    expect(read(message)).not.toMatch(/\bat (?:async )?\w+ \(|node:internal|\.ts:\d+/)
  }
  const begun = performance.now()
  await fc.assert(
    fc.asyncProperty(typed, fc.nat(people.length - 1), fc.nat(9), async (text, who, choice) => {
      const message = (await people[who]?.says(text)) ?? null
      check(message)
      const press = message?.choices[choice]?.token
      if (press) check((await people[who]?.send({ press })) ?? null)
      if (++answered % 50 === 0) office.clock.pass(1)
      if (answered === MESSAGES / 5) early = heapMegabytes()
      expect(office.logged).toEqual([])
    }),
    { numRuns: MESSAGES },
  )
  const each = (performance.now() - begun) / MESSAGES
  const growth = heapMegabytes() - early
  const kept = await office.database.queries.update.count()
  console.log(
    `${MESSAGES} messages, ${each.toFixed(1)} ms each; ${kept} updates; heap ${growth.toFixed(1)} MB more`,
  )
  expect(growth).toBeLessThan(MOST_GROWTH_MB)
  await office.close()
})
