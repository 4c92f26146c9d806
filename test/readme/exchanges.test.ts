import { expect, it } from 'vitest'
import { createAnswerer } from '../../src/answers/answerer.ts'
import { read, startBot } from '../support/bot.ts'
import { shipped } from '../support/shipped.ts'
import { readExchange } from './exchange.ts'
import { readPage } from './page.ts'

// What README shows of a conversation is what the bot says, on the plan and the register that the house ships.

const answerer = createAnswerer(shipped)
const exchanges = readPage('README.md').blocks('chat').map(readExchange)

it('shows exchanges', () => {
  expect(exchanges).not.toHaveLength(0)
})

it.each(exchanges.map((turns) => [turns[0]?.typed, turns] as const))('%s', async (_, turns) => {
  const bot = startBot({ documents: shipped, answerer })
  for (const { who, typed, reply } of turns) {
    expect(read(await bot.person(who).says(typed)), typed).toBe(reply)
  }
  expect(bot.logged).toEqual([])
})
