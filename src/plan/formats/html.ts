import { type Cell, pipeRows } from './pipe-rows.ts'

const PIECE = /<(\/?)([a-z0-9]+)([^>]*)>|([^<]+)/gi
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ' }
const LETTERS = 'abcdđeghiklmnopqrstuvxy'

interface List {
  ordered: boolean
  count: number
}

interface State {
  lines: string[]
  text: string // of the open paragraph or cell
  lists: List[]
  depth: number // of tables in tables
  rows: Cell[][]
  cell: Cell | null
}

/**
 * The HTML that mammoth makes of a Word document, as Markdown: paragraphs parted by empty lines, bold kept, tables with
 * pipes. Numbers that Word itself counts are lost in HTML and are counted again: `1.`, inside it `a)`, inside that `-`.
 */
export function textFromHtml(html: string): string {
  const state: State = { lines: [], text: '', lists: [], depth: 0, rows: [], cell: null }
  for (const [, closing, tag = '', attributes = '', words] of html.matchAll(PIECE)) {
    if (words === undefined) readTag(state, tag.toLowerCase(), closing === '', attributes)
    else state.text += words.replace(/&(#?\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole)
  }
  endParagraph(state)
  return state.lines.join('\n')
}

function readTag(state: State, tag: string, opens: boolean, attributes: string): void {
  if (tag === 'table') readTable(state, opens)
  else if (state.depth > 0) readInTable(state, tag, opens, attributes)
  else if (tag === 'strong') state.text += '**'
  else if (tag === 'br') state.text += '\n'
  else if (tag === 'ul' || tag === 'ol') readList(state, tag === 'ol', opens)
  else if (tag === 'li' && opens) {
    endParagraph(state)
    state.text = bulletOf(state.lists)
  } else if (/^(?:p|h[1-6]|li)$/.test(tag) && !opens) endParagraph(state)
}

function endParagraph(state: State): void {
  const paragraph = state.text.replace(/\*{4}/g, '').trim()
  if (paragraph) state.lines.push(paragraph, '')
  state.text = ''
}

function readList(state: State, ordered: boolean, opens: boolean): void {
  endParagraph(state)
  if (opens) state.lists.push({ ordered, count: 0 })
  else state.lists.pop()
}

function bulletOf(lists: readonly List[]): string {
  const list = lists.at(-1)
  if (!list?.ordered) return '- '
  list.count += 1
  const level = lists.filter((one) => one.ordered).length
  if (level === 1) return `${list.count}. `
  return level === 2 ? `${LETTERS.charAt((list.count - 1) % LETTERS.length)}) ` : '- '
}

/** A table inside a cell is only text of that cell. */
function readTable(state: State, opens: boolean): void {
  if (opens && state.depth === 0) endParagraph(state)
  state.depth += opens ? 1 : -1
  if (opens || state.depth > 0) return
  state.lines.push(...pipeRows(state.rows), '')
  state.rows = []
  state.text = ''
}

function readInTable(state: State, tag: string, opens: boolean, attributes: string): void {
  if (state.depth > 1) return
  if (tag === 'tr' && opens) state.rows.push([])
  else if (tag === 'td' || tag === 'th') readCell(state, opens, attributes)
  else if (tag === 'br' || ((tag === 'p' || tag === 'li') && opens && state.text)) state.text += '<br>'
}

function readCell(state: State, opens: boolean, attributes: string): void {
  if (opens)
    state.cell = { text: '', rows: span(attributes, 'rowspan'), columns: span(attributes, 'colspan') }
  else if (state.cell) {
    state.cell.text = state.text.replace(/\|/g, '/').replace(/\s+/g, ' ').trim()
    state.rows.at(-1)?.push(state.cell)
    state.cell = null
  }
  state.text = ''
}

const MOST_SPANNED = 500

function span(attributes: string, name: string): number {
  const found = new RegExp(`${name}="(\\d+)"`).exec(attributes)
  return Math.min(MOST_SPANNED, Math.max(1, Number(found?.[1] ?? 1)))
}
