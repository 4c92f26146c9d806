import { counter } from './counter.ts'
import type { Draft, Place } from './draft.ts'
import { namesNobody } from './generic.ts'
import { ASSIGNS, NO_OWNER, REPORTS } from './grammar/headings.ts'
import { ownerOf } from './hands-out.ts'
import type { PlanAgency } from './model.ts'
import type { Owner } from './owner.ts'
import { type Roles, readRoles } from './roles.ts'
import { addressUnder, isHeadingText, isSection, wholeText } from './sections.ts'
import { readFields } from './task-fields.ts'
import type { Node } from './tree.ts'

/**
 * Reads a part that hands out duties: its agencies, and their duties as clauses. Under the heading of a `matter`
 * (`Chế độ báo cáo`) a sentence to everybody makes nobody an agency.
 */
export function assign(node: Node, place: Place, draft: Draft, matter = ''): void {
  let ordinal = 0
  const owners = new Map(node.children.map((child) => [child, ownerOf(child)]))
  const known = [...owners.values()].filter(Boolean).length
  if (node.text && !node.text.endsWith(':')) {
    ordinal += 1
    addSentence({ ...node, children: [], marker: null }, place, String(ordinal), draft)
  }
  const fields = readFields(node, place, draft, (child) => isSection(child) || owners.get(child) !== null)
  for (const child of node.children) {
    if (fields.has(child)) continue
    ordinal += child.marker?.label ? 0 : 1
    const owner = owners.get(child) ?? null
    if (isGroup(child)) readGroup(child, place, ordinal, draft)
    else if (owner && !(matter && toldByTheWay(owner, matter))) addAgency(child, owner, place, ordinal, draft)
    else if (child.children.length && !endsSentence(child.text))
      readOther(child, place, ordinal, known * 2 > node.children.length, draft)
    else addSentence(child, place, child.marker?.label ? '1' : String(ordinal), draft)
  }
}

const toldByTheWay = (owner: Owner, matter: string) =>
  owner.inline && (REPORTS.test(matter) || owner.bodies.every((body) => body.collective))

const endsSentence = (text: string) => /[.;]$/.test(text) && text.length > 160

/** `1. Trách nhiệm của các sở, ngành: 1.1. Sở Y tế …`: a heading over agencies, not one itself. */
function isGroup(node: Node): boolean {
  const owners = node.children.filter((child) => ownerOf(child)?.inline === false)
  if (owners.length >= 2) return owners.length * 2 >= node.children.length
  // One agency alone makes a group where it has duties of its own under it.
  return (
    owners.length === 1 &&
    node.children.length === 1 &&
    owners[0]?.marker !== null &&
    (owners[0]?.children.length ?? 0) > 0
  )
}

function sectionUnder(node: Node, place: Place, ordinal: number, title: string, draft: Draft): Place {
  const address = node.marker?.label
    ? addressUnder(place.ref, node)
    : [place.ref, ordinal].filter(Boolean).join('.')
  const ref = draft.claim(address, node.line)
  draft.sections.push({ ref, part: place.part, title, line: node.line })
  const inside: Place = { ref, part: place.part || ref, heading: title }
  draft.places.set(node, inside)
  return inside
}

function readGroup(node: Node, place: Place, ordinal: number, draft: Draft): void {
  const title = node.text.replace(/\s*:$/, '')
  assign({ ...node, text: '' }, sectionUnder(node, place, ordinal, title, draft), draft)
}

/** A heading that names no known body: a matter, or, among agencies, a body the grammar does not know. */
function readOther(node: Node, place: Place, ordinal: number, amongAgencies: boolean, draft: Draft): void {
  const title = node.text.replace(/\s*:$/, '')
  if (
    amongAgencies &&
    title.length < 140 &&
    isHeadingText(title, node.bold) &&
    !NO_OWNER.test(title) &&
    !ASSIGNS.test(title)
  ) {
    if (!namesNobody(title)) draft.doubt(node.line, 'body-unknown', { name: title })
    const body = { name: title, start: 0, end: title.length, collective: false }
    addAgency(
      node,
      { bodies: [body], heading: title, request: false, duty: '', inline: false },
      place,
      ordinal,
      draft,
    )
    return
  }
  const matter = ASSIGNS.test(title) || !NO_OWNER.test(title) ? '' : title
  assign({ ...node, text: '' }, sectionUnder(node, place, ordinal, title, draft), draft, matter)
}

