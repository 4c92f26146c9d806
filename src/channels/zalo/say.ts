import { type Attachments, writeAddresses } from '../../chat/attachments.ts'
import type { Message, Sent } from '../../chat/channel.ts'
import { sayEach } from '../../chat/say-each.ts'
import { ABILITIES } from './abilities.ts'
import type { Api } from './api.ts'
import { readFailure } from './failure.ts'
import { renderMessage } from './render.ts'

/** What is sent with one call. */
export type Part = { text: string } | { picture: string; name: string }

/** A message as calls: its texts, then the pictures that have an address. Of what has none, the name is written. */
export function partsOf(message: Message, kept: Attachments): Part[] {
  const { attachments = [], ...rest } = writeAddresses(message, ABILITIES, kept)
  const pictures: Part[] = []
  const blocks = [...rest.blocks]
  for (const one of attachments) {
    const picture = kept.address(one)
    if (picture === null) blocks.push({ style: 'note', text: one.name })
    else pictures.push({ picture, name: one.name })
  }
  return [...renderMessage({ ...rest, blocks }).map((text) => ({ text })), ...pictures]
}

export interface SayParts {
  api: Pick<Api, 'sendMessage' | 'sendPhoto'>
  /** Asked before each part but the first, which its caller has counted. */
  pause(): Promise<void>
  /** Told of each call after which a message has arrived, or may have. */
  arrived(): void
}

/** Sends the parts of a message, from `skip` on, one after the other. */
export async function sayParts(
  { api, pause, arrived }: SayParts,
  chat: string,
  parts: readonly Part[],
  skip: number,
): Promise<Sent> {
  return sayEach(parts, skip, {
    async say(part) {
      const id = await ('text' in part ? api.sendMessage(chat, part.text) : sayPicture(part))
      arrived()
      return id
    },
    pause,
    readFailure(error) {
      const failure = readFailure(error)
      if (failure.kind === 'unknown') arrived()
      return failure
    },
  })

  /** The platform must reach its address, which an office's network may not let it. */
  async function sayPicture({ picture, name }: Extract<Part, { picture: string }>): Promise<string> {
    try {
      return await api.sendPhoto(chat, picture, name)
    } catch (error) {
      if (readFailure(error).kind !== 'refused') throw error
      await pause()
      return api.sendMessage(chat, `${name}: ${picture}`)
    }
  }
}
