import type { Attachment, Block, Message } from '../../chat/channel.ts'
import { clean } from '../../chat/clean.ts'
import { splitText } from '../../chat/split.ts'
import { writeData } from './owner.ts'

export const MAX_LENGTH = 4096 // after the platform has read the markup

export type Part =
  | { html: string; keyboard: { text: string; callback_data: string }[][] | null }
  | { attachment: Attachment }

const TAGS: Record<Block['style'], string> = { lead: 'b', text: '', quote: 'blockquote', note: 'i' }

// Labels as short as this stand two in a row.
const SHORT_LABEL = 16
const LONGEST_LABEL = 64

/** A message as what is sent one after the other: texts, the choices under the last, then pictures and files. */
export function renderMessage({ blocks, choices, attachments = [] }: Message, owner: string | null): Part[] {
  const texts = fillParts(blocks.flatMap(cutBlock))
  if (texts.length === 0 && choices.length > 0) texts.push('…')
  const rows: { text: string; callback_data: string }[][] = []
  for (const { label, token } of choices) {
    const text = clean(label).replaceAll('\n', ' ').slice(0, LONGEST_LABEL)
    const button = { text, callback_data: writeData(token, owner) }
    const last = rows.at(-1)
    const [beside] = last ?? []
    if (last?.length === 1 && beside && Math.max(beside.text.length, text.length) <= SHORT_LABEL)
      last.push(button)
    else rows.push([button])
  }
  return [
    ...texts.map((html, at) => ({
      html,
      keyboard: at === texts.length - 1 && rows.length > 0 ? rows : null,
    })),
    ...attachments.map((attachment) => ({ attachment })),
  ]
}

interface Piece {
  length: number
  html: string
  apart: boolean
}

function cutBlock({ style, text, apart }: Block): Piece[] {
  const readable = clean(text)
  if (readable === '') return []
  return splitText(readable, MAX_LENGTH).map((piece, at) => ({
    length: piece.length,
    apart: apart === true && at === 0,
    html: TAGS[style] === '' ? escapeHtml(piece) : `<${TAGS[style]}>${escapeHtml(piece)}</${TAGS[style]}>`,
  }))
}

/** As many pieces in a part as fit, each on a line of its own. */
function fillParts(pieces: readonly Piece[]): string[] {
  const parts: string[] = []
  let length = Number.POSITIVE_INFINITY
  for (const piece of pieces) {
    const last = parts.at(-1)
    const gap = piece.apart ? '\n\n' : '\n'
    if (last === undefined || length + gap.length + piece.length > MAX_LENGTH) {
      parts.push(piece.html)
      length = piece.length
    } else {
      parts[parts.length - 1] = `${last}${gap}${piece.html}`
      length += gap.length + piece.length
    }
  }
  return parts
}

const ESCAPED: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** Nothing in a text is markup. */
const escapeHtml = (text: string) => text.replace(/[&<>]/gu, (sign) => ESCAPED[sign] ?? sign)
