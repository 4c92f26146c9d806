import { describe, expect, it } from 'vitest'
import { maskNumbers } from '../../src/text/mask.ts'

describe('numbers that identify a person', () => {
  it.each([
    ['gọi em 0912345678 nhé', 'gọi em *** nhé'],
    ['sđt 0912.345.678', 'sđt ***'],
    ['số +84 912 345 678', 'số ***'],
    ['số 09 12 34 56 78', 'số ***'],
    ['stk 1234 5678 9012', 'stk ***'],
    ['CCCD 001099012345 của em', 'CCCD *** của em'],
    ['gửi lan.nguyen@hanoi.gov.vn giúp', 'gửi *** giúp'],
  ])('are masked: %s', (typed, kept) => {
    expect(maskNumbers(typed)).toBe(kept)
  })

  it.each([
    'kế hoạch 45/KH-UBND ngày 28/4/2022',
    'giai đoạn 2021-2025, tầm nhìn 2045',
    'kinh phí 120.000.000 đồng',
    'mục III.2/1',
    'xin 120000000đ sửa loa',
    'từ 15.4.2022-22.4.2022',
    'tin 12 15 20 300 45',
  ])('are not found where there are none: %s', (text) => {
    expect(maskNumbers(text)).toBe(text)
  })
})

it('are looked for in time that grows with the text only', () => {
  for (const typed of ['a', '1 ', '1.', 'a.', '@a']) {
    const text = typed.repeat(100_000)
    expect(maskNumbers(text).length).toBeLessThanOrEqual(text.length)
  }
})
