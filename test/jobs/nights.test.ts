import { DateTime } from 'luxon'
import { expect, it } from 'vitest'
import { idOf, lastTimeAt } from '../../src/jobs/nights.ts'

const at = (text: string, zone = 'Asia/Ho_Chi_Minh') => DateTime.fromISO(text, { zone })

it.each([
  ['2026-11-26T02:29:59.999', '2026-11-25T02:30:00.000+07:00'],
  ['2026-11-26T02:30:00.000', '2026-11-26T02:30:00.000+07:00'],
  ['2026-11-26T23:59:59.999', '2026-11-26T02:30:00.000+07:00'],
  ['2026-03-01T00:00:00.000', '2026-02-28T02:30:00.000+07:00'],
  ['2026-01-01T01:00:00.000', '2025-12-31T02:30:00.000+07:00'],
])('at %s it was last 02:30 at %s', (now, last) => {
  expect(lastTimeAt('02:30', at(now)).toISO()).toBe(last)
})

it('goes by the clocks of the zone, also when they are changed', () => {
  const berlin = 'Europe/Berlin'
  expect(lastTimeAt('02:30', at('2026-03-30T01:00:00', berlin)).toUTC().toISO()).toBe(
    '2026-03-29T01:30:00.000Z',
  )
  expect(lastTimeAt('04:30', at('2026-10-26T03:00:00', berlin)).toUTC().toISO()).toBe(
    '2026-10-25T03:30:00.000Z',
  )
})

it('gives every night of every job a number of its own', () => {
  const ids = ['backup', 'clean-up'].flatMap((name) =>
    ['2026-11-25', '2026-11-26'].map((day) => idOf(name, at(`${day}T02:30`))),
  )
  expect(new Set(ids).size).toBe(4)
  expect(ids).toContain(idOf('backup', at('2026-11-26T02:30:00.000')))
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{32}$/)
})
