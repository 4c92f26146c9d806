import { expect, it } from 'vitest'
import { z } from 'zod'
import { rest } from '../../src/chat/arguments.ts'
import { createBot } from '../../src/chat/bot.ts'
import { commandsIn } from '../../src/chat/command.ts'
import type { Incoming } from '../../src/chat/incoming.ts'
import { createLedgerInMemory } from '../../src/chat/ledger.ts'
import { createPace } from '../../src/chat/pace.ts'
import { Reply } from '../../src/chat/reply.ts'
import { languages, read } from '../support/bot.ts'
import { createClock } from '../support/clock.ts'

// A world of two commands, of which a stranger may use one.

const people = {
  recognise: async () => ({
    language: null,
    joined: true,
    may: (allowedFor: string) => allowedFor === 'everyone',
  }),
}
const world = { people }
const { defineCommand, press } = commandsIn<{ people: typeof people }, object>()
const shared = { effect: 'reads' as const, examples: {} }
const open = defineCommand({
  ...shared,
  name: 'open',
  says: ['open'],
  allowedFor: 'everyone',
  args: z.object({ all: rest }),
  plain: { kind: 'question', fits: () => true },
  run: async ({ commands }) => new Reply<object>().quote(commands.map(({ name }) => name).join()),
})
const closed = defineCommand({
  ...shared,
  name: 'closed',
  says: ['closed'],
  allowedFor: 'coordinator',
  args: z.object({}),
  run: async () => new Reply<object>().quote('secret'),
  presses: { closed: press(z.object({}), async () => new Reply<object>().quote('secret')) },
})

const clock = createClock().now
const log = { error: (details: object) => expect.unreachable(JSON.stringify(details)) }
const bot = createBot({
  commands: [open, closed],
  world,
  recognise: people.recognise,
  ledger: createLedgerInMemory(world),
  pace: createPace(clock),
  languages,
  clock,
  log,
})

let updates = 0
const hear = async (what: Partial<Incoming>) =>
  read(
    await bot.receive({
      channel: 'test',
      updateId: String(++updates),
      room: { id: 'a', kind: 'private' },
      sender: { id: 'a' },
      text: '',
      addressed: true,
      at: clock(),
      ...what,
    }),
  )

it('a command that someone may not use is refused, by word and by press', async () => {
  expect(await hear({ text: 'closed' })).toContain('Lệnh này dành cho người được giao quyền.')
  expect(await hear({ text: '/closed nonsense' })).toContain('Lệnh này dành cho người được giao quyền.')
  expect(await hear({ press: 'closed' })).toContain('Lựa chọn này đã hết hiệu lực.')
})

it('a sentence that begins with its word is for the command that takes plain text', async () => {
  expect(await hear({ text: 'closed roads in the plan' })).toBe('open')
})

it('a command is told of those that its caller may use', async () => {
  expect(await hear({ text: 'open' })).toBe('open')
})
