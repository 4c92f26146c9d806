import { DateTime } from 'luxon'
import { z } from 'zod'
import type { Message } from '../../chat/channel.ts'
import { defineProcedure } from '../procedure.ts'

const message: z.ZodType<Message> = z.object({
  blocks: z.array(z.object({ style: z.enum(['lead', 'text', 'quote', 'note']), text: z.string() })),
  choices: z.array(z.object({ label: z.string(), token: z.string() })),
  forget: z.enum(['said', 'all']).exactOptional(),
})

/** Something said at another process's terminal. */
export const hearProcedure = defineProcedure({
  name: 'chat.hear',
  request: z.object({
    updateId: z.string(),
    person: z.string(),
    language: z.string().optional(),
    text: z.string(),
    at: z.iso.datetime({ offset: true }),
  }),
  result: message.nullable(),
  run: ({ updateId, person, language, text, at }, { receive }) =>
    receive({
      channel: 'terminal',
      updateId,
      room: { id: person, kind: 'private' },
      sender: { id: person, ...(language !== undefined && { language }) },
      text,
      addressed: true,
      at: DateTime.fromISO(at),
    }),
})

/** Whether anybody listens. */
export const helloProcedure = defineProcedure({
  name: 'hello',
  request: z.object({}),
  result: z.object({ process: z.number() }),
  run: async () => ({ process: process.pid }),
})
