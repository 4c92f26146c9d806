import { expect, it } from 'vitest'
import { means, readToken, shorten, token } from '../../src/chat/token.ts'

it('a token is read as it was made', () => {
  expect(readToken(token('clause', 'kh-80-2022', 'III.2/1'))).toEqual({
    verb: 'clause',
    rest: 'kh-80-2022:III.2/1',
  })
  expect(readToken(token('forgetme'))).toEqual({ verb: 'forgetme', rest: '' })
})

it('a token is never longer than every platform allows, and still means its parts', () => {
  const plan = `/home/lan/kế hoạch/${'dài '.repeat(40)}.docx`
  const made = token('clause', plan, 'PHỤ LỤC I/3')
  expect(Buffer.byteLength(made)).toBeLessThanOrEqual(56)
  const [first = '', second = ''] = readToken(made).rest.split(':')
  expect(means(first, plan)).toBe(true)
  expect(means(second, 'PHỤ LỤC I/3')).toBe(true)
  expect(means(first, 'another plan')).toBe(false)
})

it('a part with a colon does not fall into two', () => {
  const [only = '', ...others] = readToken(token('duties', 'Sở: một')).rest.split(':')
  expect(means(only, 'Sở: một')).toBe(true)
  expect(others).toEqual([])
})

it('a verb that leaves no room is a mistake of ours', () => {
  expect(() => token('x'.repeat(65), 'a')).toThrow('56 bytes')
})

it('a long name has one short form, however it is composed', () => {
  expect(shorten('Sở Y tế')).toHaveLength(8)
  expect(shorten('Sở Y tế'.normalize('NFD'))).toBe(shorten('Sở Y tế'))
  expect(shorten('Sở Y tế')).not.toBe(shorten('Sở Tài chính'))
})
