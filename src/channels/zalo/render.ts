import type { Block, Message } from '../../chat/channel.ts'
import { clean } from '../../chat/clean.ts'
import { splitText } from '../../chat/split.ts'

export const MAX_LENGTH = 2000 // in UTF-16 units

/** A message as texts to send one after the other, the choices with their numbers at the end. Nothing in them is markup. */
export function renderMessage({ blocks, choices }: Message): string[] {
  const labels = choices.map(({ label }, at) => `${at + 1}. ${clean(label).replaceAll(/\s+/gu, ' ')}`)
  const pieces = [
    ...blocks.map(({ style, text }) => ({ text: clean(text), apart: APART.has(style) })),
    { text: labels.join('\n'), apart: true },
  ]
  return fillParts(pieces.filter(({ text }) => text !== ''))
}

// What is set apart from the words around it by an empty line.
const APART: ReadonlySet<Block['style']> = new Set(['quote'])

interface Piece {
  text: string
  apart: boolean
}

/** As many pieces in a part as fit; one that fits no part is cut where it reads best. */
function fillParts(pieces: readonly Piece[]): string[] {
  const parts: string[] = []
  let before: Piece | null = null
  for (const piece of pieces) {
    const [first = '', ...rest] = splitText(piece.text, MAX_LENGTH)
    const gap = before?.apart || piece.apart ? '\n\n' : '\n'
    const last = parts.at(-1)
    const joined = last === undefined ? first : `${last}${gap}${first}`
    if (last !== undefined && joined.length <= MAX_LENGTH) parts[parts.length - 1] = joined
    else parts.push(first)
    parts.push(...rest)
    before = piece
  }
  return parts
}
