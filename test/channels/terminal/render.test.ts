import { describe, expect, it } from 'vitest'
import { renderMessage } from '../../../src/channels/terminal/render.ts'
import { widthOf, wrap } from '../../../src/channels/terminal/wrap.ts'

describe('a message in a terminal', () => {
  const answer = {
    blocks: [
      { style: 'lead' as const, text: 'Sở Tài chính chủ trì.' },
      { style: 'quote' as const, text: 'Tham mưu bố trí kinh phí theo đề xuất của các đơn vị.' },
    ],
    choices: [
      { label: 'Toàn văn', token: 'a' },
      { label: 'Không đúng ý', token: 'b' },
    ],
  }

  it('is wrapped, with its quotes set in and its choices numbered', () => {
    expect(renderMessage(answer, { columns: 32, styled: false })).toBe(
      [
        'Sở Tài chính chủ trì.',
        '  Tham mưu bố trí kinh phí theo',
        '  đề xuất của các đơn vị.',
        '1 Toàn văn · 2 Không đúng ý',
      ].join('\n'),
    )
  })

  it('has an empty line before what begins anew, except at the top', () => {
    const line = (text: string) => ({ style: 'text' as const, text })
    const blocks = [
      { ...line('một'), apart: true as const },
      line('hai'),
      { ...line('ba'), apart: true as const },
    ]
    const screen = { columns: 80, styled: false }
    expect(renderMessage({ blocks, choices: [] }, screen)).toBe('một\nhai\n\nba')
  })

  it('has each choice on its own line where they do not fit on one', () => {
    expect(renderMessage(answer, { columns: 20, styled: false }).split('\n').slice(-2)).toEqual([
      '1 Toàn văn',
      '2 Không đúng ý',
    ])
  })

  it('is bold where the answer is, if the terminal can', () => {
    expect(renderMessage(answer, { columns: 80, styled: true })).toContain(
      '\u001b[1mSở Tài chính chủ trì.\u001b[22m',
    )
  })
})

describe('lines of a terminal', () => {
  it('count a letter with its marks as one column, however it is composed', () => {
    expect(widthOf('Kế hoạch')).toBe(8)
    expect(widthOf('Kế hoạch'.normalize('NFD'))).toBe(8)
    expect(widthOf('👍')).toBe(2)
  })

  it('break a word that is longer than the line', () => {
    expect(wrap('a '.concat('b'.repeat(20)), 8)).toEqual(['a', 'bbbbbbbb', 'bbbbbbbb', 'bbbb'])
  })
})
