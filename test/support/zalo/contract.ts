import type { ZaloParts } from '../../../src/channels/zalo/channel.ts'
import type { Attachments } from '../../../src/chat/attachments.ts'
import type { Receive } from '../../../src/chat/channel.ts'
import type { ChannelUnderTest, ChannelVisitor, GroupUnderTest, Shown } from '../../contracts/channel.ts'
import { openZalo } from '../zalo.ts'
import type { Fault } from './faults.ts'
import { createGroup, createPerson } from './people.ts'
import type { Sent } from './state.ts'

/** Zalo as the contract meets it: people with its app, who pick choices by their numbers, and its server failing on demand. */
export async function openZaloForContract(
  receive: Receive,
  attachments: Attachments,
  over: Partial<ZaloParts> = {},
): Promise<ChannelUnderTest> {
  let offered = 0
  const counting: Receive = async (incoming) => {
    const message = await receive(incoming)
    offered = message?.choices.length ?? 0
    return message
  }
  const opened = await openZalo(counting, { attachments, ...over })
  const { zalo, channel } = opened

  async function visitor(): Promise<ChannelVisitor> {
    const person = createPerson(zalo)
    let seen = 0
    let choices: string[] = []

    function look(): Shown {
      const shown = show(person.hears().slice(seen), offered)
      seen = person.hears().length
      offered = 0
      choices = shown.choices
      return shown
    }

    async function says(text: string): Promise<Shown | null> {
      opened.pass(5)
      person.says(text)
      await opened.handled()
      return person.hears().length > seen ? look() : null
    }

    return {
      says,
      presses: (label) => says(String(choices.indexOf(label) + 1)),
      hears: async () => look(),
    }
  }

  async function group(): Promise<GroupUnderTest> {
    const [person, room] = [createPerson(zalo), createGroup(zalo)]
    return {
      async chats(text) {
        person.says(text, { in: room })
      },
      async asks(text) {
        opened.pass(5)
        person.says(text, { in: room, mention: true })
        await opened.handled()
      },
      written: () => room.hears().map(({ text }) => text),
    }
  }

  const failing = (fault: Fault) => (room: { id: string }) => zalo.faults.next('sendMessage', fault, room.id)

  return {
    abilities: channel.abilities,
    visitor,
    group,
    async send(room, message, sending) {
      opened.pass(5)
      opened.throttle.take(room, false) // as the outbox does
      return channel.send(room, message, sending)
    },
    fails: {
      tooFast: failing({ code: 429, description: 'Quota exceeded' }),
      unreachable: failing({ code: 401, description: 'Unauthorized' }),
      gone: failing({ code: 400, description: 'Bad Request: chat not found' }),
      refused: failing({ code: 400, description: 'Bad Request: text is required' }),
      unknown: failing('lost after'),
    },
    stop: opened.stop,
  }
}

/** What stands on a screen: so many numbered lines at the end are the choices. */
function show(sent: readonly Sent[], offered: number): Shown {
  const texts = sent.filter(({ kind }) => kind === 'text').map(({ text }) => text)
  const carried = sent.filter(({ kind }) => kind === 'photo').map(({ text }) => text)
  const lines = texts.at(-1)?.split('\n') ?? []
  const choices = offered > 0 ? lines.splice(-offered) : []
  return {
    texts: [...texts.slice(0, -1), lines.join('\n')].filter((text) => text !== ''),
    choices: choices.map((line, at) => {
      if (!line.startsWith(`${at + 1}. `)) throw new Error(`no choice ${at + 1}: ${line}`)
      return line.slice(`${at + 1}. `.length)
    }),
    ...(carried.length > 0 && { carried }),
  }
}
