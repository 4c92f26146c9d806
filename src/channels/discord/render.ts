import type { Attachment, Block, Message } from '../../chat/channel.ts'
import { clean } from '../../chat/clean.ts'
import { splitText } from '../../chat/split.ts'
import { type Row, renderChoices } from './choices.ts'
import { dress } from './markup.ts'

export const MAX_LENGTH = 2000 // with its markup

export type Part = { content: string; rows: Row[] } | { attachments: Attachment[] }

const MOST_FILES = 10

/** A message as what is sent one after the other: texts, the choices under the last, then pictures and files. */
export function renderMessage({ blocks, choices, attachments = [] }: Message, owner: string | null): Part[] {
  const texts = fillParts(blocks.flatMap(cutBlock))
  const rows = renderChoices(choices, owner)
  if (texts.length === 0 && rows.length > 0) texts.push('…')
  const parts: Part[] = texts.map((content, at) => ({ content, rows: at === texts.length - 1 ? rows : [] }))
  for (let at = 0; at < attachments.length; at += MOST_FILES)
    parts.push({ attachments: attachments.slice(at, at + MOST_FILES) })
  return parts
}

interface Piece {
  text: string
  apart: boolean
}

function cutBlock({ style, text, apart }: Block): Piece[] {
  const readable = clean(text)
  if (readable === '') return []
  return cutToFit(style, readable, MAX_LENGTH).map((piece, at) => ({
    text: piece,
    apart: apart === true && at === 0,
  }))
}

/** Markup takes room, how much is known only when it is there: what is then too long is cut shorter. */
function cutToFit(style: Block['style'], text: string, length: number): string[] {
  return splitText(text, length).flatMap((piece) => {
    const dressed = dress(style, piece)
    if (dressed.length <= MAX_LENGTH) return [dressed]
    return cutToFit(style, piece, Math.floor((piece.length * MAX_LENGTH) / dressed.length) - 1)
  })
}

/** As many pieces in a part as fit, each on a line of its own. */
function fillParts(pieces: readonly Piece[]): string[] {
  const parts: string[] = []
  for (const { text, apart } of pieces) {
    const last = parts.at(-1)
    const joined = `${last}${apart ? '\n\n' : '\n'}${text}`
    if (last === undefined || joined.length > MAX_LENGTH) parts.push(text)
    else parts[parts.length - 1] = joined
  }
  return parts
}
