import type { Message } from '../../chat/channel.ts'
import { clean } from '../../chat/clean.ts'
import { splitText } from '../../chat/split.ts'

export const MAX_LENGTH = 2000 // in UTF-16 units

/** A message as texts to send one after the other, the choices with their numbers at the end. Nothing in them is markup. */
export function renderMessage({ blocks, choices }: Message): string[] {
  const labels = choices.map(({ label }, at) => `${at + 1}. ${clean(label).replaceAll(/\s+/gu, ' ')}`)
  const pieces = [
    ...blocks.map(({ style, text, apart }) => {
      const quoted = style === 'quote'
      return { text: clean(text), before: quoted || apart === true, after: quoted }
    }),
    { text: labels.join('\n'), before: true, after: false },
  ]
  return fillParts(pieces.filter(({ text }) => text !== ''))
}

interface Piece {
  text: string
  /** An empty line sets it apart from what comes before, or after. */
  before: boolean
  after: boolean
}

/** As many pieces in a part as fit; one that fits no part is cut where it reads best. */
function fillParts(pieces: readonly Piece[]): string[] {
  const parts: string[] = []
  let earlier: Piece | null = null
  for (const piece of pieces) {
    const [first = '', ...rest] = splitText(piece.text, MAX_LENGTH)
    const gap = earlier?.after || piece.before ? '\n\n' : '\n'
    const last = parts.at(-1)
    const joined = last === undefined ? first : `${last}${gap}${first}`
    if (last !== undefined && joined.length <= MAX_LENGTH) parts[parts.length - 1] = joined
    else parts.push(first)
    parts.push(...rest)
    earlier = piece
  }
  return parts
}
