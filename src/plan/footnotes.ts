import type { Line } from './lines.ts'
import { readMarker } from './markers.ts'

/** `[3] Theo hướng dẫn …`, and as a converter of documents writes it `[^3]: …`. */
const BRACKETED = /^\s*\**\[\^?(\d{1,3})\]:?\**\s*\S/
/** A raised figure that lost its height: `4 Được sửa đổi …`. */
const BARE = /^\s*(\d{1,2})\s+["“(]?\p{Lu}\p{Ll}/u
const MOST_LINES = 15
const LONGEST_WRAP = 130
const FURTHEST_MARK = 150

/**
 * Takes out the notes at the foot of pages. A note goes on to the next blank line, page or item of the outline.
 * The line after notes counts as the first of a page: the sentence over them may go on in it.
 */
export function dropFootnotes(lines: readonly Line[]): Line[] {
  const kept: Line[] = []
  let last = 0
  let dropped = false
  let at = 0
  while (at < lines.length) {
    const line = lines[at]
    if (!line) break
    const number = noteNumber(line, kept, dropped, last)
    if (number !== null) {
      last = number
      dropped = true
      at = endOfNote(lines, at)
      continue
    }
    const blank = line.text.trim() === ''
    kept.push(dropped && !blank ? { ...line, afterPage: true } : line)
    if (!blank) dropped = false
    at += 1
  }
  return kept
}

/** The number of the note that begins here. Without brackets it must be the next one, set apart, and marked in the text above. */
function noteNumber(line: Line, kept: Line[], afterNote: boolean, last: number): number | null {
  const bracketed = BRACKETED.exec(line.text)
  if (bracketed) return Number(bracketed[1])
  const bare = BARE.exec(line.text)
  if (!bare || Number(bare[1]) !== last + 1 || readMarker(line.text.trim())) return null
  const apart = afterNote || line.afterPage || (kept.at(-1)?.text.trim() ?? '') === ''
  return apart && takeMark(kept, bare[1] ?? '') ? last + 1 : null
}

/** Finds the mark of a note, a figure right after a word or a year, and takes it off. */
function takeMark(kept: Line[], number: string): boolean {
  const mark = new RegExp(String.raw`(?<=\p{L}\p{L}|\d{4}|[)”"])${number}(?=[\s.,;:)]|$)`, 'u')
  for (let at = kept.length - 1; at >= 0 && at > kept.length - FURTHEST_MARK; at -= 1) {
    const line = kept[at]
    if (!line || !mark.test(line.text)) continue
    kept[at] = { ...line, text: line.text.replace(mark, '') }
    return true
  }
  return false
}

function endOfNote(lines: readonly Line[], from: number): number {
  let at = from + 1
  for (; at < lines.length && at < from + MOST_LINES; at += 1) {
    const text = lines[at]?.text.trim() ?? ''
    const whole = (lines[at - 1]?.text.length ?? 0) > LONGEST_WRAP
    if (text === '' || whole || lines[at]?.afterPage || BRACKETED.test(text)) return at
    if (BARE.test(text) || readMarker(text) || text.startsWith('|')) return at
  }
  return at
}
