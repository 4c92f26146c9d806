import { expect, it } from 'vitest'
import { read } from '../support/bot.ts'
import { openOffice } from '../support/office.ts'
import { castOf } from './cast.ts'
import { readExchange } from './exchange.ts'
import { readPage } from './page.ts'

// What README shows of a conversation is what the bot says, on the plan and the register that the house ships.

// Blocks headed `chat` are of today, those headed `chat2022` of a day on which the plan was being carried out.
const page = readPage('README.md')
const exchanges = [
  ...page.blocks('chat').map((text) => ({ turns: readExchange(text), now: '2026-03-02T08:00:00+07:00' })),
  ...page.blocks('chat2022').map((text) => ({ turns: readExchange(text), now: '2022-04-28T16:02:00+07:00' })),
]

it('shows exchanges', () => {
  expect(exchanges).not.toHaveLength(0)
})

it.each(exchanges.map((one) => [one.turns[0]?.typed, one] as const))('%s', async (_, { turns, now }) => {
  const office = await openOffice({ now })
  const cast = castOf(office)
  for (const { who, typed, reply } of turns) {
    expect(read(await (await cast(who)).says(typed)), typed).toBe(reply)
  }
  expect(office.logged).toEqual([])
  await office.close()
})
