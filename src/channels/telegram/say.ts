import { type Api, InputFile } from 'grammy'
import type { Attachments } from '../../chat/attachments.ts'
import type { Attachment, Sent } from '../../chat/channel.ts'
import { sayEach } from '../../chat/say-each.ts'
import type { Brought } from './brought.ts'
import { cannotEdit, isUnchanged, isUnknownFile, readFailure } from './failure.ts'
import type { Part } from './render.ts'

export interface Target {
  chat: string
  thread: number | null
  /** The message that is answered, shown above the answer. */
  replyTo?: number
  /** The bot's own message whose place the first part takes. */
  inPlaceOf?: number
}

export interface SayParts {
  api: Api
  attachments: Attachments
  /** The platform's names of what it has been brought already. */
  brought: Brought
  /** Asked before each part but the first, which its caller has counted. */
  pause(): Promise<void>
}

/** Sends the parts of a message, from `skip` on, one after the other. */
export async function sayParts(
  { api, attachments, brought, pause }: SayParts,
  target: Target,
  parts: readonly Part[],
  skip: number,
): Promise<Sent> {
  return sayEach(parts, skip, {
    say: async (part, at) => String(await sayPart(part, at === 0)),
    pause,
    readFailure,
  })

  async function sayPart(part: Part, first: boolean): Promise<number> {
    const { chat, thread, replyTo, inPlaceOf } = target
    const where = {
      ...(thread !== null && { message_thread_id: thread }),
      ...(first &&
        replyTo !== undefined && {
          reply_parameters: { message_id: replyTo, allow_sending_without_reply: true },
        }),
    }
    if ('attachment' in part) return sayAttachment(chat, part.attachment, where)
    const how = {
      parse_mode: 'HTML',
      link_preview_options: { is_disabled: true },
      ...(part.keyboard && { reply_markup: { inline_keyboard: part.keyboard } }),
    } as const
    if (first && inPlaceOf !== undefined) {
      const edited = await api.editMessageText(chat, inPlaceOf, part.html, how).then(
        () => true,
        (error) => isUnchanged(error) || (cannotEdit(error) ? false : Promise.reject(error)),
      )
      if (edited) return inPlaceOf
    }
    return (await api.sendMessage(chat, part.html, { ...how, ...where })).message_id
  }

  async function sayAttachment(chat: string, attachment: Attachment, where: object): Promise<number> {
    const known = brought.of(attachment)
    if (known !== null) {
      const sent = await send(known).catch((error) => (isUnknownFile(error) ? null : Promise.reject(error)))
      if (sent !== null) return sent
      await pause()
    }
    return send(new InputFile(await attachments.read(attachment), safeName(attachment.name)))

    async function send(file: InputFile | string): Promise<number> {
      if (attachment.kind === 'picture') {
        const { message_id, photo } = await api.sendPhoto(chat, file, where)
        brought.keep(attachment, photo.at(-1)?.file_id)
        return message_id
      }
      const { message_id, document } = await api.sendDocument(chat, file, where)
      brought.keep(attachment, document.file_id)
      return message_id
    }
  }
}

/** The client writes names into a header as they are, where some servers read no other letters. */
const safeName = (name: string) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/gu, (letter) => (letter === 'đ' ? 'd' : 'D'))
    .replace(/[^\w.-]+/gu, '-')
