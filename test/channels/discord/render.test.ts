import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dress, escapeMarkup } from '../../../src/channels/discord/markup.ts'
import { readData, writeData } from '../../../src/channels/discord/owner.ts'
import { MAX_LENGTH, renderMessage } from '../../../src/channels/discord/render.ts'
import type { Block, Choice } from '../../../src/chat/channel.ts'
import { checkMessage } from '../../support/discord/check-message.ts'
import { readMarkdown } from '../../support/discord/markdown.ts'
import { pressables } from '../../support/discord/pressables.ts'

const choices = (count: number, label = 'Chọn'): Choice[] =>
  Array.from({ length: count }, (_, n) => ({ label: `${label} ${n}`, token: `t:${n}` }))
const render = (blocks: Block[], some: Choice[] = [], owner: string | null = null) =>
  renderMessage({ blocks, choices: some }, owner)

describe('markup', () => {
  it.each([
    '**đậm** _nghiêng_ ~~bỏ~~ `mã` ||giấu||',
    '# đầu đề\n- mục\n> trích\n-# nhỏ\n+ mục\n* mục',
    '<@123> <#4> <t:5> [chữ](http://a.b)',
    'http://a.b/c_d_e?f=[g] và C:\\thư mục',
    'Quyết định số 12_QĐ-UBND #3 (1) - hết',
  ])('of a text is text: %s', (text) => {
    expect(readMarkdown(escapeMarkup(text))).toBe(text)
  })

  it('does not reach into addresses', () => {
    expect(escapeMarkup('http://a.b/c_d*e *f*')).toBe('http://a.b/c_d%2Ae \\*f\\*')
  })

  it('of blocks says how they look', () => {
    expect(dress('lead', 'Sở Y tế\n\nchủ trì')).toBe('**Sở Y tế**\n\n**chủ trì**')
    expect(dress('quote', 'một\n\nhai')).toBe('> một\n> \n> hai')
    expect(dress('note', 'mục III.1')).toBe('-# mục III.1')
  })
})

describe('a message', () => {
  it('is cut where it may be, and is taken whatever it holds', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            style: fc.constantFrom('lead', 'text', 'quote', 'note'),
            text: fc.string({
              unit: fc.constantFrom('a', '*', '_', ' ', '\n', '\\', 'ệ', '.', '👍', '<'),
              maxLength: 6000,
            }),
          }),
          { maxLength: 4 },
        ),
        fc.nat({ max: 60 }),
        (blocks: Block[], count) => {
          for (const part of render(blocks, choices(count)))
            if ('content' in part) {
              expect(part.content.length).toBeLessThanOrEqual(MAX_LENGTH)
              checkMessage({ body: { content: part.content, components: part.rows }, files: [] })
            }
        },
      ),
      { numRuns: 100 },
    )
  })

  it('has an empty line before what begins anew, except at the top', () => {
    const line = (text: string, apart?: true): Block => ({ style: 'text', text, ...(apart && { apart }) })
    const blocks = [line('một', true), line('hai'), line('ba', true), line('bốn')]
    expect(render(blocks)).toMatchObject([{ content: 'một\nhai\n\nba\nbốn' }])
  })

  it('ends its parts with sentences', () => {
    const text = 'Sở Y tế báo cáo kết quả tuyên truyền tháng 4 trước ngày 25. '.repeat(80)
    const parts = render([{ style: 'text', text }])
    expect(parts.length).toBeGreaterThan(2)
    for (const part of parts) expect('content' in part && part.content).toMatch(/\.$/u)
  })

  it('has buttons in rows of five, and lists where there are many', () => {
    const rowsOf = (count: number) => {
      const part = render([{ style: 'text', text: 'x' }], choices(count)).at(-1)
      return part && 'rows' in part ? part.rows.map(({ components }) => components.length) : []
    }
    expect(rowsOf(0)).toEqual([])
    expect(rowsOf(7)).toEqual([5, 2])
    expect(rowsOf(26)).toEqual([1, 1])
  })

  it('shortens labels, and keeps two of the same token apart', () => {
    const long = 'Trung tâm Kiểm soát bệnh tật, '.repeat(6)
    const [part] = render(
      [],
      [
        { label: long, token: 'a' },
        { label: '', token: 'a' },
      ],
    )
    if (!part || !('rows' in part)) throw new Error('rows')
    checkMessage({ body: { content: part.content, components: part.rows }, files: [] })
    expect(pressables(JSON.parse(JSON.stringify(part.rows))).map(({ id }) => readData(id, 'lan'))).toEqual([
      'a',
      'a',
    ])
  })
})

it('a choice for one person gives its token to nobody else', () => {
  expect(readData(writeData(3, 'page:2', 'lan'), 'lan')).toBe('page:2')
  expect(readData(writeData(3, 'page:2', 'lan'), 'minh')).toBeNull()
  expect(readData(writeData(3, 'page:2', null), 'minh')).toBe('page:2')
  expect(writeData(124, 'x'.repeat(64), 'lan').length).toBeLessThanOrEqual(100)
})
