import type { DateTime } from 'luxon'
import type { Message, Receive } from '../../src/chat/channel.ts'
import type { Incoming } from '../../src/chat/incoming.ts'

/** People who write to a bot, in private or in a group, each by an id; every message is a new one. */
export function createPersons(receive: Receive, clock: () => DateTime) {
  let updates = 0

  return function person(
    id: string,
    language?: string,
    room: Incoming['room'] = { id: `private-${id}`, kind: 'private' },
  ) {
    let shown: Message | null = null

    async function send(what: Partial<Incoming>): Promise<Message | null> {
      const said = await receive({
        channel: 'test',
        updateId: String(++updates),
        room,
        sender: { id, ...(language && { language }) },
        text: '',
        addressed: true,
        at: clock(),
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
      id,
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
}
