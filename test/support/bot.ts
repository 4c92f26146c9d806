import { askingCommands } from '../../commands/index.ts'
import type { AskingWorld } from '../../commands/world.ts'
import type { Answerer } from '../../src/answers/model.ts'
import { createBot, type Log } from '../../src/chat/bot.ts'
import type { Message, Receive } from '../../src/chat/channel.ts'
import { readLanguages } from '../../src/chat/languages.ts'
import { createLedgerInMemory } from '../../src/chat/ledger.ts'
import { createPace } from '../../src/chat/pace.ts'
import { createIdentitiesInMemory } from '../../src/people/in-memory.ts'
import { createPeople } from '../../src/people/people.ts'
import { createUnansweredInMemory } from '../../src/questions/in-memory.ts'
import { createQuestions, type Documents } from '../../src/questions/questions.ts'
import { createClock } from './clock.ts'
import { createPersons } from './person.ts'
import { createSmallRegister, smallAnswerer, smallPlan } from './plan.ts'

export const languages = readLanguages(new URL('../../locales/', import.meta.url))

/** Tests say more in a minute than people do. */
export const UNHURRIED = { joined: 1e6, unjoined: 1e6, together: 1e6 }

interface Told {
  documents?: Documents
  answerer?: Answerer
  /** Stand in for parts of the world: a database that fails, say. */
  questions?: Partial<AskingWorld['questions']>
  people?: Partial<AskingWorld['people']>
}

/** A bot that answers questions, in memory, on a plan known by heart unless told otherwise. Nobody can join it. */
export function startBot(told: Told = {}) {
  const clock = createClock()
  const logged: { details: Record<string, unknown>; message: string }[] = []
  const log: Log = { error: (details, message) => void logged.push({ details, message }) }
  const documents = told.documents ?? { plans: [smallPlan], register: createSmallRegister() }
  const unanswered = createUnansweredInMemory()
  let ids = 0
  const world: AskingWorld = {
    people: { ...createPeople(createIdentitiesInMemory(), 'anyone'), ...told.people },
    questions: {
      ...createQuestions({
        load: async () => documents,
        version: async () => 1,
        createAnswerer: () => told.answerer ?? smallAnswerer,
        store: unanswered,
        newId: () => `u${++ids}`,
      }),
      ...told.questions,
    },
  }
  const open = () =>
    createBot({
      commands: askingCommands,
      world,
      recognise: world.people.recognise,
      ledger: createLedgerInMemory(world),
      pace: createPace(clock.now, UNHURRIED),
      languages,
      clock: clock.now,
      log,
    })
  let bot = open()
  const receive: Receive = (incoming) => bot.receive(incoming)
  const person = createPersons(receive, clock.now)

  return {
    person,
    clock,
    logged,
    unanswered,
    people: world.people,
    receive,
    /** As after a crash: what was only in memory is gone. */
    restart() {
      bot = open()
    },
  }
}

/** A message as one reads it, its choices numbered. */
export function read(message: Message | null): string {
  if (!message) return ''
  const choices = message.choices.map(({ label }, index) => `${index + 1} ${label}`).join(' · ')
  const lines = message.blocks.map(({ text, apart }, at) => (apart && at > 0 ? `\n${text}` : text))
  return [...lines, ...(choices ? [choices] : [])].join('\n')
}
