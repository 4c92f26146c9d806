import { readBodies } from './bodies.ts'
import { readEmphasis } from './emphasis.ts'
import { isGeneric } from './generic.ts'
import { readRoles } from './roles.ts'
import { isCapital } from './words.ts'

/** Words in a cell that say that nobody is meant. */
const NOBODY = /^(?:[-–—x./\s]*|không|như trên|nt|\/\/)$/iu

/** The bodies a cell names. Its lines and semicolons part them; commas only where a name begins after them. */
export function bodiesInCell(cell: string): string[] {
  const names: string[] = []
  const pieces = joinLines(cell)
    .replace(/\(([^()]*)\)/g, (whole, inner: string) => (readBodies(inner) ? whole : ' '))
    .split(/;|\n\s*[-+•]\s*/)
    .map((piece) =>
      readEmphasis(piece)
        .text.replace(/^[-–+•*]\s*/, '')
        .replace(/[.,\s]+$/, '')
        .trim(),
    )
  const parted = pieces.length > 1
  for (const piece of pieces) if (!NOBODY.test(piece)) names.push(...namesIn(piece, parted))
  return names
}

/** A cell's lines are wraps, unless one ends with a whole name and the next begins with another. */
function joinLines(cell: string): string {
  return cell.replace(/([^\n]*)\n(?!\s*[-+•])(?=([^\n]*))/g, (_, line: string, next: string) => {
    const list = isCapital(next.trimStart()) && readBodies(next) ? readBodies(line) : null
    const last = list?.end === line.length ? (list.bodies.at(-1)?.name ?? '') : ''
    return WHOLE_NAME.test(last) ? `${line};` : `${line} `
  })
}

/** Ends with the level a body serves, or is a department: nothing more is to come. */
const WHOLE_NAME = /(?:tỉnh|thành phố|huyện|quận|xã|phường)$|^(?:Sở|Bộ)\s/u

/** Where semicolons part the names, a comma before a word that begins no known name is the name's own. */
function namesIn(piece: string, parted: boolean): string[] {
  const text = piece
    .replace(/^(?:chủ trì|phối hợp|các đơn vị phối hợp|cơ quan|đơn vị)\s*:\s*/iu, '')
    .replace(/^(?:và|cùng)\s+/iu, '')
  const list = readBodies(text)
  if (!list) return [text]
  const rest = text.slice(list.end)
  const names = list.bodies.map((body) => body.name)
  if (!/\p{L}/u.test(rest)) return names
  // A cell holds names only: what the grammar does not know belongs to the last one, up to where another begins.
  const next = nextName(rest, parted)
  const last = `${names.at(-1) ?? ''}${rest.slice(0, next.from)}`.replace(/\s+/g, ' ').trim()
  const further = rest.slice(next.to)
  return [...names.slice(0, -1), last, ...(further ? namesIn(further, parted) : [])]
}

/** The first comma or "và" after which a body or a capital stands; the end where none does. */
function nextName(rest: string, parted: boolean): { from: number; to: number } {
  for (const joint of rest.matchAll(/\s*,\s*(?:và\s+)?|\s+và\s+/gu)) {
    const to = joint.index + joint[0].length
    if (readBodies(rest, to) || (!parted && isCapital(rest.charAt(to)))) return { from: joint.index, to }
  }
  return { from: rest.length, to: rest.length }
}

/** `Sở A chủ trì; Sở B, Sở C phối hợp`. */
function toldInTurn(text: string): { leads: string[]; supports: string[] } | null {
  const pieces = text
    .split(/[;.]/)
    .map((piece) => piece.trim())
    .filter(Boolean)
  const ending = (words: RegExp) =>
    pieces.filter((piece) => words.test(piece)).map((piece) => piece.replace(words, ''))
  const leads = ending(/\s*(?:chủ trì|thực hiện chính)(?:\s+thực hiện)?$/iu)
  const supports = ending(/\s*phối hợp(?:\s+(?:thực hiện|tổ chức|triển khai))?$/iu)
  if (leads.length + supports.length < pieces.length || !leads.length) return null
  return { leads: leads.flatMap(bodiesInCell), supports: supports.flatMap(bodiesInCell) }
}

/** A cell that holds both: `Sở A chủ trì, phối hợp với Sở B`, `Chủ trì: Sở A. Phối hợp: Sở B`, `Sở A (chủ trì), Sở B`. */
export function rolesInCell(cell: string): { leads: string[]; supports: string[] } {
  const text = readEmphasis(cell.replace(/\n/g, ' ')).text
  const labelled =
    /chủ trì\s*:\s*(.+?)(?:[.;,]?\s*[-+]?\s*(?:các\s+)?(?:cơ quan\s+|đơn vị\s+)?phối hợp(?:\s+thực hiện)?\s*:\s*(.*))?$/iu.exec(
      text,
    )
  if (labelled) return { leads: bodiesInCell(labelled[1] ?? ''), supports: bodiesInCell(labelled[2] ?? '') }
  const marked = [
    ...text.matchAll(/([^;,()]{3,120}?)\s*\((?:cơ quan |đơn vị )?(?:chủ trì|đầu mối)[^()]*\)/giu),
  ].flatMap((found) => bodiesInCell(found[1] ?? ''))
  if (marked.length)
    return { leads: marked, supports: bodiesInCell(text).filter((name) => !marked.includes(name)) }
  const told = toldInTurn(text)
  if (told) return told
  const roles = readRoles(text)
  if (roles.leads.length)
    return {
      leads: roles.leads,
      supports: [...roles.supports, ...roles.others.map((one) => one.name).filter(isGeneric)],
    }
  if (/chủ trì|phối hợp/iu.test(text)) {
    const list = readBodies(text, /^(?:giao\s+)?/iu.exec(text)?.[0].length ?? 0)
    return { leads: list?.bodies.map((body) => body.name) ?? [], supports: roles.supports }
  }
  return { leads: bodiesInCell(cell), supports: [] }
}

/** Does a cell say more than names? */
export const tellsRoles = (cell: string): boolean => /chủ trì|phối hợp/iu.test(cell)
