import { type Body, readBodies } from './bodies.ts'
import { even } from './even.ts'
import { isGeneric } from './generic.ts'
import type { Named } from './model.ts'

/** Who does what in a clause, as its words say. */
export interface Roles {
  leads: string[]
  supports: string[]
  others: Named[]
}

const COOPERATE = /phối hợp|cùng với(?=\s+\p{L})|liên kết với/giu
const NO_COOPERATION = /(?:quy chế|cơ chế|chương trình|quan hệ|nguyên tắc|văn bản)\s+$/iu
const WITH =
  /^\s*(?:,\s*)?(?:(?:chặt chẽ|thường xuyên|tích cực|chủ động|kịp thời|đồng bộ|hiệu quả|tốt|và|,|trực tiếp)\s*)*(?:cùng với|cùng|với)?\s*(?:với\s+)?:?\s*/iu
const WITH_LATER = /^[^,.;:()]{1,45}?\svới\s+/iu
const LEADS = /(?<=[\p{L})])\s+(?:là\s+(?:cơ quan|đơn vị)\s+)?(?:làm\s+)?(?:chủ trì|đầu mối)(?!\p{L})/giu
/** Beside a named leader: `Sở A chủ trì, Công an tỉnh phối hợp`. */
const HELPS = /(?<=[\p{L})])\s+phối hợp(?!\s*(?:,\s*)?(?:chặt chẽ|với|cùng|giữa))/giu
const OTHER_VERBS =
  /(?<!\p{L})(tham mưu(?:,\s*(?:đề xuất|giúp|trình))?(?:\s+(?:cho|giúp|với))?|báo cáo|trình|gửi(?:\s+về)?|hướng dẫn|đôn đốc|chỉ đạo|giám sát|kiểm tra|hỗ trợ|cung cấp\s+cho|đề nghị|yêu cầu|kiến nghị|theo (?:chỉ đạo|hướng dẫn|yêu cầu) của|do)\s+/giu

/** Longer texts are read up to here: a duty is a paragraph, not a book. */
const LONGEST = 6000

/** Reads partners, leaders and other bodies named in a clause. */
export function readRoles(source: string): Roles {
  const text = source.slice(0, LONGEST)
  const evened = even(text)
  const roles: Roles = { leads: [], supports: [], others: [] }
  const taken: Body[] = []
  for (const found of text.matchAll(COOPERATE)) {
    if (NO_COOPERATION.test(text.slice(Math.max(0, found.index - 14), found.index))) continue
    const bodies = partnersAfter(text, evened, found.index + found[0].length)
    taken.push(...bodies)
    for (const body of bodies)
      if (isGeneric(body.name)) addNamed(roles.others, body.name, 'phối hợp')
      else addName(roles.supports, body.name)
  }
  for (const found of text.matchAll(LEADS)) {
    const list = bodiesBefore(text, evened, found.index)
    for (const body of list) if (!isGeneric(body.name)) addName(roles.leads, body.name)
    taken.push(...list)
  }
  if (roles.leads.length)
    for (const found of text.matchAll(HELPS)) {
      const list = bodiesBefore(text, evened, found.index).filter((body) => !isLeader(roles, body))
      for (const body of list) if (!isGeneric(body.name)) addName(roles.supports, body.name)
      taken.push(...list)
    }
  for (const found of text.matchAll(OTHER_VERBS)) {
    const list = readBodies(text, found.index + found[0].length, evened)
    for (const body of list?.bodies ?? [])
      if (!taken.some((one) => one.start === body.start)) addNamed(roles.others, body.name, found[1] ?? '')
  }
  return roles
}

function partnersAfter(text: string, evened: string, at: number): Body[] {
  const ahead = text.slice(at, at + 90)
  if (/^\s*(?:chặt chẽ\s+)?(?:giữa|của)\s/iu.test(ahead)) return []
  const direct = WITH.exec(ahead)?.[0].length ?? 0
  const list = readBodies(text, at + direct, evened)
  if (list) return list.bodies
  const later = WITH_LATER.exec(ahead)
  return (later && readBodies(text, at + later[0].length, evened)?.bodies) ?? []
}

const FURTHEST_BACK = 160

/** The bodies whose list ends exactly where `chủ trì` begins. */
function bodiesBefore(text: string, evened: string, end: number): Body[] {
  const from = Math.max(
    0,
    end - FURTHEST_BACK,
    text.lastIndexOf('.', end) + 1,
    text.lastIndexOf(':', end) + 1,
  )
  for (let at = from; at < end; at += 1) {
    if (at > from && /[\p{L}\p{N}]/u.test(text.charAt(at - 1))) continue
    const list = readBodies(text, at, evened)
    if (!list) continue
    if (list.end === end) return list.bodies
    at = Math.max(at, list.end - 1)
  }
  return []
}

const isLeader = (roles: Roles, body: Body) => roles.leads.some((name) => even(name) === even(body.name))

function addName(names: string[], name: string): void {
  if (!names.some((one) => even(one) === even(name))) names.push(name)
}

function addNamed(others: Named[], name: string, role: string): void {
  if (!others.some((one) => even(one.name) === even(name))) others.push({ name, role })
}
