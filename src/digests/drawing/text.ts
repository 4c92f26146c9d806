interface Place {
  x: number
  y: number
  width: number
  size: number
  fill: string
  bold?: boolean
  lines?: number
}

// How wide the letters of the font are on average, of their size; capitals and bold ones are wider.
const WIDE = 0.51
const CAPITAL = 0.66
export const BOLD = 1.13

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
  [...line].reduce((sum, letter) => sum + size * (/\p{Lu}/u.test(letter) ? CAPITAL : WIDE), 0)
