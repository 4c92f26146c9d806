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

// Codes differ each time: the page shows this one in place of any, and who types it is given one that works.
const SAMPLE = 'K7R4-XTA9-3HQE'
const ANY_CODE = /\b[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}\b/gu
const OFFERED = { role: 'reporter', agency: 'so-y-te' } as const

it('shows exchanges', () => {
  expect(exchanges).not.toHaveLength(0)
})

it.each(exchanges.map((one) => [one.turns[0]?.typed, one] as const))('%s', async (_, { turns, now }) => {
  const office = await openOffice({ now })
  const cast = castOf(office)
  const { code } = await office.world.membership.invite(OFFERED, 'operator', office.clock.now())
  for (const { who, typed, reply } of turns) {
    const said = read(await (await cast(who)).says(typed.replace(SAMPLE, code)))
    expect(said.replaceAll(ANY_CODE, SAMPLE), typed).toBe(reply)
  }
  expect(office.logged).toEqual([])
  await office.close()
})
