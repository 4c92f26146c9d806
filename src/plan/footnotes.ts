import type { Line } from './lines.ts'
import { readMarker } from './markers.ts'

/** `[3] Theo hướng dẫn …`, and as a converter of documents writes it `[^3]: …`. */
const BRACKETED = /^\s*\**\[\^?(\d{1,3})\]:?\**\s*\S/
/** A raised figure that lost its height: `4 Được sửa đổi …`. */
const BARE = /^\s*(\d{1,2})\s+["“(]?\p{Lu}\p{Ll}/u
const LONE_FIGURE = /^\s*\d{1,3}\s*$/
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
  let searched = 0 // no mark of the next note stands in the lines kept before
  let dropped = false
  let at = 0
  while (at < lines.length) {
    const line = lines[at]
    if (!line) break
    const number = noteNumber(line, lines[at + 1])
    if (number !== null) {
      last = number
      searched = 0
      dropped = true
      at = endOfNote(lines, at)
      continue
    }
    const blank = line.text.trim() === ''
    // Under notes a lone figure is the page's.
    const page = dropped && LONE_FIGURE.test(line.text)
    if (!page) kept.push(dropped && !blank ? { ...line, afterPage: true } : line)
    if (!blank && !page) dropped = false
    at += 1
  }
  return kept

  /** The number of the note that begins here. Without brackets it must be the next one, set apart, and marked in the text above. */
  function noteNumber(line: Line, next: Line | undefined): number | null {
    const bracketed = BRACKETED.exec(line.text)
    if (bracketed) return Number(bracketed[1])
    // The figure may stand on a line of its own over its note.
    const bare = BARE.exec(
      LONE_FIGURE.test(line.text) ? `${line.text} ${next?.text.trim() ?? ''}` : line.text,
    )
    if (!bare || Number(bare[1]) !== last + 1 || readMarker(line.text.trim())) return null
    const apart = dropped || line.afterPage || (kept.at(-1)?.text.trim() ?? '') === ''
    return apart && takeMark(bare[1] ?? '') ? last + 1 : null
  }

  /** Finds the mark of a note, a figure right after a word or a year, and takes it off. */
  function takeMark(number: string): boolean {
    const mark = new RegExp(String.raw`(?<=\p{L}\p{L}|\d{4}|[)”"])${number}(?=[\s.,;:)]|$)`, 'u')
    for (let back = kept.length - 1; back >= searched && back > kept.length - FURTHEST_MARK; back -= 1) {
      const line = kept[back]
      if (!line || !mark.test(line.text)) continue
      kept[back] = { ...line, text: line.text.replace(mark, '') }
      return true
    }
    searched = kept.length
    return false
  }
}

function endOfNote(lines: readonly Line[], from: number): number {
  let at = from + 1
  for (; at < lines.length && at < from + MOST_LINES; at += 1) {
    const text = lines[at]?.text.trim() ?? ''
    const whole = (lines[at - 1]?.text.length ?? 0) > LONGEST_WRAP
    if (text === '' || whole || lines[at]?.afterPage || BRACKETED.test(text)) return at
    if (BARE.test(text) || LONE_FIGURE.test(text) || readMarker(text) || text.startsWith('|')) return at
  }
  return at
}
