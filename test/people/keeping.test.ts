import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import { Prisma } from '../../src/database/generated/client.ts'
import { enforceKeeping } from '../../src/people/keeping.ts'
import { isTimed, NOTHING_PERSONAL, PERSONAL_DATA } from '../../src/people/personal-data.ts'
import { type Office, openOffice } from '../support/office.ts'
import { tablesOf } from '../support/tables.ts'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

it('every table is in the table of personal data, or is known to hold nothing about a person', async () => {
  const personal = PERSONAL_DATA.map(({ table }): string => table)
  expect([...new Set([...personal, ...NOTHING_PERSONAL])].toSorted()).toEqual(
    (await tablesOf(office.database)).toSorted(),
  )
})

it('names fields that there are', async () => {
  const columns = z
    .array(z.object({ table: z.string(), column: z.string() }))
    .parse(
      await office.database.queries.$queryRaw(
        Prisma.sql`SELECT table_name AS "table", column_name AS "column" FROM information_schema.columns WHERE table_schema = 'public'`,
      ),
    )
    .map(({ table, column }) => `${table}.${column}`)
  for (const { table, fields } of PERSONAL_DATA)
    for (const field of fields) expect(columns).toContain(`${table}.${field}`)
})

it('deletes what is over its time, keeps the rest, and may be run twice', async () => {
  const { queries } = office.database
  const now = office.clock.now()
  const ago = (days: number) => now.minus({ days }).toJSDate()
  for (const [nth, before] of [1, -1].entries()) {
    const at = (days: number) => ago(days + before / 24) // an hour more than its time, and an hour less
    const place = { channel: 'test', room: 'r', updateId: String(nth), sender: 's' }
    await queries.inboundReceipt.create({ data: { ...place, at: at(3), message: {} } })
    const until = now.minus({ hours: before }).toJSDate()
    await queries.dialogue.create({
      data: { channel: 'test', room: String(nth), sender: 's', conversation: {}, until },
    })
    const said = { roomKind: 'private', kind: 'personal', createdAt: at(30), changedAt: at(30) } as const
    await queries.outgoing.create({
      data: { ...said, channel: 'test', room: 's', dedupeKey: String(nth), notBefore: at(30) },
    })
    await queries.room.create({
      data: { channel: 'test', id: String(nth), kind: 'private', state: 'gone', changedAt: at(365) },
    })
    const issue = {
      channel: 'test',
      room: 'g',
      kind: 'daily',
      late: false,
      quiet: false,
      said: true,
    } as const
    await queries.digestIssue.create({
      data: { ...issue, period: String(nth), dueAt: at(400), at: at(400), until: at(400), figures: {} },
    })
    const assignment = await queries.assignment.findFirstOrThrow()
    await queries.reminder.create({
      data: { assignmentId: assignment.id, why: 'late', step: nth, on: at(365), at: at(365) },
    })
    await queries.absence.create({
      data: {
        person: { create: { joinedAt: now.toJSDate(), consentAt: now.toJSDate() } },
        from: ago(40),
        to: ago(30 + before),
      },
    })
    await queries.identity.create({
      data: { channel: 'test', externalId: String(nth), language: 'en', languageSince: at(365) },
    })
    await queries.unansweredQuestion.create({
      data: { id: String(nth), text: 'hỏi', why: 'notInPlan', askedAt: at(365) },
    })
    const entry = { actor: 'x', subject: 'code', details: {} }
    await queries.auditEntry.create({ data: { ...entry, action: 'code.refused', at: at(90) } })
    await queries.auditEntry.create({ data: { ...entry, action: 'plan.imported', at: at(1825) } })
    const invite = { codeHash: String(nth), kind: 'join', createdAt: ago(60), forName: 'Lan' } as const
    await queries.invite.create({ data: { ...invite, expiresAt: at(30) } })
  }
  expect(await enforceKeeping(office.database, now)).toEqual({
    invited: 2,
    answers: 1,
    dialogues: 1,
    invites: 1,
    language: 1,
    unasked: 1,
    'closed-rooms': 1,
    digests: 1,
    reminders: 1,
    absences: 1,
    questions: 1,
    'refused-codes': 1,
    audit: 1,
  })
  const again = await enforceKeeping(office.database, now)
  expect(Object.values(again)).toEqual(Object.values(again).map(() => 0))
})

it('does what the table says of every time in it', async () => {
  const timed = PERSONAL_DATA.filter(isTimed).map(({ name }) => name)
  expect(Object.keys(await enforceKeeping(office.database, office.clock.now()))).toEqual(
    expect.arrayContaining(timed),
  )
})
