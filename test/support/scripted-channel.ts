import type { Abilities, Address, Channel, Message, Sending, Sent } from '../../src/chat/channel.ts'

export const LIMITS = {
  together: { count: 30, seconds: 1 },
  room: { count: 1, seconds: 1 },
  group: { count: 20, seconds: 60 },
}

const ABILITIES: Abilities = {
  maxLength: 4000,
  buttons: true,
  edits: true,
  files: true,
  pictures: true,
  unasked: 'always',
  limits: LIMITS,
}

/** A channel whose platform answers as a test says, in order, and then takes everything. */
export function scriptedChannel(script: Sent[] = [], abilities: Partial<Abilities> = {}) {
  const got: { room: Address; text: string; sending: Sending }[] = []
  const channel: Channel = {
    name: 'test',
    abilities: { ...ABILITIES, ...abilities },
    receivesAlone: true,
    start: async () => {},
    stop: async () => {},
    async send(room, message, sending) {
      got.push({ room, text: textOf(message), sending })
      return script.shift() ?? { kind: 'sent', messageId: String(got.length) }
    },
  }
  return { channel, got, texts: () => got.map(({ text }) => text) }
}

export const textOf = (message: Message) =>
  message.blocks.map(({ text, apart }) => (apart ? `\n${text}` : text)).join('\n')

export const messageOf = (text: string): Message => ({ blocks: [{ style: 'lead', text }], choices: [] })
