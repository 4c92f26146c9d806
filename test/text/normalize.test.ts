import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '../../src/text/fold.ts'
import { normalize } from '../../src/text/normalize.ts'

const vietnamese = fc.string({
  unit: fc.constantFrom(...'aăâbcdđeêghiklmnoôơpqrstuưvxyÐðĐ áàảãạấậếệốộớợứựýỵỳỷ,./0123'),
})

describe('fold', () => {
  it('gives the same for composed and decomposed text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        (text) => fold(text.normalize('NFD')) === fold(text.normalize('NFC')),
      ),
    )
  })
  it('changes nothing the second time', () => {
    fc.assert(fc.property(vietnamese, (text) => fold(fold(text)) === fold(text)))
  })
  it('takes the eths for đ', () => {
    expect(fold('Ðông ðúc Đẹp')).toBe('dong duc dep')
  })
})

describe('normalize', () => {
  it.each([
    ['hoà', 'hòa'],
    ['uỷ', 'ủy'],
    ['HOÀ', 'HÒA'],
    ['Uỷ', 'Ủy'],
    ['khoẻ', 'khỏe'],
    ['quý', 'quý'],
    ['hoàn', 'hoàn'],
    ['thuỷ', 'thủy'],
    ['Ðảng', 'Đảng'],
    ['bo\u0301 buo\u0323\u0302c\u200b', 'bó buộc'],
  ])('spells %s as %s', (typed, spelled) => {
    expect(normalize(typed)).toBe(spelled)
  })
  it('changes nothing the second time, and folds to the same', () => {
    fc.assert(
      fc.property(vietnamese, (text) => {
        const once = normalize(text)
        expect(normalize(once)).toBe(once)
        expect(fold(once)).toBe(fold(text))
      }),
    )
  })
})
