import { expect, test } from 'vitest'
import { parseRegisterData } from '../../src/agencies/data.ts'

const finance = {
  id: 'so-tai-chinh',
  name: 'Sở Tài chính',
  short: 'Sở Tài chính',
  code: 'TC',
  kind: 'department',
  aliases: ['STC'],
}
const health = { ...finance, id: 'so-y-te', name: 'Sở Y tế', short: 'Sở Y tế', code: 'YT', aliases: ['SYT'] }
const empty = { agencies: [finance, health], groups: [], successions: [] }
const succession = {
  from: 'so-tai-chinh',
  to: [{ name: 'Sở Y tế', id: 'so-y-te' }],
  on: '2025-03-01',
  scope: 'whole',
  source: 'Nghị quyết thử nghiệm',
}

test('a register in order is taken as it is', () => {
  expect(parseRegisterData(empty)).toEqual(empty)
})

test.each([
  ['an alias of two bodies', { ...empty, agencies: [finance, { ...health, aliases: ['S.T.C', 'stc'] }] }],
  [
    'a name of two bodies, differing only in tone placement',
    {
      ...empty,
      agencies: [
        { ...finance, aliases: ['Sở Hoà'] },
        { ...health, aliases: ['Sở Hòa'] },
      ],
    },
  ],
  ['one id twice', { ...empty, agencies: [finance, { ...health, id: finance.id }] }],
  ['one code twice', { ...empty, agencies: [finance, { ...health, code: 'tc' }] }],
  ['a code that nobody can type', { ...empty, agencies: [{ ...finance, code: 'TC-Đ' }] }],
  ['a group of unknown members', { ...empty, groups: [{ id: 'so-y-te', members: ['so-bi-an'] }] }],
  [
    'an unknown successor',
    { ...empty, successions: [{ ...succession, to: [{ name: 'X', id: 'so-bi-an' }] }] },
  ],
  ['a day that is none', { ...empty, successions: [{ ...succession, on: '2025-02-30' }] }],
  ['a part that is not said', { ...empty, successions: [{ ...succession, scope: 'subject' }] }],
  ['no source', { ...empty, successions: [{ ...succession, source: '' }] }],
  ['a misspelt field', { ...empty, agencies: [{ ...finance, alias: 'STC' }] }],
])('refused: %s', (_, data) => {
  expect(() => parseRegisterData(data)).toThrow()
})
