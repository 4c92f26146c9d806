import { describe, expect, it } from 'vitest'
import { maskNumbers } from '../../src/text/mask.ts'

describe('numbers that identify a person', () => {
  it.each([
    ['gọi em 0912345678 nhé', 'gọi em *** nhé'],
    ['sđt 0912.345.678', 'sđt ***'],
    ['số +84 912 345 678', 'số ***'],
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
  ])('are not found where there are none: %s', (text) => {
    expect(maskNumbers(text)).toBe(text)
  })
})
