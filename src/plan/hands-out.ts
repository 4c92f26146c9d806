import { ASSIGNS, CARRIES_OUT, NO_OWNER, TELLS_NOT } from './grammar/headings.ts'
import { type Owner, readOwner } from './owner.ts'
import { isHeadingText, wholeText } from './sections.ts'
import type { Node } from './tree.ts'

/** Does the heading say that duties are handed out here? */
export const isAssignment = (node: Node): boolean =>
  node.text !== '' && ASSIGNS.test(node.text) && isHeadingText(node.text, node.bold)

/** Is this a part that hands out duties, by its heading or by what stands in it? */
export function handsOut(node: Node): boolean {
  if (node.marker?.kind === 'article' && CARRIES_OUT.test(wholeText(node))) return false
  return isAssignment(node) || headsBodies(node) || tellsBodies(node) || isSingleDuty(node)
}

/** The items of a part that carry a number, or all of them where none does. */
const itemsOf = (node: Node) => node.children.filter((child) => child.marker).length || node.children.length

/** Most items are headings that name bodies. */
export function headsBodies(node: Node): boolean {
  const headings = node.children.filter((child) => ownerOf(child)?.inline === false).length
  return headings >= 2 && headings * 2 >= itemsOf(node)
}

/** Most items are sentences that begin with whom they speak to. */
export function tellsBodies(node: Node): boolean {
  const told = node.children.filter((child) => ownerOf(child) !== null).length
  return told >= 3 && told * 3 >= itemsOf(node) * 2 && !TELLS_NOT.test(node.text)
}

/** An article of a decision may be one duty of one body. */
function isSingleDuty(node: Node): boolean {
  const [only] = node.children
  if (node.text !== '' || node.children.length !== 1 || !only) return false
  return ownerOf(only)?.inline === true && !CARRIES_OUT.test(only.text)
}

/** Who an item of such a part speaks to; null under the headings that name a matter. */
export function ownerOf(node: Node): Owner | null {
  const known = ownersRead.get(node)
  if (known !== undefined) return known
  const owner = readOwnerOf(node)
  ownersRead.set(node, owner)
  return owner
}

/** An item is asked about from the part over it, from the item itself and from its duties. */
const ownersRead = new WeakMap<Node, Owner | null>()

function readOwnerOf(node: Node): Owner | null {
  if (NO_OWNER.test(node.text)) return null
  const owner = readOwner(node.text)
  return owner?.inline && isNameOnly(node) ? asHeading(owner, node.text) : owner
}

/** A verb may stand in a name: a short heading over duties is a name even where a verb seems to end it. */
function isNameOnly(node: Node): boolean {
  if (!node.children.length || node.text.length > 110 || /[.:;,]$/.test(node.text)) return false
  return !/chủ trì|phối hợp với|trách nhiệm|căn cứ|báo cáo/iu.test(node.text)
}

function asHeading(owner: Owner, text: string): Owner {
  const last = owner.bodies.at(-1)
  const from = last ? text.indexOf(last.name) : -1
  if (!last || from < 0) return owner
  const bodies = [...owner.bodies.slice(0, -1), { ...last, name: text.slice(from) }]
  return { ...owner, bodies, heading: text, duty: '', inline: false }
}
