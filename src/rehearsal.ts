// The same bot in memory, on no database: what `ask` answers is what the bot would.
import { randomUUID } from 'node:crypto'
import { DateTime } from 'luxon'
import { askingCommands } from '../commands/index.ts'
import { createRegister } from './agencies/register.ts'
import { createAnswerer } from './answers/answerer.ts'
import type { PlanInForce } from './answers/model.ts'
import { receiveLine } from './channels/terminal/receive.ts'
import { renderMessage } from './channels/terminal/render.ts'
import { createBot, type Log } from './chat/bot.ts'
import type { Languages } from './chat/languages.ts'
import { createLedgerInMemory } from './chat/ledger.ts'
import { createPace } from './chat/pace.ts'
import type { Config } from './config.ts'
import { yearOf } from './documents/plans/identify.ts'
import { readShipped } from './documents/shipped.ts'
import type { Rehearsal } from './operator/roots.ts'
import { createIdentitiesInMemory } from './people/in-memory.ts'
import { createPeople } from './people/people.ts'
import { createQuestions } from './questions/questions.ts'

interface Parts {
  config: Config
  languages: Languages
  log: Log
}

const UNBROKEN = { columns: Number.POSITIVE_INFINITY, styled: false }

/** A bot on these plans, or on the shipped one; on the shipped register. */
export function rehearse(
  { config, languages, log }: Parts,
  plans: PlanInForce[] = shippedPlans(),
): Rehearsal {
  const shipped = readShipped()
  const register = createRegister(shipped.register.read(shipped.register.text))
  const answerer = createAnswerer({ plans, register })
  const clock = () => DateTime.now().setZone(config.officeZone)
  const questions = createQuestions({
    load: async () => ({ plans, register }),
    version: async () => 0,
    createAnswerer: () => answerer,
    store: null,
  })
  const world = { questions, people: createPeople(createIdentitiesInMemory(), 'anyone') }
  const bot = createBot({
    commands: askingCommands,
    world,
    recognise: world.people.recognise,
    ledger: createLedgerInMemory(world),
    pace: createPace(clock),
    languages,
    clock,
    log,
  })
  return {
    answerer,
    async ask(question) {
      const stranger = { id: randomUUID(), language: config.language }
      const message = await bot.receive(receiveLine(question, stranger, clock()))
      return message ? renderMessage(message, UNBROKEN) : ''
    },
  }
}

function shippedPlans(): PlanInForce[] {
  return readShipped().plans.map(({ id, text, read }) => {
    const content = read(text)
    return { id, year: yearOf(content), restated: true, content }
  })
}
