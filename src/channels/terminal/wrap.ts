const WIDE =
  /^(?:\p{Extended_Pictographic}|[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60])/u
const letters = new Intl.Segmenter('vi')

/** How many columns a text takes: a Vietnamese letter with all its marks takes one. */
export function widthOf(text: string): number {
  let width = 0
  for (const { segment } of letters.segment(text)) width += WIDE.test(segment) ? 2 : 1
  return width
}

/** Lines of at most `columns`, broken between words; a word that is longer is broken where it must be. Own line breaks stay. */
export function wrap(text: string, columns: number, indent = ''): string[] {
  const room = Math.max(8, columns - widthOf(indent))
  return text.split('\n').flatMap((line) => wrapLine(line, room).map((one) => indent + one))
}

function wrapLine(line: string, room: number): string[] {
  const lines: string[] = []
  let current = ''
  for (const word of line.split(/[ \t]+/u).flatMap((one) => breakWord(one, room))) {
    const longer = current === '' ? word : `${current} ${word}`
    if (widthOf(longer) <= room) {
      current = longer
      continue
    }
    lines.push(current)
    current = word
  }
  return [...lines, current]
}

function breakWord(word: string, room: number): string[] {
  if (widthOf(word) <= room) return [word]
  const pieces = ['']
  for (const { segment } of letters.segment(word)) {
    const longer = `${pieces.at(-1)}${segment}`
    if (widthOf(longer) <= room) pieces[pieces.length - 1] = longer
    else pieces.push(segment)
  }
  return pieces
}
