import { describe, expect, it } from 'vitest'
import { readWords } from '../../src/text/reading.ts'
import { syllables, tokenize } from '../../src/text/tokens.ts'
import { Vocabulary } from '../../src/text/vocabulary.ts'

const vocabulary = new Vocabulary()
for (const phrase of [
  'họp báo định kỳ',
  'tổ chức họp báo',
  'thông tin nội bộ',
  'mạng xã hội',
  'cơ quan nào',
  'gây hoang mang dư luận',
  'nội dung tuyên truyền',
  'trách nhiệm',
  'tài chính',
  'kế hoạch này',
  'quận huyện thị xã',
  'bao nhiêu',
]) {
  vocabulary.add(syllables(phrase))
}
const read = (text: string): string =>
  readWords(tokenize(text), vocabulary)
    .map(({ text: word }) => word)
    .join(' ')

describe('readWords', () => {
  it.each([
    ['hojp baso định kỳ', 'họp báo định kỳ'],
    ['ho5p ba1o', 'họp báo'],
    ['co quan nòa', 'co quan nao'],
    ['tổ chcứ họp báo', 'tổ chuc họp báo'],
    ['gây hoang mag dư luận', 'gây hoang mang dư luận'],
    ['Taifc chính', 'tài chính'],
    ['noojidung tuyên truyền', 'nội dung tuyên truyền'],
    ['MXH', 'mạng xã hội'],
    ['TT nội bộ', 'thông tin nội bộ'],
    ['Q/H/TX', 'quận huyện thị xã'],
    ['KH này bn', 'kế hoạch này bao nhiêu'],
    ['đc k ạ', 'được không ạ'],
    ['Đại hội XIII, khóa 17', 'đại hội 13 khóa 17'],
    ['COVID-19 và 02 việc', 'covid 19 và 2 việc'],
  ])('reads %s as %s', (typed, meant) => {
    expect(read(typed)).toBe(meant)
  })

  it('keeps the other readings of an abbreviation', () => {
    const [first] = readWords(tokenize('TT'), vocabulary)
    expect(first?.others).toContainEqual(['tuyên', 'truyền'])
  })

  it('leaves what it cannot mend', () => {
    expect(read('xyzzy kubernetes')).toBe('xyzzy kubernetes')
  })
})
