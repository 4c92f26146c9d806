import { expect, it } from 'vitest'
import { type CountedRow, sumOutputs } from '../../src/digests/snapshot/outputs.ts'

const counted = (quantity: number, unit: string, more: Partial<CountedRow> = {}): CountedRow => {
  return { work: null, leads: true, form: 'II.2.1', unit, quantity, updates: 0, ...more }
}

const leader = { work: 3, leads: true }
const other = { work: 3, leads: false }

it('counts one piece of work once: what its leader told', () => {
  const [press] = sumOutputs([
    counted(21, 'tin', leader),
    counted(8, 'bài', leader),
    counted(29, 'tin bài', other),
  ])
  expect(press?.outputs).toEqual([
    { unit: 'tin', quantity: 21, maybeTwice: false },
    { unit: 'bài', quantity: 8, maybeTwice: false },
  ])
})

it('marks what only others told of it', () => {
  const [press] = sumOutputs([counted(4, 'phóng sự'), counted(2, 'phóng sự', other)])
  expect(press?.outputs).toEqual([{ unit: 'phóng sự', quantity: 6, maybeTwice: true }])
})

it('leaves alone what another form or another piece of work counts', () => {
  const forms = sumOutputs([
    counted(5, 'video', { ...leader, form: 'II.2.2' }),
    counted(3, 'video', other),
    counted(7, 'tin', { work: 8, leads: false }),
    counted(0, '', { updates: 4 }),
  ])
  expect(forms).toEqual([
    {
      ...{ ref: 'II.2.1', updates: 4 },
      outputs: [
        { unit: 'tin', quantity: 7, maybeTwice: true },
        { unit: 'video', quantity: 3, maybeTwice: true },
      ],
    },
    { ref: 'II.2.2', updates: 0, outputs: [{ unit: 'video', quantity: 5, maybeTwice: false }] },
  ])
})
