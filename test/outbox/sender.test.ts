import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Abilities, Address, Sent } from '../../src/chat/channel.ts'
import type { Said } from '../../src/chat/retrying.ts'
import { createThrottle } from '../../src/chat/throttle.ts'
import type { Database } from '../../src/database/database.ts'
import { enqueue } from '../../src/outbox/enqueue.ts'
import { createSender } from '../../src/outbox/sender.ts'
import { languages } from '../support/bot.ts'
import { createClock } from '../support/clock.ts'
import { engines, testDatabase } from '../support/database.ts'
import { messageOf, scriptedChannel } from '../support/scripted-channel.ts'

const LAN: Address = { id: 'lan', kind: 'private' }
const GROUP: Address = { id: '-100', kind: 'group' }
const STAYS = new AbortController().signal

describe.each(engines)('the outbox on %s', (engine) => {
  let database: Database
  let clock: ReturnType<typeof createClock>
  beforeEach(async () => {
    database = await testDatabase(engine)
    clock = createClock()
  })
  afterEach(() => database.close())

  const toSay = (key: string, room = LAN, said: Said = 'personal') =>
    database.transaction((tx) =>
      enqueue(tx, { channel: 'test', room, said, key, message: messageOf(key) }, clock.now()),
    )

  function open(
    script: Sent[] = [],
    { owner = 'one', ...abilities }: Partial<Abilities> & { owner?: string } = {},
  ) {
    const scripted = scriptedChannel(script, abilities)
    const warned: unknown[] = []
    const throttle = createThrottle(null, () => clock.now().toMillis())
    const sender = createSender({
      database,
      channel: scripted.channel,
      throttle,
      languages,
      language: 'vi',
      owner,
      clock: clock.now,
      wait: async () => {},
      log: { warn: (details) => void warned.push(details) },
    })
    return { ...scripted, ...sender, warned, sayDue: () => sender.sayDue(STAYS) }
  }

  const kept = (key: string) => database.queries.outgoing.findUniqueOrThrow({ where: { dedupeKey: key } })

  it('says what is due once, and keeps its id and no words', async () => {
    await toSay('CN-412 v3')
    await toSay('CN-412 v3')
    const { sayDue, texts } = open()
    expect([await sayDue(), await sayDue()]).toEqual([1, 0])
    expect(texts()).toEqual(['CN-412 v3'])
    expect(await kept('CN-412 v3')).toMatchObject({ state: 'sent', message: null, platformMessageId: '1' })
  })

  it('says nothing of what is taken back', async () => {
    const failing = database.transaction(async (tx) => {
      await enqueue(
        tx,
        { channel: 'test', room: LAN, said: 'personal', key: 'x', message: messageOf('x') },
        clock.now(),
      )
      throw new Error('taken back')
    })
    await expect(failing).rejects.toThrow('taken back')
    expect(await open().sayDue()).toBe(0)
  })

  it('says answers before notices, and one room after the other in order', async () => {
    await toSay('digest', GROUP, 'group')
    await toSay('notice 1')
    await toSay('notice 2')
    await toSay('answer', LAN, 'answer')
    const { sayDue, texts } = open()
    await sayDue()
    expect(texts()).toEqual(['answer', 'digest'])
    await sayDue()
    await sayDue()
    expect(texts()).toEqual(['answer', 'digest', 'notice 1', 'notice 2'])
  })

  it('goes on with others while some take long, and says each once', async () => {
    const rooms = Array.from({ length: 150 }, (_, nth) => `room ${nth}`)
    for (const id of rooms) await toSay(id, { id, kind: 'private' })
    const { channel, sayDue, texts } = open()
    const { send } = channel
    const slow = Promise.withResolvers<void>()
    // The first waits for one that does not fit beside it in the first look.
    channel.send = async (room, ...rest) => {
      if (room.id === rooms[0]) await slow.promise
      if (room.id === rooms.at(-1)) slow.resolve()
      return send(room, ...rest)
    }
    expect(await sayDue()).toBe(150)
    expect(texts().toSorted()).toEqual(rooms.toSorted())
  })

  it('waits as long as the platform says, and goes on where it stopped', async () => {
    await toSay('long')
    const { sayDue, got } = open([{ kind: 'tooFast', waitSeconds: 60, partsSent: 2 }])
    await sayDue()
    clock.pass(0.9)
    expect(await sayDue()).toBe(0)
    clock.pass(0.2)
    expect(await sayDue()).toBe(1)
    expect(got.map(({ sending }) => sending.skip)).toEqual([0, 2])
    expect(await kept('long')).toMatchObject({ state: 'sent', attempts: 0 })
  })

  it('backs off from what is unreachable, and in the end lets it stand', async () => {
    await toSay('notice')
    const { sayDue, got } = open(
      Array.from({ length: 12 }, () => ({ kind: 'unreachable', why: 'down', partsSent: 0 })),
    )
    await sayDue()
    expect(await sayDue()).toBe(0)
    for (let times = 0; times < 20; times++) {
      clock.pass(11)
      await sayDue()
    }
    expect(got).toHaveLength(12)
    expect(await kept('notice')).toMatchObject({ state: 'standing', attempts: 12 })
  })

  it('lets it stand at once where nobody has the page open', async () => {
    await toSay('notice')
    await open([{ kind: 'unreachable', why: 'no page', partsSent: 0 }], { unasked: 'while-open' }).sayDue()
    expect(await kept('notice')).toMatchObject({ state: 'standing' })
  })

  it('does not repeat to a person what may have arrived, and marks what it repeats to a group', async () => {
    await toSay('personal')
    await toSay('digest', GROUP, 'group')
    const perhaps: Sent = { kind: 'unknown', why: 'the line broke', partsSent: 0 }
    const { sayDue, texts } = open([perhaps, perhaps])
    await sayDue()
    await sayDue()
    expect(texts()).toEqual(['personal', 'digest', 'Gửi lại; có thể đã nhận trước đó.\ndigest'])
    expect(await kept('personal')).toMatchObject({ state: 'standing' })
  })

  it('stops what is refused, and says so in the log', async () => {
    await toSay('notice')
    const { sayDue, warned } = open([{ kind: 'refused', why: 'text is too strange', partsSent: 0 }])
    await sayDue()
    expect(await sayDue()).toBe(0)
    expect(await kept('notice')).toMatchObject({ state: 'stopped', message: null })
    expect(warned).toHaveLength(1)
  })

  it('marks a room that is gone, with all that was to be said there', async () => {
    for (const key of ['digest 1', 'digest 2']) await toSay(key, GROUP, 'group')
    await toSay('notice')
    const gone: Sent = { kind: 'gone', why: 'the bot was kicked', partsSent: 0 }
    const { sayDue, got } = open([gone, gone])
    await sayDue()
    await sayDue()
    expect(got).toHaveLength(2)
    const rooms = await database.queries.room.findMany({ orderBy: { id: 'asc' } })
    expect(rooms.map(({ id, state }) => [id, state])).toEqual([
      ['-100', 'gone'],
      ['lan', 'gone'],
    ])
    expect(await kept('digest 2')).toMatchObject({ state: 'stopped' })
    expect(await kept('notice')).toMatchObject({ state: 'standing' })
  })

  it('follows a group to its new id', async () => {
    await toSay('digest 1', GROUP, 'group')
    await toSay('digest 2', GROUP, 'group')
    const { sayDue, got } = open([{ kind: 'moved', to: '-1009', partsSent: 0 }])
    for (let times = 0; times < 3; times++) await sayDue()
    expect(got.map(({ room, text }) => [room.id, text])).toEqual([
      ['-100', 'digest 1'],
      ['-1009', 'digest 1'],
      ['-1009', 'digest 2'],
    ])
  })

  it('lets two processes say each thing once', async () => {
    for (let n = 0; n < 5; n++) await toSay(`notice ${n}`, { id: `p${n}`, kind: 'private' } as never)
    const [one, two] = [open(), open([], { owner: 'two' })]
    await Promise.all([one.sayDue(), two.sayDue()])
    expect([...one.texts(), ...two.texts()].toSorted()).toEqual([0, 1, 2, 3, 4].map((n) => `notice ${n}`))
  })

  it('does not know, after a kill, what arrived', async () => {
    await toSay('personal')
    await toSay('digest', GROUP, 'group')
    await database.queries.outgoing.updateMany({
      data: { state: 'sending', owner: 'the one that was killed' },
    })
    const { takeOver, sayDue, texts } = open()
    await takeOver()
    await takeOver()
    await sayDue()
    expect(texts()).toEqual(['Gửi lại; có thể đã nhận trước đó.\ndigest'])
    expect(await kept('personal')).toMatchObject({ state: 'standing' })
  })
})
