import { z } from 'zod'

const choice = z.object({ label: z.string(), token: z.string(), about: z.string().exactOptional() })

const attachment = z.object({
  kind: z.enum(['picture', 'file']),
  id: z.string(),
  name: z.string(),
  type: z.string(),
})

const block = z.object({
  style: z.enum(['lead', 'text', 'quote', 'note']),
  text: z.string(),
  apart: z.literal(true).exactOptional(),
})

/** A message as it was kept. */
export const keptMessage = z.object({
  blocks: z.array(block),
  choices: z.array(choice),
  attachments: z.array(attachment).exactOptional(),
  inPlace: z.literal(true).exactOptional(),
  forget: z.enum(['said', 'all']).exactOptional(),
})

/** What was open, as it was kept. */
export const keptConversation = z.object({
  choices: z.array(choice),
  dialogue: z.object({ command: z.string(), step: z.string(), data: z.unknown() }).nullable(),
})
