import { assign } from './assign.ts'
import { counter } from './counter.ts'
import type { Draft, Place } from './draft.ts'
import { CARRIES_OUT } from './grammar/headings.ts'
import { handsOut, headsBodies, isAssignment, tellsBodies } from './hands-out.ts'
import { readOwner } from './owner.ts'
import { readRoles } from './roles.ts'
import { addressUnder, isHeadingText, isNumbered, isSection, wholeText } from './sections.ts'
import { findFields, readFields } from './task-fields.ts'
import { readTaskTable } from './task-table.ts'
import type { Node } from './tree.ts'

const NOWHERE: Place = { ref: '', part: '', heading: '' }

/** Reads an outline into parts, sections and clauses; parts that hand out duties are read for their agencies. */
export function walk(root: Node, draft: Draft): void {
  if (handsOut(root)) {
    assign(root, NOWHERE, draft)
    readTables(root, NOWHERE, draft)
    return
  }
  for (const [index, node] of root.children.entries()) {
    if (!node.marker && !node.children.length && root.children.some((one) => one.marker)) continue
    readPart(node, index, draft)
  }
  readTables(root, NOWHERE, draft)
}

function readPart(node: Node, index: number, draft: Draft): void {
  const { title, duty } = splitHeading(node)
  const label = node.marker?.label || (node.marker ? '' : String(index + 1))
  const ref = draft.claim(label || String(index + 1), node.line)
  const isPart = (node.marker?.rank ?? 7) <= 6
  const place: Place = { ref, part: ref, heading: title }
  draft.places.set(node, place)
  if (isPart || node.children.length) draft.parts.push({ ref, title, line: node.line })
  const shown = { ...node, text: title }
  if (handsOut({ ...node, text: title || node.text })) assign({ ...shown, text: duty }, place, draft)
  else if (!title && readArticle(node, place, draft)) return
  else readContent({ ...shown, text: duty }, place, draft)
}

/** `Điều 4. Ban … có trách nhiệm …`: an article that is itself a duty. */
function readArticle(node: Node, place: Place, draft: Draft): boolean {
  if (node.marker?.kind !== 'article') return false
  const single: Node = { ...node, text: '', children: [{ ...node, marker: null }], tables: [] }
  if (!handsOut(single)) return false
  assign(single, place, draft)
  return true
}

/** A heading and, where both stand in one paragraph, the sentence after it. */
function splitHeading(node: Node): { title: string; duty: string } {
  const { text, bold } = node
  if (isHeadingText(text, bold)) return { title: text.replace(/\s*:$/, ''), duty: '' }
  // `Điều 3. Chánh Văn phòng, Giám đốc các Sở: Y tế, Tài chính … chịu trách nhiệm thi hành`: the colon is inside a name.
  if (node.marker?.kind === 'article' && CARRIES_OUT.test(text)) return { title: '', duty: text }
  const colon = /^([^.;:]{3,120}):\s+(?=\S)/u.exec(text)
  if (colon?.[1]) return { title: colon[1], duty: text.slice(colon[0].length) }
  if (node.children.length && text.endsWith(':')) return { title: text.slice(0, -1), duty: '' }
  return { title: '', duty: text }
}

/** Sections and clauses of a part that tells what is to be done, not who does it. */
function readContent(node: Node, place: Place, draft: Draft, told = false): void {
  const next = counter()
  if (node.text) addContent({ ...node, children: [] }, place, next(), draft)
  const fields = readFields(node, place, draft, isSection)
  for (const child of node.children) {
    if (fields.has(child)) continue
    if (isSection(child)) readSection(child, place, next(), draft)
    else if (isNumbered(child) && child.marker)
      addContent(
        child,
        { ...place, ref: draft.claim(addressUnder(place.ref, child), child.line) },
        '1',
        draft,
        told,
      )
    else addContent(child, place, child.marker?.label || next(), draft, told)
  }
}

function readSection(node: Node, place: Place, ordinal: string, draft: Draft): void {
  const address = node.marker?.label ? addressUnder(place.ref, node) : `${place.ref}.${ordinal}`
  const ref = draft.claim(address, node.line)
  const { title, duty } = splitHeading(node)
  draft.sections.push({ ref, part: place.part, title, line: node.line })
  const inside: Place = { ref, part: place.part, heading: title || place.heading }
  draft.places.set(node, inside)
  const shown = { ...node, text: title || node.text }
  // A plan with a part that assigns hands out tasks, not duties, by the sentences of its other parts.
  const told = draft.assigns && tellsBodies(shown) && !isAssignment(shown) && !headsBodies(shown)
  if (!told && handsOut(shown)) assign({ ...node, text: duty }, inside, draft)
  else readContent({ ...node, text: duty }, inside, draft, told)
}

function addContent(node: Node, place: Place, bullet: string, draft: Draft, told = false): void {
  const text = wholeText(node)
  const roles = readRoles(text)
  const owner = told || /^(?:giao|đề nghị|phân công:?)\s/iu.test(text) ? readOwner(text) : null
  const labelled = findFields(text)?.leads ?? []
  const named = roles.leads.length ? roles.leads : (owner?.bodies.map((body) => body.name) ?? [])
  const leads = labelled.length ? labelled : named
  if (node.mended) draft.doubt(node.line, 'lines-joined')
  const clause = draft.addClause(place, bullet, { text, line: node.line, leads, roles })
  if (leads.length && !labelled.length)
    draft.tasks.push({
      source: clause.ref,
      text: clause.text,
      leads: clause.leads,
      supports: clause.supports,
      due: clause.due?.text ?? null,
      product: null,
    })
}

/** Tables are named after the nearest part or section over them. */
function readTables(node: Node, over: Place, draft: Draft): void {
  const place = draft.places.get(node) ?? over
  for (const table of node.tables) readTaskTable(table, place, draft)
  for (const child of node.children) readTables(child, place, draft)
}
