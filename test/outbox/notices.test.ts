import type { DateTime } from 'luxon'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Incoming } from '../../src/chat/incoming.ts'
import { Reply } from '../../src/chat/reply.ts'
import type { Database } from '../../src/database/database.ts'
import { findDue } from '../../src/outbox/due.ts'
import { createNotices } from '../../src/outbox/notices.ts'
import { closeRoom, openRoom } from '../../src/outbox/rooms.ts'
import { createStanding } from '../../src/outbox/standing.ts'
import { languages } from '../support/bot.ts'
import { createClock } from '../support/clock.ts'
import { engines, testDatabase } from '../support/database.ts'
import { messageOf, textOf } from '../support/scripted-channel.ts'

describe.each(engines)('notices to a person on %s', (engine) => {
  let database: Database
  const clock = createClock()
  beforeEach(async () => {
    database = await testDatabase(engine)
  })
  afterEach(() => database.close())

  async function join(...identities: { channel: string; externalId: string; language?: string }[]) {
    const at = clock.now().toJSDate()
    const create = identities.map((one) => ({ ...one, linkedAt: at }))
    const data = { name: 'Lan', joinedAt: at, consentAt: at, identities: { create } }
    const { id } = await database.queries.person.create({ data })
    return id
  }

  const tell = (personId: number, key = 'corrected CN-412') =>
    database.transaction((tx) =>
      createNotices(tx, languages, ['phone', 'page']).notify(personId, new Reply().lead('left'), {
        key,
        now: clock.now(),
      }),
    )

  const stand = () => createStanding({ database, languages, clock: clock.now, log: { error() {} } })

  const outgoing = () => database.queries.outgoing.findMany({ orderBy: { id: 'asc' } })

  it('go where the person can be reached best, once, in the language they chose', async () => {
    const lan = await join(
      { channel: 'page', externalId: 'p1' },
      { channel: 'phone', externalId: '77', language: 'en' },
    )
    expect([await tell(lan), await tell(lan)]).toEqual([true, true])
    const [notice, ...more] = await outgoing()
    expect(more).toEqual([])
    expect(notice).toMatchObject({ channel: 'phone', room: '77', roomKind: 'private', kind: 'personal' })
    expect(JSON.stringify(notice?.message)).toContain('Stopped.')
  })

  it('go past a channel that is closed to the bot; where all are, they stand until the person comes back', async () => {
    const lan = await join({ channel: 'page', externalId: 'p1' }, { channel: 'phone', externalId: '77' })
    const at = clock.now()
    await closeRoom(database.queries, { channel: 'phone', id: '77', kind: 'private' }, at)
    await closeRoom(database.queries, { channel: 'page', id: 'other', kind: 'private' }, at)
    expect(await tell(lan, 'one')).toBe(true)
    await closeRoom(database.queries, { channel: 'page', id: 'p1', kind: 'private' }, at)
    expect(await tell(lan, 'two')).toBe(true)
    await openRoom(database.queries, { channel: 'phone', id: '77', kind: 'private' }, at)
    expect(await tell(lan, 'three')).toBe(true)
    expect((await outgoing()).map(({ channel, room }) => `${channel} ${room}`)).toEqual([
      'page p1',
      'phone 77',
      'phone 77',
    ])
  })

  it('go nowhere where nobody can be reached', async () => {
    expect(await tell(await join({ channel: 'elsewhere', externalId: 'x' }))).toBe(false)
    expect(await outgoing()).toEqual([])
  })

  it('disturb nobody once their time is over, and stand', async () => {
    const lan = await join({ channel: 'phone', externalId: '77' })
    const notAfter = clock.now().set({ hour: 17, minute: 0 })
    await database.transaction((tx) =>
      createNotices(tx, languages, ['phone']).notify(lan, new Reply().lead('left'), {
        key: 'reminder',
        now: clock.now(),
        notAfter,
      }),
    )
    const due = (at: DateTime) => findDue(database.queries, 'phone', at.toJSDate(), 10)
    expect(await due(notAfter.minus({ seconds: 1 }))).toHaveLength(1)
    expect(await due(notAfter)).toEqual([])
    const standing = stand()
    await standing.look()
    expect(await outgoing()).toMatchObject([{ state: 'due' }])
    clock.set(notAfter.toISO() ?? '')
    await standing.look()
    expect(await outgoing()).toMatchObject([{ state: 'standing' }])
  })

  it('stand with the next answer of that person, once, where nobody knows whether they arrived', async () => {
    await tell(await join({ channel: 'phone', externalId: '77' }))
    await database.queries.outgoing.updateMany({ data: { state: 'standing' } })
    const standing = stand()
    await standing.look()
    const says = speaking(standing)
    expect(await says('78')).toBe('Sở Y tế có 2 việc.')
    expect(await says('77')).toBe('Sở Y tế có 2 việc.\nTin trước có thể chưa đến:\nĐã dừng.')
    expect(await says('77')).toBe('Sở Y tế có 2 việc.')
  })

  it('reach a person again from the moment they write in private', async () => {
    const lan = await join({ channel: 'page', externalId: 'p1' }, { channel: 'phone', externalId: '77' })
    await closeRoom(database.queries, { channel: 'phone', id: '77', kind: 'private' }, clock.now())
    await closeRoom(database.queries, { channel: 'phone', id: '-100', kind: 'group' }, clock.now())
    const standing = stand()
    await standing.look()
    const says = speaking(standing)
    await tell(lan, 'one')
    for (const room of ['77', '-100']) expect(await says(room)).toBe('Sở Y tế có 2 việc.')
    await tell(lan, 'two')
    expect((await outgoing()).map(({ channel }) => channel)).toEqual(['page', 'phone'])
    await closeRoom(database.queries, { channel: 'phone', id: '77', kind: 'private' }, clock.now())
    await standing.look()
    await says('77', { aside: true })
    expect(await database.queries.room.count({ where: { id: '77', state: 'gone' } })).toBe(1)
    await says('77')
    const rooms = await database.queries.room.findMany({ orderBy: { id: 'asc' } })
    expect(rooms).toMatchObject([
      { id: '-100', state: 'gone' },
      { id: '77', state: 'active' },
    ])
  })

  /** Somebody asks in a room, and is answered with what stands for them. */
  function speaking(standing: ReturnType<typeof createStanding>) {
    const receive = standing.said(async () => messageOf('Sở Y tế có 2 việc.'))
    return async (id: string, room: Partial<Incoming['room']> = {}) => {
      const said = await receive({
        channel: 'phone',
        updateId: '1',
        room: { id, kind: id.startsWith('-') ? 'group' : 'private', ...room },
        sender: { id },
        text: 'sở y tế',
        addressed: true,
        at: clock.now(),
      })
      return said && textOf(said)
    }
  }
})
