import { askingCommands } from '../../commands/index.ts'
import type { AskingWorld } from '../../commands/world.ts'
import type { Answerer } from '../../src/answers/model.ts'
import { createBot, type Log } from '../../src/chat/bot.ts'
import type { Message } from '../../src/chat/channel.ts'
import type { Incoming } from '../../src/chat/incoming.ts'
import { readLanguages } from '../../src/chat/languages.ts'
import { createLedgerInMemory } from '../../src/chat/ledger.ts'
import { createPace } from '../../src/chat/pace.ts'
import { createIdentitiesInMemory } from '../../src/people/in-memory.ts'
import { createPeople } from '../../src/people/people.ts'
import { createUnansweredInMemory } from '../../src/questions/in-memory.ts'
import { createQuestions, type Documents } from '../../src/questions/questions.ts'
import { createClock } from './clock.ts'
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
  let updates = 0

  function person(id: string, language?: string) {
    const room: Incoming['room'] = { id: `private-${id}`, kind: 'private' }
    let shown: Message | null = null

    async function send(what: Partial<Incoming>): Promise<Message | null> {
      const said = await bot.receive({
        channel: 'test',
        updateId: String(++updates),
        room,
        sender: { id, ...(language && { language }) },
        text: '',
        addressed: true,
        at: clock.now(),
        ...what,
      })
      shown = said ?? shown
      return said
    }

    async function heard(what: Partial<Incoming>): Promise<Message> {
      const said = await send(what)
      if (!said) throw new Error('no reply to something addressed to the bot')
      return said
    }

    return {
      send,
      says: (text: string) => heard({ text }),
      /** Presses the choice so labelled on the newest message. */
      presses(label: string) {
        const choice = shown?.choices.find((one) => one.label === label)
        if (!choice) throw new Error(`no choice "${label}" among ${JSON.stringify(shown?.choices)}`)
        return heard({ press: choice.token })
      },
    }
  }

  return {
    person,
    clock,
    logged,
    unanswered,
    people: world.people,
    receive: (incoming: Incoming) => bot.receive(incoming),
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
  return [...message.blocks.map(({ text }) => text), ...(choices ? [choices] : [])].join('\n')
}
