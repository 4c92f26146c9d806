import { DateTime } from 'luxon'
import { z } from 'zod'
import type { Message, Receive } from './channel.ts'
import type { Incoming } from './incoming.ts'

const choice = z.object({ label: z.string(), token: z.string() })
const block = z.object({ style: z.enum(['lead', 'text', 'quote', 'note']), text: z.string() })

/** A message between two processes, as JSON. */
export const messageOnWire = z.object({
  blocks: z.array(block),
  choices: z.array(choice),
  forget: z.enum(['said', 'all']).exactOptional(),
}) satisfies z.ZodType<Message>

/** Something said, between two processes, as JSON: its time as ISO text. */
export const incomingOnWire = z.object({
  channel: z.string(),
  updateId: z.string(),
  room: z.object({ id: z.string(), kind: z.enum(['private', 'group']) }),
  sender: z.object({
    id: z.string(),
    name: z.string().exactOptional(),
    language: z.string().exactOptional(),
  }),
  text: z.string(),
  press: z.string().exactOptional(),
  addressed: z.boolean(),
  at: z.iso.datetime({ offset: true }),
})

export type IncomingOnWire = z.infer<typeof incomingOnWire>

export function toWire(incoming: Incoming): IncomingOnWire {
  return incomingOnWire.parse({ ...incoming, at: incoming.at.toISO() })
}

export function fromWire(incoming: IncomingOnWire): Incoming {
  return { ...incoming, at: DateTime.fromISO(incoming.at, { setZone: true }) }
}

/** A bot in another process: `call` carries what is said there, and the message back. */
export function receiveThrough(call: (said: IncomingOnWire) => Promise<unknown>): Receive {
  return async (incoming) => messageOnWire.nullable().parse(await call(toWire(incoming)))
}
