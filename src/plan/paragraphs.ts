import { readEmphasis } from './emphasis.ts'
import { continues, type Open } from './goes-on.ts'
import { type Marker, placeOf, readMarker } from './markers.ts'
import type { Table, Text } from './table.ts'
import { measureWraps } from './wraps.ts'

/** A paragraph with its hard wraps joined. */
export interface Paragraph {
  kind: 'paragraph'
  text: string
  bold: boolean
  line: number
  /** Lines over a gap were joined into it: worth a doubt. */
  mended: boolean
}

export type Block = Paragraph | Table

/** Joins the lines of a text into paragraphs. */
export function joinParagraphs(items: readonly (Table | Text)[]): Block[] {
  const wraps = measureWraps(items.flatMap((item) => (item.kind === 'text' ? [item.line] : [])))
  const blocks: Block[] = []
  let open: Open | null = null
  let gap = false
  const series = new Map<string, number>()
  for (const item of items) {
    if (item.kind === 'table') {
      close()
      blocks.push(item)
      continue
    }
    const { line } = item
    if (line.text.replace(/[*_]/g, '').trim() === '') {
      gap = true
      continue
    }
    const marker = markerOf(line.text)
    if (open && continues(open, line, marker, gap, wraps, series)) {
      open.lines.push(line.text.trim())
      open.mended ||= gap
    } else {
      close()
      open = { lines: [line.text.trim()], marker, line: line.number, mended: false }
      noteSeries(marker, series)
    }
    gap = false
  }
  close()
  return blocks

  function close() {
    if (open) blocks.push(asParagraph(open))
    open = null
  }
}

/** The mark of a footnote after a word. */
const FOOTNOTE_MARK = /(?<=[\p{L}\d.,;:)”"])\s?\[\^?\d{1,3}\]/gu

function asParagraph(open: Open): Paragraph {
  const { text: noted, bold } = readEmphasis(open.lines.join(' '))
  const text = noted.replace(FOOTNOTE_MARK, '')
  return { kind: 'paragraph', text, bold, line: open.line, mended: open.mended }
}

const markerOf = (text: string): Marker | null => readMarker(readEmphasis(text).text)

function noteSeries(marker: Marker | null, series: Map<string, number>) {
  const place = marker && placeOf(marker)
  if (marker && place) series.set(marker.kind, place)
}
