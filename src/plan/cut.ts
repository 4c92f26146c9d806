import { CLOSES, CLOSES_AT_END, DOCUMENT_KINDS } from './grammar/headings.ts'
import { readMarker } from './markers.ts'
import type { Block, Paragraph } from './paragraphs.ts'

/** A document cut into what it opens with, what it says, how it closes and whom it is sent to. */
export interface Cut {
  opening: Paragraph[]
  /** Runs of blocks, each with an outline of its own: a decision, the plan it carries, its appendices. */
  bodies: Block[][]
  closing: Paragraph[]
  recipients: Paragraph[]
}

const RECIPIENTS = /^nơi\s+nhận\s*:?/iu
const SIGNATURE =
  /^(?:TM\.|KT\.|TL\.|TUQ\.|T\/M|K\/T|CHỦ TỊCH$|GIÁM ĐỐC$|PHÓ CHỦ TỊCH$|BỘ TRƯỞNG$|THỦ TƯỚNG$)/u
const ASIDE = /^\([^()]{0,300}(?:phụ lục|kèm theo|đính kèm|danh mục|biểu)[^()]{0,300}\)\.?$/iu

/** Cuts a document. What stands after a signature counts again from the next appendix or attached document on. */
export function cutDocument(blocks: readonly Block[]): Cut {
  const cut: Cut = { opening: [], bodies: [], closing: [], recipients: [] }
  let body: Block[] = []
  let zone: 'opening' | 'body' | 'tail' = 'opening'
  for (const block of blocks) {
    if (block.kind === 'table') {
      if (zone !== 'opening') body.push(block)
      continue
    }
    if (zone === 'body' && readMarker(block.text)?.kind === 'appendix') endBody()
    if (ASIDE.test(block.text)) continue
    if (RECIPIENTS.test(block.text) || SIGNATURE.test(block.text)) {
      if (zone === 'body') endBody()
      if (zone !== 'opening' || RECIPIENTS.test(block.text)) zone = 'tail'
    } else if (zone === 'tail' && opensDocument(block)) zone = opensOutline(block) ? 'body' : 'opening'
    else if (zone === 'opening' && opensOutline(block)) zone = 'body'
    if (zone === 'body') body.push(block)
    else (zone === 'tail' ? cut.recipients : cut.opening).push(block)
  }
  endBody()
  return cut

  function endBody() {
    const plain = body.length - trailingPlain(body)
    const from = body.findIndex(
      (block, index) =>
        index >= plain && block.kind === 'paragraph' && isClosing(block, index === body.length - 1),
    )
    if (from > 0) cut.closing.push(...body.slice(from).filter((block) => block.kind === 'paragraph'))
    if (body.length) cut.bodies.push(from > 0 ? body.slice(0, from) : body)
    body = []
  }
}

/** How many unnumbered paragraphs the body ends with. */
function trailingPlain(body: readonly Block[]): number {
  let count = 0
  for (let at = body.length - 1; at >= 0; at -= 1) {
    const block = body[at]
    if (block?.kind !== 'paragraph' || (block.bold && !/\.$/.test(block.text)) || readMarker(block.text))
      break
    count += 1
  }
  return count
}

const isClosing = (block: Paragraph, last: boolean) =>
  CLOSES.test(block.text) || (last && /\.\/\.\s*$/.test(block.text) && CLOSES_AT_END.test(block.text))

function opensOutline(block: Paragraph): boolean {
  const marker = readMarker(block.text)
  return marker !== null && marker.rank <= 9 && !/^số\s/iu.test(block.text)
}

function opensDocument(block: Paragraph): boolean {
  const marker = readMarker(block.text)
  if (marker?.kind === 'appendix' || marker?.kind === 'part' || marker?.kind === 'chapter') return true
  if (marker?.kind === 'roman' && marker.number === 'I' && isCapitals(block.text)) return true
  return (
    isCapitals(block.text) &&
    (DOCUMENT_KINDS.test(block.text) || /^(?:DANH MỤC|BIỂU|BẢNG|MẪU|PHÂN CÔNG)/u.test(block.text))
  )
}

const isCapitals = (text: string) => !/\p{Ll}/u.test(text) && /\p{Lu}{2}/u.test(text)
