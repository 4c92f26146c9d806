import { describe, expect, it } from 'vitest'
import { looksLikeCode, newCode, readCode, sealed, showCode } from '../../../src/people/membership/codes.ts'

const codes = Array.from({ length: 500 }, newCode)

describe('a code', () => {
  it('has at least 40 bits, and is never the same', () => {
    const symbols = new Set(codes.join(''))
    expect(12 * Math.log2(symbols.size)).toBeGreaterThan(40)
    expect(new Set(codes).size).toBe(codes.length)
  })

  it('has no letters that are mistaken for one another', () => {
    expect(codes.join('')).not.toMatch(/[^ACEGHKLQRTVXY345789]/)
  })

  it('is read as it is shown, and in whatever dress it is typed', () => {
    for (const code of codes.slice(0, 50)) {
      const shown = showCode(code)
      const dresses = [
        shown,
        code,
        shown.toLowerCase(),
        shown.replaceAll('-', ' '),
        `/start ${code}`,
        ` ${shown} ạ.`,
      ]
      for (const dress of dresses) expect(readCode(dress), dress).toBe(code)
      for (const bare of [shown, code.toLowerCase(), `/start ${code}`]) expect(bare).toMatch(looksLikeCode)
    }
  })
})

it.each([
  'họp báo ai chủ trì',
  'TTTT-3',
  'việc 1 đã xong',
  '0912 345 678',
  '001099012345',
  'hang chat lech',
  'III.2/1',
  '45/KH-UBND',
  '2022',
  '1234-5678-9012',
])('"%s" is no code', (text) => {
  expect(readCode(text)).toBeNull()
  expect(text).not.toMatch(looksLikeCode)
})

it('a seal depends on the secret and on each part', () => {
  const seals = [sealed('a', 'b', 'c'), sealed('a', 'bc'), sealed('a', 'b\nc'), sealed('d', 'b', 'c')]
  expect(new Set(seals).size).toBe(3) // a line break joins parts: no channel has one in its name
})
