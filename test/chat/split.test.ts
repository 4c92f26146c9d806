import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shortenText, splitText } from '../../src/chat/split.ts'

describe('a long text', () => {
  it('is cut between paragraphs before lines, lines before sentences, sentences before words', () => {
    expect(splitText('Đoạn một dài.\n\nĐoạn hai dài.', 20)).toEqual(['Đoạn một dài.', 'Đoạn hai dài.'])
    expect(splitText('Dòng một đây\nDòng hai đây', 16)).toEqual(['Dòng một đây', 'Dòng hai đây'])
    expect(splitText('Câu một. Câu hai. Câu ba.', 18)).toEqual(['Câu một. Câu hai.', 'Câu ba.'])
    expect(splitText('một hai ba bốn năm', 10)).toEqual(['một hai ba', 'bốn năm'])
  })

  it('keeps letters with their marks, and emoji, whole', () => {
    expect(splitText('e\u0302\u0301e\u0302\u0301', 4)).toEqual(['e\u0302\u0301', 'e\u0302\u0301'])
    expect(splitText('👍👍👍', 5)).toEqual(['👍👍', '👍'])
  })

  it('loses nothing but spaces, and no part is too long', () => {
    const texts = fc.string({
      unit: fc.constantFrom('a', 'ế', 'e\u0302', '👍', ' ', '\n', '.', ','),
      maxLength: 300,
    })
    fc.assert(
      fc.property(texts, fc.integer({ min: 2, max: 40 }), (text, most) => {
        const parts = splitText(text, most)
        expect(parts.join('').replaceAll(/\s/gu, '')).toBe(text.replaceAll(/\s/gu, ''))
        for (const part of parts) expect(part.length).toBeLessThanOrEqual(most)
      }),
    )
  })

  it('is shortened at a sense boundary, with an ellipsis', () => {
    expect(shortenText('Câu một. Câu hai dài hơn nhiều.', 20)).toBe('Câu một…')
    expect(shortenText('Câu một.', 20)).toBe('Câu một.')
  })
})
