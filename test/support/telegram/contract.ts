import type { TelegramParts } from '../../../src/channels/telegram/channel.ts'
import type { Attachments } from '../../../src/chat/attachments.ts'
import type { Receive } from '../../../src/chat/channel.ts'
import type { ChannelUnderTest, ChannelVisitor, GroupUnderTest, Shown } from '../../contracts/channel.ts'
import { openTelegram } from '../telegram.ts'
import { createGroup, createPerson } from './people.ts'
import { BOT, type Kept } from './state.ts'

/** Telegram as the contract meets it: people with its client, and its server failing on demand. */
export async function openTelegramForContract(
  receive: Receive,
  attachments: Attachments,
  over: Partial<TelegramParts> = {},
): Promise<ChannelUnderTest> {
  const opened = await openTelegram(receive, { attachments, ...over })
  const { telegram, channel } = opened

  async function visitor(): Promise<ChannelVisitor> {
    const person = createPerson(telegram)
    const written = () =>
      [...telegram.state.messages.values()].filter(
        ({ chat, from }) => chat.id === person.id && from.id === BOT.id,
      )
    let seen = 0
    let edits = 0
    const countEdits = () =>
      telegram.calls('editMessageText').filter(({ payload }) => payload.chat_id === String(person.id)).length

    async function after(act: () => void): Promise<Shown | null> {
      opened.pass(5)
      act()
      await opened.handled()
      const edited = countEdits() > edits
      edits = countEdits()
      const shown = edited ? written().slice(-1) : written().slice(seen)
      seen = written().length
      return shown.length === 0 ? null : show(shown)
    }

    return {
      says: (text) => after(() => void person.say(text)),
      presses(label) {
        const on = written().findLast(({ reply_markup }) => reply_markup)
        if (!on) throw new Error('no choices are shown')
        return after(() => person.press(on, label))
      },
      async hears() {
        const shown = show(written().slice(seen))
        seen = written().length
        return shown
      },
      screen: async () => written().map((one) => show([one])),
    }
  }

  async function group(): Promise<GroupUnderTest> {
    const [person, chat] = [createPerson(telegram), createGroup(telegram)]
    await opened.handled()
    return {
      async chats(text) {
        person.say(text, { chat })
        await opened.handled()
      },
      async asks(text) {
        opened.pass(5)
        person.say(`/hoi ${text}`, { chat })
        await opened.handled()
      },
      written: () =>
        [...telegram.state.messages.values()]
          .filter((one) => one.chat.id === chat.id && one.from.id === BOT.id)
          .map(({ text = '' }) => text),
    }
  }

  const failing = (fault: Parameters<typeof telegram.faults.next>[1]) => (room: { id: string }) =>
    telegram.faults.next('sendMessage', fault, room.id)

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
      tooFast: failing({
        code: 429,
        description: 'Too Many Requests: retry after 3',
        parameters: { retry_after: 3 },
      }),
      unreachable: failing({ code: 401, description: 'Unauthorized' }),
      gone: failing({ code: 403, description: 'Forbidden: bot was blocked by the user' }),
      refused: failing({ code: 400, description: 'Bad Request: message text is empty' }),
      unknown: failing('lost after'),
    },
    stop: opened.stop,
  }
}

function show(messages: readonly Kept[]): Shown {
  const carried = messages.flatMap(({ document, photo }) =>
    [document, ...(photo ?? [])].flatMap((one) => one?.file_name ?? []),
  )
  return {
    texts: messages.flatMap(({ text }) => text ?? []),
    choices: messages.flatMap(
      ({ reply_markup }) => reply_markup?.inline_keyboard.flat().map(({ text }) => text) ?? [],
    ),
    ...(carried.length > 0 && { carried }),
  }
}
