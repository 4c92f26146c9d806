import { type Marker, placeOf, readMarker } from './markers.ts'
import type { Block, Paragraph } from './paragraphs.ts'
import type { Table } from './table.ts'

/** One item of the outline with all that stands under it. */
export interface Node {
  /** Null: a paragraph without number or bullet. */
  marker: Marker | null
  text: string // without the marker
  bold: boolean
  line: number
  mended: boolean
  children: Node[]
  tables: Table[]
}

const HEADING_RANK = 7.5 // an unnumbered heading stands under numbers (`1.`) and above `1.1` and `a)`
const PART_HEADING_RANK = 5
const BULLET_RANK = 13

interface Open {
  node: Node
  rank: number
  place: number | null
}

/** Builds the outline. `isHeading` tells which paragraphs without a number are headings. */
export function growTree(
  blocks: readonly Block[],
  isHeading: (paragraph: Paragraph) => boolean,
  isPartHeading: (paragraph: Paragraph) => boolean,
): Node {
  const root: Node = { marker: null, text: '', bold: false, line: 1, mended: false, children: [], tables: [] }
  const stack: Open[] = [{ node: root, rank: -1, place: null }]
  let article: number | null = null
  const top = () => stack[stack.length - 1] ?? { node: root, rank: -1, place: null }
  for (const block of blocks) {
    if (block.kind === 'table') {
      closeBullets()
      top().node.tables.push(block)
      continue
    }
    if (awaitsTitle(top().node) && isTitle(block)) {
      top().node.text = block.text
      continue
    }
    if (ROLES_BELOW.test(block.text) && top().node.marker && !top().node.children.length) {
      top().node.text = `${top().node.text} ${block.text}`
      continue
    }
    const marker = settleMarker(readMarker(block.text), stack)
    const node = asNode(block, marker)
    if (marker) place(node, marker)
    else if (isHeading(block)) open(node, isPartHeading(block) ? PART_HEADING_RANK : headingRank(), null)
    else addPlain(node)
  }
  return root

  function place(node: Node, marker: Marker) {
    const value = placeOf(marker)
    const same = stack.findLast((one) => one.node.marker?.kind === marker.kind)
    if (marker.kind === 'article') {
      // `Điều 1. … I. … II. … Điều 2.`: the parts that stand in an article do not hold the next one.
      const goesOn = article !== null && value === article + 1 && !same
      article = value
      if (goesOn) return open(node, PART_HEADING_RANK, value)
    }
    const inner = top()
    // `1. … 2. … a) …: 1. …`: a list that starts again inside an item which announces it.
    const nested =
      same && same !== inner && value === 1 && (same.place ?? 0) >= 1 && inner.node.text.endsWith(':')
    if (nested && inner.rank > same.rank && inner.rank < BULLET_RANK) open(node, inner.rank + 0.1, value)
    else open(node, same && !nested ? same.rank : marker.rank, value)
  }

  function open(node: Node, rank: number, value: number | null) {
    while (stack.length > 1 && top().rank >= rank) stack.pop()
    top().node.children.push(node)
    stack.push({ node, rank, place: value })
  }

  /** A heading without a number stands beside the one before it, wherever numbers have gone since. */
  function headingRank(): number {
    return (
      stack.findLast((one) => one.node.marker === null && one.rank > PART_HEADING_RANK)?.rank ?? HEADING_RANK
    )
  }

  function addPlain(node: Node) {
    closeBullets()
    top().node.children.push(node)
  }

  /** Running text after bullets or lettered sentences belongs to the heading over them. */
  function closeBullets() {
    while (
      stack.length > 1 &&
      (top().rank >= BULLET_RANK || (top().rank >= 11 && isSentence(top().node.text)))
    )
      stack.pop()
  }
}

/** `(Sở Y tế chủ trì, phối hợp Công an tỉnh)` on a line of its own belongs to the item over it. */
const ROLES_BELOW = /^\([^()]{0,300}(?:chủ trì|phối hợp|thực hiện|hoàn thành|thời gian)[^()]{0,300}\)[.;]?$/iu

const TITLED_BELOW = new Set(['appendix', 'part', 'chapter', 'section'])

/** `Phần thứ nhất` stands on a line of its own, its title on the next. */
const awaitsTitle = (node: Node) =>
  node.text === '' &&
  TITLED_BELOW.has(node.marker?.kind ?? '') &&
  !node.children.length &&
  !node.tables.length

const isTitle = ({ text, bold }: Paragraph) =>
  !readMarker(text) && (bold || !/\p{Ll}/u.test(text)) && /\p{L}/u.test(text)

const isSentence = (text: string) => /[.;]["”]?$/.test(text) || text.length > 200

function asNode(block: Paragraph, marker: Marker | null): Node {
  const text = marker ? block.text.slice(marker.length).trim() : block.text
  return { marker, text, bold: block.bold, line: block.line, mended: block.mended, children: [], tables: [] }
}

/** `I.` may be the ninth letter or the first Roman number, `C.` no Roman number at all; what stands open decides. */
function settleMarker(marker: Marker | null, stack: readonly Open[]): Marker | null {
  if (!marker) return null
  if (marker.kind === 'capital' && placeOf(marker) !== 1) {
    const series = stack.findLast((one) => one.node.marker?.kind === 'capital')
    if (series?.place === null || series?.place === undefined || series.place + 1 !== placeOf(marker))
      return null
  }
  if (marker.kind === 'roman' && placeOf(marker) === 1 && marker.number === 'I') {
    const capitals = stack.findLast((one) => one.node.marker?.kind === 'capital')
    if (capitals?.place === 8) return { ...marker, kind: 'capital', rank: capitals.rank }
  }
  return marker
}
