interface Place {
  x: number
  y: number
  width: number
  size: number
  fill: string
  bold?: boolean
  lines?: number
}

// How wide the letters of the font are, of their size: a little more than they are, so that no line runs out.
const WIDTHS: readonly [letters: RegExp, width: number][] = [
  [/\s/u, 0.27],
  [/[.,:;()ijlIt|'’]/u, 0.36],
  [/\p{Lu}/u, 0.7],
  [/\d/u, 0.62],
]
const OTHERS = 0.57
export const BOLD = 1.08

/** A text at a place, wrapped by words into as many lines as there may be; what is longer ends in an ellipsis. */
export function text(said: string, { x, y, width, size, fill, bold = false, lines = 1 }: Place) {
  return wrap(said, width, bold ? BOLD * size : size, lines).map((line, nth) => ({
    type: 'text' as const,
    style: {
      ...{ text: line, x, y: y + nth * Math.round(size * 1.3), fill },
      ...{ fontFamily: 'Be Vietnam Pro', fontSize: size, fontWeight: bold ? 700 : 400 },
      textVerticalAlign: 'top' as const,
    },
  }))
}

export function wrap(said: string, width: number, size: number, most: number): string[] {
  const lines: string[] = []
  for (const word of said.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim()
    if (lines.length > 0 && widthOf(longer, size) <= width) lines[lines.length - 1] = longer
    else if (lines.length < most) lines.push(word)
    else {
      lines[lines.length - 1] = `${lines.at(-1)}…`
      break
    }
  }
  return lines
}

const widthOf = (line: string, size: number): number =>
  [...line].reduce((sum, letter) => sum + size * (WIDTHS.find(([one]) => one.test(letter))?.[1] ?? OTHERS), 0)
