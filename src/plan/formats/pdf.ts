import { extractTextItems, getDocumentProxy } from 'unpdf'
import { UserError } from '../../user-error.ts'

const MOST_PAGES = 1000
const SAME_LINE = 0.5 // of the letters' height
const NEW_PARAGRAPH = 1.9

interface Item {
  str: string
  x: number
  y: number
  width: number
  fontSize: number
}

/** The text of a PDF line by line, pages parted by form feeds, an empty line where more room was left. Empty when it is only pictures. */
export async function textFromPdf(bytes: Buffer, file: string): Promise<string> {
  const pages = await itemsOf(bytes, file)
  return pages
    .map((items) => linesOf(items).join('\n'))
    .join('\n\f\n')
    .replace(/^[\s\f]+$/, '')
}

async function itemsOf(bytes: Buffer, file: string): Promise<Item[][]> {
  try {
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 })
    if (pdf.numPages > MOST_PAGES)
      throw new UserError('plan-file-too-many-pages', { file, limit: MOST_PAGES })
    return (await extractTextItems(pdf)).items
  } catch (error) {
    if (error instanceof UserError) throw error
    const locked = error instanceof Error && error.name === 'PasswordException'
    throw new UserError(locked ? 'plan-file-locked' : 'plan-file-damaged', { file })
  }
}

/** Items from top to bottom, those of one height in one line. */
function linesOf(items: readonly Item[]): string[] {
  const lines: string[] = []
  let line: Item[] = []
  let above: number | null = null
  const sorted = items.filter((item) => item.str.trim() !== '').sort((a, b) => b.y - a.y || a.x - b.x)
  for (const item of sorted) {
    const first = line[0]
    if (first && Math.abs(first.y - item.y) > SAME_LINE * Math.max(1, first.fontSize)) close()
    line.push(item)
  }
  close()
  return lines

  function close() {
    const first = line[0]
    if (!first) return
    if (above !== null && above - first.y > NEW_PARAGRAPH * Math.max(1, first.fontSize)) lines.push('')
    lines.push(wordsOf(line))
    above = first.y
    line = []
  }
}

/** Pieces side by side: a gap between them is a space. */
function wordsOf(line: Item[]): string {
  let text = ''
  let end: number | null = null
  for (const item of line.sort((a, b) => a.x - b.x)) {
    if (end !== null && item.x - end > item.fontSize * 0.15 && !text.endsWith(' ')) text += ' '
    text += item.str
    end = item.x + item.width
  }
  return text.replace(/\s+/g, ' ').trim()
}
