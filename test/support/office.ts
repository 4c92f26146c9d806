import { commands } from '../../commands/index.ts'
import { createBot, type Log } from '../../src/chat/bot.ts'
import type { Receive } from '../../src/chat/channel.ts'
import { createPace, type Limits } from '../../src/chat/pace.ts'
import { readConfig } from '../../src/config.ts'
import type { Database, Engine } from '../../src/database/database.ts'
import { createLedger } from '../../src/ledger/in-database.ts'
import { keptMessage } from '../../src/ledger/shapes.ts'
import type { Role } from '../../src/people/roles.ts'
import { createWorld, prepareWithin } from '../../src/world.ts'
import { languages, read, UNHURRIED } from './bot.ts'
import { createClock } from './clock.ts'
import { createPersons } from './person.ts'
import { seededDatabase } from './seeded.ts'

interface Told {
  engine?: Engine
  /** Instead of a new one; closed by whoever opened it. */
  database?: Database
  /** Of the environment: `{ WHO_MAY_ASK: 'members' }`. */
  settings?: Record<string, string>
  limits?: Limits
  now?: string
  /** The channels that can say something unasked. */
  reach?: readonly string[]
}

const DAY = '2022-04-28T16:02:00+07:00' // a Thursday, with the plan in force

/** The whole bot on a database of its own, with the shipped plan and register: people can be hired without the ceremony. */
export async function openOffice(told: Told = {}) {
  const {
    engine = 'pglite',
    settings: environment = {},
    limits = UNHURRIED,
    now = DAY,
    reach = ['test'],
  } = told
  const database = told.database ?? (await seededDatabase(engine))
  const clock = createClock(now)
  const logged: { details: Record<string, unknown>; message: string }[] = []
  const log: Log = { error: (details, message) => void logged.push({ details, message }) }
  const settings = { ...readConfig(environment), languages, reach }
  const world = createWorld(database, settings)
  const open = () =>
    createBot({
      commands,
      world,
      recognise: world.people.recognise,
      ledger: createLedger(database, () => prepareWithin(world, settings)),
      pace: createPace(clock.now, limits),
      languages,
      clock: clock.now,
      log,
    })
  let bot = open()
  const receive: Receive = (incoming) => bot.receive(incoming)
  const person = createPersons(receive, clock.now)

  return {
    database,
    world,
    clock,
    logged,
    person,
    receive,
    /** Somebody who joined long ago, with these roles: `['reporter', 'so-y-te']`. */
    async hire(name: string, ...roles: [role: Role, agency?: string][]) {
      const long = clock.now().minus({ months: 1 }).toJSDate()
      await database.queries.person.create({
        data: {
          name,
          joinedAt: long,
          consentAt: long,
          identities: { create: { channel: 'test', externalId: name, linkedAt: long } },
          grants: {
            create: roles.map(([role, agencyId]) => ({ role, agencyId: agencyId ?? null, grantedAt: long })),
          },
        },
      })
      return person(name)
    },
    /** What somebody is to be told unasked, the oldest first. */
    async noticesTo(name: string): Promise<string[]> {
      const rows = await database.queries.outgoing.findMany({ where: { room: name }, orderBy: { id: 'asc' } })
      return rows.map(({ message }) => read(keptMessage.parse(message)))
    },
    /** As after a crash: what was only in memory is gone. */
    restart() {
      bot = open()
    },
    /** As on the first day: nobody joined, nothing was said. Quicker than another office. */
    async reset() {
      await database.queries.$executeRaw`
        TRUNCATE "Person", "Identity", "Grant", "Invite", "Update", "Output", "Extension", "InboundReceipt", "Dialogue",
          "UnansweredQuestion", "AuditEntry", "Outgoing", "Room", "CalendarDay", "Subscription", "DigestIssue",
          "Meeting", "MeetingAgency", "MeetingChange" RESTART IDENTITY CASCADE`
      await database.queries.setting.deleteMany({
        where: { key: { in: ['periods', 'reminders', 'reminders-done', 'meetings'] } },
      })
      world.calendar.lookAgain()
      await database.queries.$executeRaw`DELETE FROM "Task" WHERE "origin" <> 'plan'`
      await database.queries.$executeRaw`
        UPDATE "Assignment" SET "state" = 'not-started', "percent" = NULL, "reason" = NULL, "dueOn" = NULL, "doneOn" = NULL,
          "version" = 0, "lastUpdateAt" = NULL`
      clock.set(now)
      logged.length = 0
      bot = open()
    },
    close: () => database.close(),
  }
}

export type Office = Awaited<ReturnType<typeof openOffice>>
