import { expect, it } from 'vitest'
import { commands } from '../../commands/index.ts'
import { offersOf } from '../../src/chat/offers.ts'
import { languages } from '../support/bot.ts'

it('commands are offered by what they declare', () => {
  const offers = offersOf(commands, languages)
  expect(offers).toHaveLength(commands.length)
  const find = (word: string) => offers.find((one) => one.word === word)
  expect(find('hoi')).toMatchObject({ takes: true, isPersonal: false, words: { vi: 'hoi', en: 'ask' } })
  expect(find('viec')).toMatchObject({ takes: true, isPersonal: true })
  expect(find('huongdan')).toMatchObject({ takes: false, isPersonal: false })
  for (const { word } of offers) expect(word).toMatch(/^[a-z]{1,32}$/)
})
