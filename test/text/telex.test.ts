import { describe, expect, it } from 'vitest'
import { knownPhrases } from '../../src/answers/knowledge.ts'
import { isSyllable } from '../../src/text/syllable.ts'
import { telex, untelex } from '../../src/text/telex.ts'

const words = [...new Set(knownPhrases.flat())].filter((word) => /^\p{L}+$/u.test(word) && isSyllable(word))
const typedWithKeys = words.filter((word) => telex(word) !== word)

describe('untelex', () => {
  it('mends every word of the knowledge typed in Telex', () => {
    expect(typedWithKeys.length).toBeGreaterThan(800)
    const unmended = typedWithKeys.filter((word) => untelex(telex(word)) !== word)
    expect(unmended).toEqual([])
  })

  it('leaves words without keys alone', () => {
    expect(words.filter((word) => untelex(word) !== null && telex(word) === word)).toEqual([])
  })

  it.each([
    ['hojp', 'họp'],
    ['baso', 'báo'],
    ['đuwojc', 'được'],
    ['d9uo7c5', 'được'],
    ['ho5p', 'họp'],
    ['nguwowif', 'người'],
    ['uyr', 'ủy'],
    ['vieejc', 'việc'],
    ['ddỏ', 'đỏ'],
  ])('reads %s as %s', (typed, meant) => {
    expect(untelex(typed)).toBe(meant)
  })

  it.each(['pano', '2022', 'facebook', 'ttđt', 'covid19', 'https', ''])('makes nothing of %s', (typed) => {
    expect(untelex(typed)).toBeNull()
  })
})
