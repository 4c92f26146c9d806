import type { Line } from './lines.ts'

/** How a text is laid out. */
export interface Wraps {
  /** The column at which its lines were broken; infinite where every line is a paragraph. */
  width: number
  /** Paragraphs are parted by empty lines, the items of lists too. */
  spaced: boolean
}

const LONGEST_WRAP = 130
const ITEM = /^\**(?:[-–+•*]|\d{1,2}(?:\.\d{1,2})*[.)]|[a-zđ]\)|[IVX]+\.)\**\s/u

/** Measures hard wraps from the lines that another line follows directly. */
export function measureWraps(lines: readonly Line[]): Wraps {
  const followed: number[] = []
  let lower = 0
  let gaps = 0
  let filled = 0
  const items = { all: 0, apart: 0 }
  for (const [index, line] of lines.entries()) {
    const text = line.text.trim()
    if (!text) continue
    filled += 1
    if (ITEM.test(text)) {
      items.all += 1
      if ((lines[index - 1]?.text.trim() ?? '') === '') items.apart += 1
    }
    const next = lines[index + 1]?.text.trim() ?? ''
    if (!next) {
      gaps += 1
      continue
    }
    followed.push(text.length)
    if (/^["“(]?\p{Ll}/u.test(next)) lower += 1
  }
  followed.sort((a, b) => a - b)
  const width = followed[Math.floor(followed.length * 0.97)] ?? 0
  const wrapped = lower > 0 && lower / followed.length > 0.15 && width <= LONGEST_WRAP
  return {
    width: wrapped ? width : Number.POSITIVE_INFINITY,
    spaced: filled > 0 && gaps / filled > 0.12 && items.apart * 2 >= items.all,
  }
}
