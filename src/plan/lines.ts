import { findFurniture } from './furniture.ts'

/** One line of the source, cleaned of invisible characters. `number` is 1-based. */
export interface Line {
  text: string
  number: number
  /** A page ended between the line before and this one. */
  afterPage: boolean
}

// Characters that are seen by nobody: zero-width marks, soft hyphens, byte order marks.
const INVISIBLE = /[\u200B-\u200F\u2060\u00AD\uFEFF\u202A-\u202E]/g
const ODD_SPACES = /[\u00A0\u2000-\u200A\u202F\u3000\v]/g
const BACKSLASHED = /\\([\\`*_{}[\]()#+\-.!|>~])/g

/** Text as lines: composed letters, ordinary spaces, no page furniture. Tabs stay, since they part the cells of some tables. */
export function splitLines(text: string): Line[] {
  const clean = text
    .normalize('NFC')
    .replace(/\r\n?|\u2028|\u2029|\u0085/g, '\n')
    .replace(INVISIBLE, '')
  const raw = clean
    .replace(ODD_SPACES, ' ')
    // Long runs of spaces say nothing, and would make every later search walk over them again.
    .replace(/ {3,}/g, '  ')
    .replace(/\t{20,}/g, '\t'.repeat(20))
    .replaceAll('Ð', 'Đ')
    .replace(BACKSLASHED, (_, mark: string) => mark)
    .replace(/\f/g, '\n\f\n')
  return dropFurniture(raw.split('\n'), lineNumbers(raw))
}

/** A form feed was given lines of its own above; it must not move the numbers of the lines after it. */
function lineNumbers(raw: string): number[] {
  const numbers: number[] = []
  let number = 1
  for (const line of raw.split('\n')) {
    numbers.push(number)
    if (line === '\f') number -= 1
    else number += 1
  }
  return numbers
}

const RULE = /^\s*(?:[-_=*~–—.]\s?){4,}\s*$/

/** Page numbers, page heads and drawn rules are no text of the plan. */
function dropFurniture(texts: string[], numbers: number[]): Line[] {
  const furniture = findFurniture(texts)
  const lines: Line[] = []
  let page = false
  for (const [index, text] of texts.entries()) {
    if (furniture.has(index)) {
      page = true
      continue
    }
    const blank = text.trim() === ''
    lines.push({
      text: blank || RULE.test(text) ? '' : text.trimEnd(),
      number: numbers[index] ?? 1,
      afterPage: page && !blank,
    })
    if (!blank) page = false
  }
  return lines
}
