import { bodiesInCell, rolesInCell, tellsRoles } from './cell-bodies.ts'
import type { Draft, Place } from './draft.ts'
import { type Column, FIELD_LABELS } from './grammar/columns.ts'
import { readOwner } from './owner.ts'
import { addressUnder, wholeText } from './sections.ts'
import type { Node } from './tree.ts'

const LABELS = FIELD_LABELS.map(([, words], index) => `(?<f${index}>${words})`).join('|')
/** A label stands at the start, after a mark or a bullet, and before a colon. */
const FIELD = new RegExp(String.raw`(?:^|[.;,(–\-+•\n]\s*|\s[-+]\s)(?:\*\s*)?(?:${LABELS})\s*:\s*`, 'giu')

/** Every label has one of these words: most texts have none, and are not searched further. */
const LABEL =
  /trì|phối|đầu mối|trách nhiệm|tham mưu|soạn thảo|thực hiện|triển khai|phụ trách|phân công|thời|tiến độ|lộ trình|hoàn thành|sản phẩm|kết quả/iu

/** Matters named in a text by labels: `Cơ quan chủ trì: … Thời gian: …`. */
export interface Fields {
  leads: string[]
  supports: string[]
  due: string | null
  product: string | null
  /** Where the first label begins: what stands before is the task itself. */
  start: number
}

/** Finds labelled matters in a text; null where nobody is named to lead. */
export function findFields(text: string): Fields | null {
  if (!text.includes(':') || !LABEL.test(text)) return null
  const found = [...text.matchAll(FIELD)].filter((match) => !isSentence(match[0], text, match.index))
  if (!found.length) return null
  const fields: Fields = { leads: [], supports: [], due: null, product: null, start: found[0]?.index ?? 0 }
  for (const [index, match] of found.entries()) {
    const from = match.index + match[0].length
    const value = readValue(text.slice(from, found[index + 1]?.index ?? text.length))
    set(fields, columnOf(match), value)
  }
  return fields
}

/** `Phân công: Sở Công Thương xây dựng đề án` is a sentence, `Phân công: Sở Công Thương` a label. */
const isSentence = (label: string, text: string, at: number) =>
  /phân công/iu.test(label) &&
  readOwner(text.slice(at + label.length, at + label.length + 300))?.inline === true

const columnOf = (match: RegExpMatchArray): Column =>
  FIELD_LABELS.find((_, index) => match.groups?.[`f${index}`] !== undefined)?.[0] ?? 'task'

const readValue = (text: string) =>
  text
    .split('\n')[0]
    ?.replace(/[\s.;,)–-]+$/, '')
    .trim() ?? ''

function set(fields: Fields, column: Column, value: string): void {
  if (column === 'lead' && !tellsRoles(value)) fields.leads.push(...bodiesInCell(value))
  else if (column === 'support') fields.supports.push(...bodiesInCell(value))
  else if (column === 'roles' || column === 'lead') {
    const roles = rolesInCell(value)
    fields.leads.push(...roles.leads)
    fields.supports.push(...roles.supports)
  } else if (column === 'due') fields.due ??= value
  else if (column === 'product') fields.product ??= value
}

/**
 * Reads the tasks that an item gives by labels, and tells which of its children are only labels.
 * Labels may stand in the item's own text, in bullets under it, or in a paragraph that closes a list of works.
 */
export function readFields(
  node: Node,
  place: Place,
  draft: Draft,
  isSection: (child: Node) => boolean,
): Set<Node> {
  const consumed = new Set<Node>()
  let works: string[] = []
  let open: Fields | null = null
  let line = node.line
  for (const child of node.children) {
    const text = isSection(child) ? '' : wholeText(child)
    const fields = text.length < 4000 ? findFields(text) : null
    if (fields && fields.start <= 2) {
      consumed.add(child)
      open = open ? join(open, fields) : fields
      continue
    }
    close()
    line = child.line
    if (fields?.leads.length) push(fields, text.slice(0, fields.start), child)
    else works.push(text)
  }
  close()
  return consumed

  function close() {
    if (open?.leads.length)
      push(open, [node.text, ...works].filter(Boolean).join('\n') || place.heading, node)
    if (open) works = []
    open = null
  }

  function push(fields: Fields, text: string, at: Node) {
    const heading = place.heading && !text.includes(place.heading) && at === node ? `${place.heading}\n` : ''
    const source = at === node ? place.ref : `${addressUnder(place.ref, at)}`
    draft.tasks.push({
      source: `${source || 'text'}:${at === node ? line : at.line}`,
      text: `${heading}${text}`.replace(/[\s(:–-]+$/, '').trim(),
      leads: fields.leads.map(draft.openName),
      supports: fields.supports.map(draft.openName),
      due: fields.due,
      product: fields.product,
    })
  }
}

const join = (a: Fields, b: Fields): Fields => ({
  leads: [...a.leads, ...b.leads],
  supports: [...a.supports, ...b.supports],
  due: a.due ?? b.due,
  product: a.product ?? b.product,
  start: a.start,
})
