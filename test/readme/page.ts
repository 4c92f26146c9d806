import { readFileSync } from 'node:fs'

/** A page of the house as its readers have it: fenced blocks, tables, links. */
export interface PageText {
  url: URL
  text: string
  /** What stands in the fences of a language: `chat`, `sh`. */
  blocks(language: string): string[]
  /** What stands between backticks in running text and tables. */
  inlineCode: string[]
  /** The rows of the table whose first heading this is, cell by cell. Throws where there is none. */
  table(firstHeading: string): string[][]
  /** Where links and pictures lead. */
  links: string[]
  /** What links within the page may name: `for-operators`. */
  anchors: string[]
}

const FENCE = /^```(\w*)\n(.*?)^```$/gmsu

/** Reads a page by its path from the top of the house. */
export function readPage(path: string): PageText {
  const url = new URL(`../../${path}`, import.meta.url)
  const text = readFileSync(url, 'utf8')
  const fences = [...text.matchAll(FENCE)].map(([, language = '', inside = '']) => ({ language, inside }))
  const running = text.replaceAll(FENCE, '')
  return {
    url,
    text,
    blocks: (language) =>
      fences.filter((one) => one.language === language).map(({ inside }) => inside.trim()),
    inlineCode: found(running, /`([^`\n]+)`/gu),
    table(firstHeading) {
      const lines = running.split('\n')
      const head = lines.findIndex((line) => cellsOf(line)[0] === firstHeading)
      if (head < 0) throw new Error(`${path} has no table headed ${firstHeading}`)
      const rest = lines.slice(head + 2)
      const end = rest.findIndex((line) => !line.startsWith('|'))
      return rest.slice(0, end < 0 ? undefined : end).map(cellsOf)
    },
    links: [...found(running, /\]\(([^)\s]+)\)/gu), ...found(running, /\s(?:src|href)="([^"]+)"/gu)],
    anchors: found(running, /^#+ (.+)$/gmu).map(anchorOf),
  }
}

const found = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((hit) => hit[1] ?? '')

function cellsOf(line: string): string[] {
  if (!line.startsWith('|')) return []
  return line
    .slice(1, line.lastIndexOf('|'))
    .split(/(?<!\\)\|/u)
    .map((cell) => cell.trim())
}

/** As GitHub names a heading. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\p{M} -]/gu, '')
    .replaceAll(' ', '-')
}
