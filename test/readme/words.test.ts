import { expect, it } from 'vitest'
import { EMOJI, UNLIKE_THE_OFFICE } from '../support/tone.ts'
import { readPage } from './page.ts'

it('README sounds like the office, but for what people type and plans say', () => {
  const { text, blocks } = readPage('README.md')
  const said = [...blocks('chat'), ...blocks('chat2022')]
  const own = said.reduce((left, exchange) => left.replace(exchange, ''), text)
  expect(own).not.toMatch(UNLIKE_THE_OFFICE)
  expect(own).not.toMatch(EMOJI)
  expect(text).toBe(text.normalize('NFC'))
})
