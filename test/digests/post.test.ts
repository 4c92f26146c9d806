import { DateTime } from 'luxon'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { Reply } from '../../src/chat/reply.ts'
import type { Database } from '../../src/database/database.ts'
import type { Composed, DigestRequest } from '../../src/digests/compose.ts'
import { postDue } from '../../src/digests/post.ts'
import {
  change,
  pause,
  resume,
  stop,
  subscribe,
  subscriptionsOf,
  usual,
  type Wishes,
} from '../../src/digests/subscriptions.ts'
import { keptMessage } from '../../src/ledger/shapes.ts'
import { closeRoom, moveRoom, openRoom } from '../../src/outbox/rooms.ts'
import type { Role } from '../../src/people/roles.ts'
import { languages } from '../support/bot.ts'
import { createClock } from '../support/clock.ts'
import { engines, testDatabase } from '../support/database.ts'
import { textOf } from '../support/scripted-channel.ts'

const NOBODY = { personId: null }
const FIGURES = {
  ...{ total: 117, fine: 112, done: 40, late: 4, paused: 1, agencies: 52, heard: 38, updates: 14 },
  forms: [],
}

describe.each(engines)('digests on %s', (engine) => {
  let database: Database
  let clock: ReturnType<typeof createClock>
  let asked: DigestRequest[]
  let logged: unknown[]
  let quiet: boolean
  beforeAll(async () => {
    database = await testDatabase(engine)
  })
  beforeEach(async () => {
    await database.queries.$executeRaw`
      TRUNCATE "Subscription", "DigestIssue", "Outgoing", "Room", "Person", "KeptFile", "AuditEntry" RESTART IDENTITY CASCADE`
    clock = createClock('2022-04-27T10:00:00+07:00') // a Wednesday
    asked = []
    logged = []
    quiet = false
  })
  afterAll(() => database.close())

  /** What it tells is from when to when. */
  async function compose(_: unknown, __: unknown, request: DigestRequest): Promise<Composed> {
    asked.push(request)
    if (request.scope.kind === 'content' && request.scope.ref === 'II.1.3')
      throw new Error('nothing is known of it')
    const { kind, since, until, late } = request
    const text = `${kind} ${since.toFormat('dd/MM HH:mm')} – ${until.toFormat('dd/MM HH:mm')}${late ? ' late' : ''}`
    const reply = new Reply().quote(text)
    return { reply, chart: null, quiet, figures: { ...FIGURES, updates: asked.length } }
  }

  const post = (iso: string) => {
    clock.set(`${iso}+07:00`)
    const log = { error: (details: object) => void logged.push(details) }
    return postDue({ database, languages, reach: ['test'], log, compose }, clock.now())
  }

  const place = (room: string, roomKind: 'private' | 'group' = 'group') => ({
    channel: 'test',
    room,
    roomKind,
  })

  const has = (room: string, kind: 'daily' | 'weekly' = 'daily', wishes: Partial<Wishes> = {}) =>
    database.transaction((tx) =>
      subscribe(
        tx,
        place(room, room.startsWith('-') ? 'group' : 'private'),
        kind,
        { ...usual(kind, { kind: 'plan' }, 'vi'), ...wishes },
        NOBODY,
        clock.now(),
      ),
    )

  async function joins(name: string, role: Role = 'coordinator') {
    const at = clock.now().toJSDate()
    const grants = { create: { role, grantedAt: at } }
    const identities = { create: { channel: 'test', externalId: name, linkedAt: at } }
    await database.queries.person.create({ data: { name, joinedAt: at, consentAt: at, identities, grants } })
  }

  /** What was put into the outbox, the oldest first. */
  async function said(): Promise<string[]> {
    const rows = await database.queries.outgoing.findMany({ orderBy: { id: 'asc' } })
    return rows.map(({ room, message }) => `${room}: ${textOf(keptMessage.parse(message))}`)
  }

  it('are posted once for each room, kind and period, each by its own settings', async () => {
    await has('-1')
    await has('-1', 'weekly')
    await has('-2', 'daily', { at: '09:00' })
    await has('-3/4', 'daily', { workingDays: false })
    expect(await post('2022-04-28T07:29:00')).toBe(0)
    expect(await post('2022-04-28T07:30:20')).toBe(2)
    expect(await post('2022-04-28T07:31:20')).toBe(0)
    expect(await post('2022-04-28T09:00:30')).toBe(1)
    expect(await post('2022-04-29T16:05:00')).toBe(4)
    await post('2022-04-30T08:00:00') // a Saturday
    expect(await said()).toEqual([
      '-1: daily 27/04 07:30 – 28/04 07:30',
      '-3/4: daily 27/04 07:30 – 28/04 07:30',
      '-2: daily 27/04 09:00 – 28/04 09:00',
      '-1: daily 28/04 07:30 – 29/04 16:05 late',
      '-1: weekly 22/04 16:00 – 29/04 16:00',
      '-2: daily 28/04 09:00 – 29/04 16:05 late',
      '-3/4: daily 28/04 07:30 – 29/04 16:05 late',
      '-3/4: daily 29/04 16:05 – 30/04 08:00 late',
    ])
    const [first] = await database.queries.outgoing.findMany({ orderBy: { id: 'asc' } })
    expect(first).toMatchObject({ kind: 'group', dedupeKey: 'digest test -1 daily 2022-04-28' })
  })

  it('are composed once for all rooms that are told the same, with what was told before', async () => {
    for (let room = 1; room <= 12; room++) await has(`-${room}`)
    await has('-31', 'daily', { language: 'en' })
    expect(await post('2022-04-28T07:30:00')).toBe(13)
    expect(asked).toHaveLength(2)
    expect(asked[0]).toMatchObject({ before: null, names: false })
    expect(await post('2022-04-29T07:30:00')).toBe(13)
    expect(asked).toHaveLength(4)
    expect(asked[2]?.before).toMatchObject({ late: 4, updates: 1 })
  })

  it('are compared with what was told of the same, room by room', async () => {
    const scope = { kind: 'content', ref: 'II.1.7' } as const
    const narrow = await has('-1', 'daily', { scope })
    await has('-2')
    await post('2022-04-28T07:30:00')
    await database.transaction((tx) => change(tx, narrow, { scope: { kind: 'plan' } }, NOBODY, clock.now()))
    expect(await post('2022-04-29T07:30:00')).toBe(2)
    const compared = asked.slice(2).map(({ scope: { kind }, before }) => [kind, before?.updates ?? null])
    expect(compared).toEqual([
      ['plan', null],
      ['plan', 2],
    ])
  })

  it('are the room’s: stopped and subscribed again, a period is not composed again', async () => {
    const first = await has('-1')
    await post('2022-04-28T07:30:00')
    await database.transaction((tx) => stop(tx, first, NOBODY, clock.now()))
    await has('-1', 'daily', { at: '07:45' })
    expect(await post('2022-04-28T07:50:00')).toBe(0)
    expect(await post('2022-04-28T07:51:00')).toBe(0)
    expect(asked).toHaveLength(1)
    await post('2022-04-29T07:45:00')
    expect((await said()).slice(1)).toEqual(['-1: daily 28/04 07:30 – 29/04 07:45'])
  })

  it('are posted once however many processes look at the same time', async () => {
    for (let room = 1; room <= 10; room++) await has(`-${room}`)
    const counts = await Promise.all([1, 2, 3].map(() => post('2022-04-28T07:30:00')))
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(10)
    expect(await said()).toHaveLength(10)
    expect(logged).toEqual([])
  })

  it('come once, and late, after an outage; and never again where the clock goes back', async () => {
    await has('-1')
    await post('2022-04-28T07:30:00')
    await post('2022-05-12T11:00:00')
    await post('2022-05-12T07:35:00')
    await post('2022-04-28T07:30:00')
    expect(await said()).toEqual([
      '-1: daily 27/04 07:30 – 28/04 07:30',
      '-1: daily 28/04 07:30 – 12/05 11:00 late',
    ])
  })

  it('are passed over where there is nothing to say, unless that is wanted; what follows tells on from there', async () => {
    await has('-1')
    await has('-2', 'daily', { whenQuiet: true })
    quiet = true
    expect(await post('2022-04-28T07:30:00')).toBe(2)
    expect(await said()).toEqual(['-2: daily 27/04 07:30 – 28/04 07:30'])
    quiet = false
    await post('2022-04-29T07:30:00')
    expect((await said()).slice(1)).toEqual([
      '-1: daily 28/04 07:30 – 29/04 07:30',
      '-2: daily 28/04 07:30 – 29/04 07:30',
    ])
  })

  it('stop while paused, and nothing is made up for after', async () => {
    const made = await has('-1')
    await database.queries.subscription.update({ where: { id: made.id }, data: { pausedAt: new Date() } })
    expect(await post('2022-04-28T07:30:00')).toBe(0)
    clock.set('2022-04-28T10:00:00+07:00')
    await database.transaction((tx) => resume(tx, made, NOBODY, clock.now()))
    expect(await post('2022-04-28T10:01:00')).toBe(0)
    expect(await post('2022-04-29T07:30:00')).toBe(1)
  })

  it('go on for the others where one cannot be composed', async () => {
    await has('-1', 'daily', { scope: { kind: 'content', ref: 'II.1.3' } })
    await has('-2')
    expect(await post('2022-04-28T07:30:00')).toBe(1)
    expect(logged).toMatchObject([{ subscription: 1 }])
  })

  it('move with a room that is called otherwise now', async () => {
    await has('-1')
    await has('-2/5')
    await has('-3')
    await has('-9')
    for (const [from, to] of [
      ['-1', '-100'],
      ['-2', '-200'],
      ['-3', '-9'],
    ] as const)
      await database.transaction((tx) =>
        moveRoom(tx, { channel: 'test', id: from, kind: 'group' }, to, clock.now()),
      )
    expect(await post('2022-04-28T07:30:00')).toBe(3)
    expect(await said()).toEqual([
      '-100: daily 27/04 07:30 – 28/04 07:30',
      '-200/5: daily 27/04 07:30 – 28/04 07:30',
      '-9: daily 27/04 07:30 – 28/04 07:30',
    ])
  })

  it('are paused where a group is gone, and each coordinator is told once', async () => {
    await joins('chi')
    await joins('lan')
    await has('-1')
    await has('-1', 'weekly')
    await has('-2')
    await database.queries.room.update({
      where: { channel_id: { channel: 'test', id: '-1' } },
      data: { title: 'Tuyên truyền' },
    })
    await database.transaction((tx) =>
      closeRoom(tx, { channel: 'test', id: '-1', kind: 'group' }, clock.now()),
    )
    await post('2022-04-28T07:30:00')
    await post('2022-04-28T07:31:00')
    const words = 'Nhóm Tuyên truyền không còn nhận được tin; bản tổng hợp tạm dừng.'
    expect(await said()).toEqual([`chi: ${words}`, `lan: ${words}`, '-2: daily 27/04 07:30 – 28/04 07:30'])
    const paused = await subscriptionsOf(database.queries, place('-1'))
    expect(paused.map((one) => one.paused)).toEqual([true, true])
  })

  it.each(['coordinator', 'executive'] as const)('of a private chat end with the role: %s', async (role) => {
    await joins('chi', role)
    await has('chi', 'daily', { headlineAlone: true })
    await post('2022-04-28T07:30:00')
    expect(await said()).toEqual(['chi: daily 27/04 07:30 – 28/04 07:30'])
    expect(asked[0]?.headlineAlone).toBe(true)
    const [first] = await database.queries.outgoing.findMany()
    expect(first).toMatchObject({ kind: 'personal', roomKind: 'private' })
    await database.queries.grant.deleteMany()
    await post('2022-04-29T07:30:00')
    expect(await said()).toHaveLength(1)
    const [ended] = await subscriptionsOf(database.queries, place('chi'))
    expect(ended?.paused).toBe(true)
  })

  it('of a private chat go on where the person comes back, unless they paused it', async () => {
    await joins('chi')
    await joins('lan')
    for (const [name, at] of [
      ['chi', '07:30'],
      ['lan', '09:00'],
    ] as const)
      await has(name, 'daily', { at })
    const room = (id: string) => ({ channel: 'test', id, kind: 'private' as const })
    await post('2022-04-28T07:00:00')
    const [own] = await subscriptionsOf(database.queries, place('lan', 'private'))
    if (own) await database.transaction((tx) => pause(tx, own, { personId: 2 }, clock.now()))
    for (const id of ['chi', 'lan']) await closeRoom(database.queries, room(id), clock.now())
    await post('2022-04-28T07:10:00')
    expect((await subscriptionsOf(database.queries, place('chi', 'private')))[0]?.paused).toBe(true)
    clock.pass(1)
    for (const id of ['chi', 'lan']) await openRoom(database.queries, room(id), clock.now())
    await post('2022-04-28T07:20:00')
    await post('2022-04-28T07:30:00')
    expect(await said()).toEqual(['chi: daily 27/04 07:30 – 28/04 07:30'])
  })

  it('keep their chart once, and carry it', async () => {
    await has('-1')
    await has('-2')
    const chart = { content: Uint8Array.of(1, 2, 3), name: 'tong-hop.png', type: 'image/png' } as const
    const drawn = async (_: unknown, __: unknown, request: DigestRequest) => {
      return { ...(await compose(null, null, request)), chart }
    }
    const now = DateTime.fromISO('2022-04-28T07:30', { zone: 'Asia/Ho_Chi_Minh' })
    await postDue({ database, languages, reach: [], log: { error() {} }, compose: drawn }, now)
    const [kept, ...others] = await database.queries.keptFile.findMany()
    expect(others).toEqual([])
    const rows = await database.queries.outgoing.findMany()
    const attachments = rows.map(({ message }) => keptMessage.parse(message).attachments)
    const one = [{ kind: 'picture', id: kept?.id, name: 'tong-hop.png', type: 'image/png' }]
    expect(attachments).toEqual([one, one])
  })
})
