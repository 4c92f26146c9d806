import { createHash } from 'node:crypto'
import { MessageFlags, type RawFile } from 'discord.js'
import type { Attachments } from '../../chat/attachments.ts'
import type { Part } from './render.ts'

/** What is sent of a part, the same wherever it goes. Nobody is called by it, and no address is shown as a preview. */
export async function bodyOf(part: Part, attachments: Attachments) {
  const files: RawFile[] = []
  if ('attachments' in part)
    for (const one of part.attachments)
      files.push({ name: one.name, contentType: one.type, data: Buffer.from(await attachments.read(one)) })
  const body = {
    ...('content' in part ? { content: part.content, components: part.rows } : {}),
    flags: MessageFlags.SuppressEmbeds,
    allowed_mentions: { parse: [] },
  }
  return { body, ...(files.length > 0 && { files }) }
}

export type Body = Awaited<ReturnType<typeof bodyOf>>

/** A message sent again under the same sign within minutes is the same to the platform. */
export const nonceOf = (id: string, at: number): string =>
  createHash('sha256').update(`${id}/${at}`).digest('base64url').slice(0, 25)
