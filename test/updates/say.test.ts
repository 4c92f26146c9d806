import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { CountedOutput, ReadUpdate, SaidState } from '../../src/updates/model.ts'
import { createUpdateReader } from '../../src/updates/reader.ts'
import { sayUpdate } from '../../src/updates/say.ts'
import { units } from '../../src/updates/words/units.ts'
import { readMessages } from '../support/score-updates.ts'
import { shipped } from '../support/shipped.ts'

const read = createUpdateReader(shipped)
const withoutDoubts = (updates: readonly ReadUpdate[]) => updates.map((update) => ({ ...update, doubts: [] }))

it('what is read of a message reads the same when said again', () => {
  for (const { text } of readMessages(new URL('messages.jsonl', import.meta.url)))
    for (const update of read(text).updates)
      expect(withoutDoubts(read(sayUpdate(update)).updates), sayUpdate(update)).toEqual(
        withoutDoubts([update]),
      )
})

const counted: fc.Arbitrary<CountedOutput> = fc
  .record({
    quantity: fc.oneof(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 9_000_000 })),
    unit: fc.constantFrom(...units),
    onPress: fc.constantFrom('II.2.1', 'II.2.2', null),
    approximate: fc.boolean(),
  })
  .map(({ quantity, unit: { unit, form }, onPress, approximate }) => ({
    quantity,
    unit,
    form: form === 'place' ? onPress : form,
    ...(approximate ? { approximate: true as const } : {}),
  }))
const outputs = fc.uniqueArray(counted, { maxLength: 4, selector: ({ unit }) => unit })
const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null })
const dong = fc.integer({ min: 1, max: 50_000 }).map((thousands) => thousands * 100_000)
const document = fc
  .tuple(fc.integer({ min: 1, max: 2000 }), fc.integer({ min: 1, max: 28 }))
  .map(([number, day]) => `${number}/KH-UBND ngày ${day}/4`)

const told = fc.record({
  task: fc
    .tuple(
      fc.constantFrom('TTTT', 'VHTT', 'VP', 'CQ', 'QH', 'BC', 'BTG', 'TC'),
      fc.integer({ min: 1, max: 99 }),
    )
    .map(([code, number]) => `${code}-${number}`),
  percent: orNull(fc.integer({ min: 0, max: 1200 }).map((tenths) => tenths / 10)),
  state: fc.constantFrom<SaidState>('not_started', 'in_progress', 'blocked', 'paused', 'dropped', 'done'),
  outputs,
  cumulative: outputs,
  difficulty: orNull(
    fc.constantFrom('loa 3 phường hỏng, xin thay mới', 'thiếu người; thiếu máy', 'quận chưa duyệt vị trí'),
  ),
  noDifficulty: fc.boolean(),
  proposal: orNull(fc.constantFrom('tăng cường trực đêm', 'cấp thêm 2 máy quay')),
  amount: orNull(dong),
  spent: orNull(dong),
  documents: fc.array(document, { maxLength: 2 }),
  note: orNull(
    fc.constantFrom('nghiệm thu ngày 26/4', 'đợt 1 xong; 20 tin trùng, khó khăn cũ', 'từ 15/4 đến 22/4'),
  ),
  corrects: fc.boolean(),
  agency: orNull(fc.constantFrom('huyện Sóc Sơn', 'quận Ba Đình')),
}) satisfies fc.Arbitrary<unknown>

it('whatever is said reads as the same', () => {
  fc.assert(
    fc.property(told, ({ agency, ...rest }) => {
      const update: ReadUpdate = {
        ...rest,
        taskNumber: null,
        taskWords: null,
        impliedPercent: null,
        target: null,
        onBehalf: agency === null ? null : { agency, source: rest.documents[0] ?? null },
        doubts: [],
      }
      expect(withoutDoubts(read(sayUpdate(update)).updates), sayUpdate(update)).toEqual([update])
    }),
    { numRuns: 500 },
  )
})
