import { readBodies } from './bodies.ts'
import { readEmphasis } from './emphasis.ts'
import { isGeneric, readRoles } from './roles.ts'

/** Words in a cell that say that nobody is meant. */
const NOBODY = /^(?:[-–—x./\s]*|không|như trên|nt|\/\/)$/iu

/** The bodies a cell names. Its lines and semicolons part them; commas only where a name begins after them. */
export function bodiesInCell(cell: string): string[] {
  const names: string[] = []
  const pieces = cell
    .replace(/\([^()]*\)/g, ' ')
    .split(/;|\n\s*[-+•]\s*/)
    .map((piece) =>
      readEmphasis(piece)
        .text.replace(/^[-–+•*]\s*/, '')
        .replace(/[.,\s]+$/, '')
        .trim(),
    )
  for (const piece of pieces) if (!NOBODY.test(piece)) names.push(...namesIn(piece))
  return names
}

function namesIn(piece: string): string[] {
  const text = piece
    .replace(/^(?:chủ trì|phối hợp|các đơn vị phối hợp|cơ quan|đơn vị)\s*:\s*/iu, '')
    .replace(/^(?:và|cùng)\s+/iu, '')
  const list = readBodies(text)
  if (!list) return [text]
  const rest = text.slice(list.end)
  const names = list.bodies.map((body) => body.name)
  if (!/\p{L}/u.test(rest)) return names
  const joint = /^\s*(?:,|và(?=\s))\s*/u.exec(rest)
  if (joint) return [...names, ...namesIn(rest.slice(joint[0].length))]
  // What the grammar does not know still belongs to the last name: a cell holds names only.
  const end = rest.search(/[,;]/)
  const last = names.at(-1) ?? ''
  const whole = `${last}${end < 0 ? rest : rest.slice(0, end)}`.replace(/\s+/g, ' ').trim()
  return [...names.slice(0, -1), whole, ...(end < 0 ? [] : namesIn(rest.slice(end + 1).trim()))].filter(
    Boolean,
  )
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
