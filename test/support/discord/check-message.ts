import { checkComponents, checkLength } from './check-components.ts'
import { emptyMessage, tooLarge, wrongField } from './error.ts'
import { asJson, type Json, listOf, textOf } from './json.ts'
import { EPHEMERAL } from './state.ts'

const MOST_BYTES = 10 * 1024 * 1024
const MOST_TOGETHER = 25 * 1024 * 1024
const FLAGS = 4 | 4096

export interface Sent {
  body: Json
  files: readonly { filename: string; size: number }[]
}

/** The rules that every message keeps; `ephemeral` where it may be for one person alone. */
export function checkMessage({ body, files }: Sent, { ephemeral = false, edits = false } = {}): void {
  const content = textOf(body.content)
  if (content.length > 2000)
    throw wrongField('content', 'BASE_TYPE_MAX_LENGTH', 'Must be 2000 or fewer in length.')
  if (files.length > 10)
    throw wrongField('attachments', 'BASE_TYPE_BAD_LENGTH', 'Must be 10 or fewer in length.')
  if (
    files.some(({ size }) => size > MOST_BYTES) ||
    files.reduce((sum, { size }) => sum + size, 0) > MOST_TOGETHER
  )
    throw tooLarge()
  const embeds = listOf(body.embeds)
  checkEmbeds(embeds)
  checkComponents(listOf(body.components))
  checkLength(String(body.nonce ?? ''), 0, 25, 'nonce')
  const flags = Number(body.flags ?? 0)
  if ((flags & ~(ephemeral ? FLAGS | EPHEMERAL : FLAGS)) !== 0)
    throw wrongField('flags', 'MESSAGE_FLAGS_INVALID', 'Invalid message flags.')
  if (!edits && content.trim() === '' && embeds.length === 0 && files.length === 0) throw emptyMessage()
}

function checkEmbeds(embeds: readonly Json[]): void {
  if (embeds.length > 10) throw wrongField('embeds', 'BASE_TYPE_MAX_LENGTH', 'Must be 10 or fewer in length.')
  let together = 0
  for (const [at, embed] of embeds.entries()) {
    const fields = listOf(embed.fields)
    if (fields.length > 25)
      throw wrongField(`embeds.${at}.fields`, 'BASE_TYPE_MAX_LENGTH', 'Must be 25 or fewer in length.')
    const texts: [string, unknown, number][] = [
      ['title', embed.title, 256],
      ['description', embed.description, 4096],
      ['footer.text', asJson(embed.footer).text, 2048],
      ['author.name', asJson(embed.author).name, 256],
      ...fields.flatMap(({ name, value }, n): [string, unknown, number][] => [
        [`fields.${n}.name`, name, 256],
        [`fields.${n}.value`, value, 1024],
      ]),
    ]
    for (const [name, text, most] of texts) {
      checkLength(textOf(text), 0, most, `embeds.${at}.${name}`)
      together += textOf(text).length
    }
  }
  if (together > 6000)
    throw wrongField('embeds', 'MAX_EMBED_SIZE_EXCEEDED', 'Embed size exceeds maximum size of 6000')
}
