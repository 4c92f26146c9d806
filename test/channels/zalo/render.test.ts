import fc from 'fast-check'
import { expect, it } from 'vitest'
import { MAX_LENGTH, renderMessage } from '../../../src/channels/zalo/render.ts'
import type { Message } from '../../../src/chat/channel.ts'
import { clean } from '../../../src/chat/clean.ts'

const answer: Message = {
  blocks: [
    { style: 'lead', text: 'Sở Tài chính chủ trì.' },
    { style: 'quote', text: 'Tham mưu bố trí kinh phí.' },
    { style: 'note', text: 'Bản diễn đạt lại.' },
  ],
  choices: [
    { label: 'Toàn văn', token: 'a' },
    { label: 'Không đúng\ný', token: 'b' },
  ],
}

it('is plain text, with its quotes set apart and its choices numbered', () => {
  expect(renderMessage(answer)).toEqual([
    [
      'Sở Tài chính chủ trì.',
      '',
      'Tham mưu bố trí kinh phí.',
      '',
      'Bản diễn đạt lại.',
      '',
      '1. Toàn văn',
      '2. Không đúng ý',
    ].join('\n'),
  ])
})

it('is nothing where there is nothing to say', () => {
  expect(renderMessage({ blocks: [], choices: [] })).toEqual([])
  expect(renderMessage({ blocks: [{ style: 'text', text: ' \u200b' }], choices: [] })).toEqual([])
})

it('keeps a block whole where a part can hold it, and the choices together', () => {
  const block = (text: string) => ({ style: 'text' as const, text })
  const long = 'Đăng tin bài tuyên truyền. '.repeat(60).trim()
  const parts = renderMessage({ blocks: [block(long), block(long)], choices: answer.choices })
  expect(parts).toEqual([long, `${long}\n\n1. Toàn văn\n2. Không đúng ý`])
  const full = 'x'.repeat(MAX_LENGTH)
  expect(renderMessage({ blocks: [block(full)], choices: answer.choices })).toEqual([
    full,
    '1. Toàn văn\n2. Không đúng ý',
  ])
})

it('cuts at a sentence what no part holds', () => {
  const [first = '', second = ''] = renderMessage({
    blocks: [{ style: 'text', text: 'Mỗi xã dựng một pa-nô. '.repeat(100) }],
    choices: [],
  })
  expect(first).toMatch(/pa-nô\.$/)
  expect(second).toMatch(/^Mỗi xã/)
})

it('never exceeds what the platform takes, halves no letter, and loses none', () => {
  const letters = fc.string({ unit: 'grapheme', maxLength: 6000 })
  const blocks = fc.array(
    fc.record({ style: fc.constantFrom('lead', 'text', 'quote', 'note'), text: letters }),
    { maxLength: 4 },
  )
  fc.assert(
    fc.property(blocks, (said) => {
      const parts = renderMessage({ blocks: said, choices: [] })
      for (const part of parts) {
        expect(part.length).toBeLessThanOrEqual(MAX_LENGTH)
        expect(part).not.toBe('')
        expect(part.isWellFormed()).toBe(true)
      }
      const ink = (texts: readonly string[]) => texts.join('').replaceAll(/\s/gu, '')
      expect(ink(parts)).toBe(ink(said.map(({ text }) => clean(text))))
    }),
    { numRuns: 40 },
  )
  const emoji = renderMessage({ blocks: [{ style: 'text', text: '👍'.repeat(1500) }], choices: [] })
  expect(emoji.every((part) => part.isWellFormed())).toBe(true)
  expect(emoji.join('')).toBe('👍'.repeat(1500))
})

it('has an empty line before what begins anew, except at the top', () => {
  const line = (text: string, apart?: true) => ({ style: 'text' as const, text, ...(apart && { apart }) })
  const blocks = [line('một', true), line('hai'), line('ba', true), line('bốn')]
  expect(renderMessage({ blocks, choices: [] })).toEqual(['một\nhai\n\nba\nbốn'])
})
