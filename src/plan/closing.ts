import { readBodies } from './bodies.ts'
import type { Draft } from './draft.ts'
import { even } from './even.ts'
import { isGeneric } from './generic.ts'
import type { Paragraph } from './paragraphs.ts'
import { readRoles } from './roles.ts'

const TOLD = /(?:yêu cầu|đề nghị|giao)\s+/giu
const COLLECTS =
  /(?:gửi|phản ánh|báo cáo|kiến nghị|thông tin|trao đổi)(?:\s+\p{L}+){0,5}?\s+(?:về|đến|cho|qua|với)\s+|(?:về|đến|qua)\s+/giu

/** The paragraphs after the last part: who is told to carry the plan out, and who gathers the difficulties. */
export function readClosing(paragraphs: readonly Paragraph[], draft: Draft): void {
  for (const [index, paragraph] of paragraphs.entries()) {
    const { text, line } = paragraph
    const names = [...namedAfter(TOLD, text), ...collectors(text)]
    const leads = underOneName(names.map(draft.openName), draft)
    draft.addClause({ ref: 'closing', part: 'closing', heading: '' }, String(index + 1), {
      text,
      line,
      leads,
      roles: { ...readRoles(text), supports: [] },
    })
  }
}

function namedAfter(form: RegExp, text: string): string[] {
  const evened = even(text)
  return [...text.matchAll(form)].flatMap((found) => {
    const list = readBodies(text, found.index + found[0].length, evened)
    return (list?.bodies ?? [])
      .map((body) => body.name)
      .filter((name) => !isGeneric(name) && !/liên quan/u.test(name))
  })
}

/** The body that reports go to so that it puts them together. */
function collectors(text: string): string[] {
  const evened = even(text)
  for (const found of text.matchAll(COLLECTS)) {
    const list = readBodies(text, found.index + found[0].length, evened)
    const first = list?.bodies[0]
    if (
      first &&
      list &&
      /^[\s,;]*(?:\([^)]*\)\s*)?(?:qua [^,.;]{3,80}\s)?(?:(?:Sở|Ban|Bộ|Văn phòng|cơ quan này|đơn vị này)\s+)?(?:để\s+)?(?:kịp thời\s+)?(?:tổng hợp|phối hợp|xem xét|tham mưu|giải quyết|hướng dẫn|được hướng dẫn)/u.test(
        text.slice(list.end, list.end + 140),
      )
    )
      return [first.name]
  }
  return []
}

/** Names that together are one agency of the plan are called by its name. */
function underOneName(names: string[], draft: Draft): string[] {
  const unique = [...new Map(names.map((name) => [even(name), name])).values()]
  const agency = draft.agencies.find(
    (one) =>
      one.members.length > 1 &&
      one.members.every((member) => unique.some((name) => even(name) === even(member))),
  )
  if (!agency) return unique
  const members = new Set(agency.members.map(even))
  return [agency.name, ...unique.filter((name) => !members.has(even(name)))]
}
