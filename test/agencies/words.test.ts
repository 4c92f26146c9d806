import { expect, test } from 'vitest'
import { wordsOf } from '../../src/agencies/words.ts'

const keys = (text: string) => wordsOf(text).map(({ key }) => key)

test('signs and “và” between words make no difference', () => {
  const one = keys('TT&TT')
  for (const other of ['TT-TT', 'TT TT', 'tt và tt', 'TT and TT']) expect(keys(other)).toEqual(one)
})

test('one key wherever the tone stands, in either Unicode form, and for eth as đ', () => {
  expect(keys('hoà uỷ')).toEqual(keys('hòa ủy'))
  expect(keys('Sở Tài chính'.normalize('NFD'))).toEqual(keys('Sở Tài chính'))
  expect(keys('Ðống Đa')).toEqual(keys('Đống Đa'))
  expect(keys('hóa')).not.toEqual(keys('hòa'))
})

test('a full stop ends a sentence, but not an abbreviation', () => {
  const starts = (text: string) => wordsOf(text).map(({ startsSentence }) => startsSentence)
  expect(starts('Họp xong. Sở')).toEqual([false, false, true])
  expect(starts('TP. Hà Nội')).toEqual([false, false, false])
  expect(starts('Sao? Sở')).toEqual([false, true])
  expect(starts('dòng một\ndòng hai')).toEqual([false, false, false, false])
})
