import { Routes } from 'discord.js'
import type { Api } from './api.ts'
import { type Body, nonceOf } from './body.ts'
import { cannotEdit } from './failure.ts'

export interface Target {
  channel: string
  /** By which the platform knows what is sent again. */
  id: string
  /** The message that is answered, shown above the answer. */
  replyTo?: string
  /** The bot's own message whose place the first part takes. */
  inPlaceOf?: string
}

/** Says one part in a channel, a thread or privately; resolves with its id. */
export async function sayInRoom(
  api: Api,
  { channel, id, replyTo, inPlaceOf }: Target,
  { body, files }: Body,
  at: number,
): Promise<string> {
  if (at === 0 && inPlaceOf !== undefined) {
    const edited = await api
      .write('patch', Routes.channelMessage(channel, inPlaceOf), { body: { ...body, attachments: [] } })
      .catch((error) => (cannotEdit(error) ? null : Promise.reject(error)))
    if (edited !== null) return edited
  }
  return api.write('post', Routes.channelMessages(channel), {
    body: {
      ...body,
      nonce: nonceOf(id, at),
      enforce_nonce: true,
      ...(at === 0 &&
        replyTo !== undefined && {
          message_reference: { message_id: replyTo, fail_if_not_exists: false },
        }),
    },
    ...(files && { files }),
  })
}
