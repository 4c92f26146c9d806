import { describe, expect, it } from 'vitest'
import { looksLikeReference } from '../../../commands/replies/places.ts'

describe('a whole text that is a reference', () => {
  it.each([
    'III.2/1',
    'iii.2/1',
    'II.1.3',
    'III',
    'mục III.2',
    'phần II',
    'III.2 / 1',
    'II.2/a',
    'II.2/đ',
    '1.2/3',
    'Điều 3',
    'điều 3.5/1',
    'PHỤ LỤC I',
    'phụ lục II/3',
    'phần kết',
    'kết',
    'closing/1',
    'III.2/1?',
    'III.2.',
  ])('%s', (text) => {
    expect(text).toMatch(looksLikeReference)
  })

  it.each([
    'v',
    'x',
    'c',
    '2',
    'mục',
    'mục nào',
    'III.2/1 ai chủ trì',
    'họp báo',
    'Điều',
    'I think so',
    'kết quả',
    'phụ lục',
  ])('is not %s', (text) => {
    expect(text).not.toMatch(looksLikeReference)
  })
})
