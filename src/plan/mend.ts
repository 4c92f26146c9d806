import { SLIPS } from './grammar/slips.ts'
import type { Line } from './lines.ts'
import type { Doubt } from './model.ts'

const ANY_SLIP = new RegExp(SLIPS.map(([misread]) => misread).join('|'), 'u')

/** Puts right what a scan misread in set phrases; each mend is told. */
export function mendSlips(lines: readonly Line[]): { lines: Line[]; mended: Doubt[] } {
  const mended: Doubt[] = []
  const clean = lines.map((line) => {
    if (!ANY_SLIP.test(line.text)) return line
    let text = line.text
    for (const [misread, meant] of SLIPS) {
      if (!text.includes(misread)) continue
      text = text.replaceAll(misread, meant)
      mended.push({ line: line.number, kind: 'slip-mended', details: { misread, meant } })
    }
    return { ...line, text }
  })
  return { lines: clean, mended }
}