/** A sentence of an assignment part that speaks to nobody by name. */
function addSentence(node: Node, place: Place, bullet: string, draft: Draft): void {
  const text = wholeText(node)
  const numbered = node.marker?.label
    ? { ...place, ref: draft.claim(addressUnder(place.ref, node), node.line) }
    : place
  const roles = readRoles(text)
  const told = ownerOf(node)?.bodies.map((body) => body.name) ?? []
  const leads = roles.leads.length ? roles.leads : told
  if (leads.length === 0 && /chủ trì|có trách nhiệm|chịu trách nhiệm/iu.test(text))
    draft.doubt(node.line, 'owner-not-found')
  draft.addClause(numbered, bullet, { text, line: node.line, leads, roles })
}

function addAgency(node: Node, owner: Owner, place: Place, ordinal: number, draft: Draft): void {
  const members = owner.bodies.map((body) => draft.openName(body.name))
  const name = members.length === 1 ? (members[0] ?? '') : members.join('; ')
  const agency: PlanAgency = {
    name,
    heading: owner.heading,
    members: members.length > 1 ? members : [],
    request: owner.request,
    clauses: [],
  }
  const leads = members.length > 1 && !owner.bodies.every((body) => body.collective) ? members : [name]
  draft.agencies.push(agency)
  const single = owner.inline && !node.text.endsWith(':')
  const inside =
    node.marker?.label || node.children.length
      ? sectionUnder(node, place, ordinal, single ? '' : owner.heading, draft)
      : place
  const heading = single ? place.heading : owner.heading
  let shared = owner.inline && !single ? readRoles(node.text) : null
  const duties = dutiesOf(node)
  const next = counter(inside === place ? ordinal - 1 : 0)
  if (owner.duty && !(owner.duty.endsWith(':') && node.children.length)) say(owner.duty, node.line, next())
  for (const [index, duty] of duties.entries()) {
    if (isCaption(duty)) continue
    if (!duty.marker && duty.text.endsWith(':') && !duty.children.length && index < duties.length - 1) {
      shared = readRoles(duty.text)
      continue
    }
    if (duty.mended) draft.doubt(duty.line, 'lines-joined')
    say(wholeText(duty), duty.line, duty.marker?.label || next())
  }
  if (agency.clauses.length === 0) draft.doubt(node.line, 'agency-without-duties', { name })

  function say(text: string, line: number, label: string) {
    const roles = withShared(readRoles(text), shared)
    const own = new Set([name, ...members])
    const supports = roles.supports.filter((one) => !own.has(draft.openName(one)))
    const clause = draft.addClause({ ...inside, heading }, label, {
      text,
      line,
      leads,
      roles: { ...roles, supports },
    })
    agency.clauses.push(clause.ref)
  }
}

/** The duties under an agency; headings among them only group. */
function dutiesOf(node: Node): Node[] {
  return node.children.flatMap((child) => {
    const grouping =
      child.children.length > 1 &&
      child.marker !== null &&
      isHeadingText(child.text, child.bold) &&
      !child.text.endsWith(':')
    return grouping ? dutiesOf(child) : [child]
  })
}

/** The heading of a table is no duty. */
const isCaption = (duty: Node) =>
  !duty.marker && duty.tables.length > 0 && !duty.children.length && isHeadingText(duty.text, duty.bold)

/** Partners named once, before a list of duties, hold for each of them. */
function withShared(roles: Roles, shared: Roles | null): Roles {
  if (!shared) return roles
  return { ...roles, supports: [...new Set([...shared.supports, ...roles.supports])] }
}
