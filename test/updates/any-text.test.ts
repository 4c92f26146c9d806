import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { ReadUpdate } from '../../src/updates/model.ts'
import { createUpdateReader } from '../../src/updates/reader.ts'
import { shipped } from '../support/shipped.ts'

const read = createUpdateReader(shipped)

// What reporters type is made of words that mean something here, and of anything at all.
const telling = fc.constantFrom(
  'TTTT-3', 'vhtt1', 'việc 3 của TTTT', '60%', '40/60', '2tr1', '22/4', '45/KH-UBND', 'lũy kế', 'trong kỳ', 'tin', 'bài',
  'pa-nô', 'lượt', 'khó khăn', 'không', 'chưa', 'xong', 'đề xuất', 'thiếu', 'triệu', 'mỗi', 'trong đó', '?', '\n', ':', '(',
  ')', ',', '- ', '👍', '28', 'hai', 'năm', 'lớp', 'thay', 'Fwd:', 'ghi chú', 'hoãn', '/',
) // biome-ignore format: a list
const anything = fc.string({ unit: 'binary', maxLength: 40 })
const typed = fc
  .array(fc.oneof({ weight: 3, arbitrary: telling }, anything), { maxLength: 30 })
  .map((parts) => parts.join(' '))

it('any text at all is read', () => {
  fc.assert(
    fc.property(typed, (text) => {
      const { kind, updates } = read(text)
      expect(kind === 'update').toBe(updates.length > 0)
      for (const update of updates) expect(isSound(update)).toBe(true)
    }),
    { numRuns: 1000 },
  )
})

const isSound = ({ outputs, cumulative, percent, amount, spent, target }: ReadUpdate): boolean => {
  const counts = [...outputs, ...cumulative, ...(target ? [target] : [])]
  const numbers = [...counts.map(({ quantity }) => quantity), percent, amount, spent].filter(
    (one) => one !== null,
  )
  return counts.every(({ unit }) => unit !== '') && numbers.every((one) => Number.isFinite(one) && one >= 0)
}

it('how marks are composed makes no difference', () => {
  fc.assert(
    fc.property(typed, (text) => {
      expect(read(text.normalize('NFD'))).toEqual(read(text.normalize('NFC')))
    }),
  )
})

// Quadratic reading of these would take minutes.
it.each([
  'a',
  'tin ',
  '1 ',
  '1/',
  '2 tin, ',
  'TTTT-3 ',
  'không ',
  'lũy kế: 5\n',
  'khó khăn: ',
  'vì ',
  '(',
  '\n',
  'lượt 5 ',
])('a text without end takes no time without end: %j', (part) => {
  expect(read(part.repeat(100_000 / part.length)).kind).toBeDefined()
})

it('keeps no number that identifies a person', () => {
  for (const number of ['0912345678', '0912 345 678', '001099012345', '+84 912 345 678'])
    expect(
      JSON.stringify(
        read(`VHTT-1: 2 buổi biểu diễn, đầu mối chị Lan ${number}. Khó khăn: gọi ${number} không được`),
      ),
    ).not.toContain(number)
})
