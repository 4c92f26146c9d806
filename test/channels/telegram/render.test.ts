import { expect, it } from 'vitest'
import { MAX_LENGTH, renderMessage } from '../../../src/channels/telegram/render.ts'
import type { Block } from '../../../src/chat/channel.ts'

const line = (text: string, apart?: true): Block => ({ style: 'text', text, ...(apart && { apart }) })
const htmlOf = (blocks: Block[]) =>
  renderMessage({ blocks, choices: [] }, null).map((part) => 'html' in part && part.html)

it('has an empty line before what begins anew, except at the top', () => {
  expect(htmlOf([line('một', true), line('hai'), line('ba', true), line('bốn')])).toEqual([
    'một\nhai\n\nba\nbốn',
  ])
})

it('begins a new part without one', () => {
  const long = 'a'.repeat(MAX_LENGTH - 2)
  expect(htmlOf([line(long), line('b')])).toEqual([`${long}\nb`])
  expect(htmlOf([line(long), line('b', true)])).toEqual([long, 'b'])
})
