import { expect, it } from 'vitest'
import { readToken, shorten, token } from '../../src/chat/token.ts'

it('a token is read as it was made', () => {
  expect(readToken(token('clause', 'kh-80-2022', 'III.2/1'))).toEqual({
    verb: 'clause',
    rest: 'kh-80-2022:III.2/1',
  })
  expect(readToken('forgetme')).toEqual({ verb: 'forgetme', rest: '' })
})

it('a token longer than every platform allows is a mistake of ours', () => {
  expect(() => token('clause', 'ế'.repeat(20))).toThrow('64 bytes')
})

it('a long name has one short form, however it is composed', () => {
  expect(shorten('Sở Y tế')).toHaveLength(8)
  expect(shorten('Sở Y tế'.normalize('NFD'))).toBe(shorten('Sở Y tế'))
  expect(shorten('Sở Y tế')).not.toBe(shorten('Sở Tài chính'))
})
