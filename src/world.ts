// What commands are given to work with, upon a database: in general, and within one transaction.
import { randomUUID } from 'node:crypto'
import type { World } from '../commands/world.ts'
import { createAnswerer } from './answers/answerer.ts'
import { createCalendarSettings } from './calendar/settings.ts'
import type { Languages } from './chat/languages.ts'
import type { Config } from './config.ts'
import type { Database, Queries } from './database/database.ts'
import { composeWith } from './digests/composing.ts'
import { createDigests } from './digests/port.ts'
import { loadPlansInForce } from './documents/plans/load.ts'
import { loadRegister } from './documents/register/load.ts'
import { documentsVersion } from './documents/version.ts'
import { createMeetings } from './meetings/meetings.ts'
import { createNotices } from './outbox/notices.ts'
import { createIdentitiesInDatabase } from './people/in-database.ts'
import { createMembership } from './people/membership.ts'
import { createPeople } from './people/people.ts'
import { createTasks } from './progress/tasks/port.ts'
import { createReports } from './progress/updates/reports.ts'
import { createUnansweredInDatabase } from './questions/in-database.ts'
import { createQuestions } from './questions/questions.ts'
import { createReminders } from './reminders/port.ts'

// Another process's import or setting is noticed within this time; a look before each message is a tenth of what recording an update takes.
const LOOKS_EVERY_MS = 1000

interface Settings extends Pick<Config, 'whoMayAsk'> {
  languages: Languages
  /** The channels that can say something unasked, best first. */
  reach: readonly string[]
}

export function createWorld({ queries }: Database, settings: Settings): World {
  return {
    ...featuresOn(queries, settings),
    calendar: createCalendarSettings(queries, LOOKS_EVERY_MS),
    questions: createQuestions({
      load: async () => ({ plans: await loadPlansInForce(queries), register: await loadRegister(queries) }),
      version: () => documentsVersion(queries),
      looksEveryMs: LOOKS_EVERY_MS,
      createAnswerer,
      store: createUnansweredInDatabase(queries),
      newId: randomUUID,
    }),
  }
}

/** Makes the plans and the office's calendar ready; what it gives is the same world, what it changes being part of a transaction. */
export async function prepareWithin(world: World, settings: Settings): Promise<(tx: Queries) => World> {
  const ready = await world.questions.ready()
  await world.calendar.office()
  return (tx) => ({
    ...world,
    ...featuresOn(tx, settings),
    calendar: world.calendar.within(tx),
    questions: world.questions.within(ready, createUnansweredInDatabase(tx)),
  })
}

const featuresOn = (queries: Queries, { whoMayAsk, languages, reach }: Settings) => ({
  people: createPeople(createIdentitiesInDatabase(queries), whoMayAsk),
  reports: createReports(queries),
  membership: createMembership(queries),
  tasks: createTasks(queries),
  notices: createNotices(queries, languages, reach),
  reminders: createReminders(queries),
  digests: createDigests(queries, composeWith(languages), reach),
  meetings: createMeetings(queries, { languages, reach }),
})
