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

const PAGE_NUMBER = /^\s*(?:(?:trang|page)\s+)?[-–—]?\s*\d{1,3}\s*(?:\/\s*\d{1,3})?\s*[-–—]?\s*$/i
const RULE = /^\s*(?:[-_=*~–—.]\s?){4,}\s*$/

/** Page numbers, page heads and drawn rules are no text of the plan. */
function dropFurniture(texts: string[], numbers: number[]): Line[] {
  const heads = repeatedHeads(texts)
  const lines: Line[] = []
  let page = false
  for (const [index, text] of texts.entries()) {
    const furniture = text === '\f' || heads.has(index) || standsAlone(texts, index)
    if (furniture) page = true
    else {
      const blank = text.trim() === ''
      lines.push({
        text: RULE.test(text) ? '' : text.trimEnd(),
        number: numbers[index] ?? 1,
        afterPage: page && !blank,
      })
      if (!blank) page = false
    }
  }
  return lines
}

/** A bare number between blank lines is a page's, unless it is a cell of a table drawn with bars. */
function standsAlone(texts: string[], index: number): boolean {
  const text = texts[index] ?? ''
  return (PAGE_NUMBER.test(text) || GAZETTE.test(text)) && isAlone(texts, index)
}

function isAlone(texts: string[], index: number): boolean {
  const isEdge = (text: string | undefined) => text === undefined || text.trim() === '' || text === '\f'
  return isEdge(texts[index - 1]) && isEdge(texts[index + 1])
}

/** The official gazette heads its pages so, with the page's number before or after. */
const GAZETTE = /^\s*(?:\d+\s+)?CÔNG BÁO\s*\/\s*Số/u

/** Lines that stand right after or right before several page ends, word for word, are page heads or feet. */
function repeatedHeads(texts: string[]): Set<number> {
  const places = new Map<string, number[]>()
  for (const [index, text] of texts.entries()) {
    const trimmed = text.trim()
    if (trimmed.length < 4 || trimmed.length > 90) continue
    if (!nearPageEnd(texts, index) && !(RUNNING_HEAD.test(trimmed) && isAlone(texts, index))) continue
    const key = trimmed.replace(/\d+/g, '#')
    const found = places.get(key)
    if (found) found.push(index)
    else places.set(key, [index])
  }
  return new Set([...places.values()].filter((found) => found.length > 2).flat())
}

/** The number of a document or a date, with a page number before or after. */
const RUNNING_HEAD = /^\d{1,3}\s.*\d[/-]|\d[/-].*\s\d{1,3}$/u

function nearPageEnd(texts: string[], index: number): boolean {
  for (const at of [index - 2, index - 1, index + 1, index + 2])
    if (texts[at] === '\f' || (PAGE_NUMBER.test(texts[at] ?? '') && isAlone(texts, at))) return true
  return false
}
