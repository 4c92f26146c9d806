import { type Body, readBodies } from './bodies.ts'
import { even } from './even.ts'
import { QUALIFIER } from './grammar/bodies.ts'
import { ASKS, CLOSES, HANDS_TO, HEADS_DUTIES, OPENS_BEFORE_OWNER } from './grammar/headings.ts'
import { STOP_PAIRS, STOP_WORDS } from './grammar/stops.ts'
import { isCapital, wordAt } from './words.ts'

/** Who an item of an assignment part speaks to. */
export interface Owner {
  bodies: Body[]
  /** As printed: the whole heading, or the run of names in a sentence. */
  heading: string
  request: boolean
  /** What follows the names in the same paragraph; empty where the item is only a heading. */
  duty: string
  /** The names stand inside a sentence that is itself the duty. */
  inline: boolean
}

const ONLY_DUTIES =
  /^(?:,?\s*(?:có|chịu)\s+(?:trách nhiệm|nhiệm vụ)|thực hiện(?:\s+(?:các\s+)?nhiệm vụ)?(?:\s+sau)?|có trách nhiệm thực hiện(?:\s+các nhiệm vụ)?(?:\s+sau)?)\s*:?\s*$/iu
const FURTHEST_SUBJECT = 700
const LONGEST_HEADING = 200
/** What a heading of names may end with: `Sở Y tế.`, `Các đơn vị thu gom, xử lý chất thải có trách nhiệm:`. */
const HEADING_END =
  /(?:(?<![./])\.|\s+(?:có|chịu)\s+(?:trách nhiệm|nhiệm vụ)(?:\s+thực hiện)?(?:\s+các nhiệm vụ)?(?:\s+sau)?\s*:?)$/iu

/** Reads the body or bodies an item begins with; null when it speaks to nobody. */
export function readOwner(text: string): Owner | null {
  const heading = text.length < LONGEST_HEADING ? text.replace(HEADING_END, '') : text
  const named = heading === text ? null : readNamed(heading)
  return named && !named.inline && named.duty === '' ? named : readNamed(text)
}

function readNamed(text: string): Owner | null {
  if (CLOSES.test(text)) return null
  const opening = openingOf(text)
  const head = text.slice(0, FURTHEST_SUBJECT)
  const list = readBodies(head, opening.length)
  if (!list) return subjectAfterOpening(head, text)
  const after = text.slice(list.end)
  if (/^\s*$/.test(after)) return headingOwner(text, list.bodies, opening.request, '')
  const colon = /^\s*:\s*/.exec(after)
  if (colon) {
    const duty = after.slice(colon[0].length)
    const named = list.bodies.length === 1 && list.bodies[0]?.collective ? readOwner(duty) : null
    const heading = text.slice(0, list.end)
    if (named && !named.inline)
      return { ...named, heading: `${heading}: ${named.heading}`, request: opening.request }
    return headingOwner(heading, list.bodies, opening.request, duty)
  }
  if (ONLY_DUTIES.test(after.trim()))
    return headingOwner(text.slice(0, list.end), list.bodies, opening.request, '')
  const qualified = qualifiedHeading(text, list.end)
  if (qualified)
    return headingOwner(
      qualified.heading,
      extendLast(list.bodies, qualified.further),
      opening.request,
      qualified.duty,
    )
  const further = goesOnInList(after)
  if (further) {
    const rest = after.slice(further.length)
    const heading = text.slice(0, list.end) + further
    return headingOwner(heading, extendLast(list.bodies, further), opening.request, rest.replace(/^\s*:/, ''))
  }
  if (!startsWithVerb(after)) return null
  return {
    bodies: list.bodies,
    heading: text.slice(list.start, list.end),
    request: opening.request,
    duty: text,
    inline: true,
  }
}

function openingOf(text: string): { length: number; request: boolean } {
  const asks = ASKS.exec(text)
  if (asks) return { length: asks[0].length, request: true }
  return { length: (HANDS_TO.exec(text) ?? HEADS_DUTIES.exec(text))?.[0].length ?? 0, request: false }
}

function headingOwner(heading: string, bodies: Body[], request: boolean, duty: string): Owner {
  return { bodies, heading: heading.replace(/[\s:.;]+$/, ''), request, duty: duty.trim(), inline: false }
}

/** `Các doanh nghiệp hoạt động trên địa bàn tỉnh:` — a qualifier, no verb, then the end or a colon. */
function qualifiedHeading(
  text: string,
  end: number,
): { heading: string; further: string; duty: string } | null {
  const rest = text.slice(end, end + 200)
  if (!QUALIFIER.test(rest.trimStart()) && !/^\s*\(/.test(rest)) return null
  const colon = rest.indexOf(':')
  const title = colon >= 0 ? rest.slice(0, colon) : rest
  if (text.length - end > 200 && colon < 0) return null
  const given =
    /^\s*(?:được giao|được phân công)\s/u.test(title) && title.length < 110 && !/[.,;]/u.test(title)
  if (/[.;]\s*\S/.test(title) || title.length > 140 || (!given && speaksOfDuty(title))) return null
  const further = /^\s*(?:\(|[-–]\s)/.test(title) ? '' : title.trimEnd()
  return { heading: text.slice(0, end) + title, further, duty: colon >= 0 ? text.slice(end + colon + 1) : '' }
}

/** `Các cơ quan báo chí, truyền thông Thành phố`: a heading whose last name lists what it covers. */
function goesOnInList(after: string): string | null {
  const further = /^,\s*\p{Ll}[^.;:]{0,60}[^.;:,\s](?=\s*(?::|$))/u.exec(after)?.[0]
  return further && !speaksOfDuty(further) ? further : null
}

function extendLast(bodies: Body[], further: string): Body[] {
  return bodies.map((body, index) =>
    index === bodies.length - 1 ? { ...body, name: `${body.name}${further}` } : body,
  )
}

const DUTY_VERBS =
  /(?:chủ trì|phối hợp|tham mưu|xây dựng kế hoạch|triển khai|thực hiện|tổ chức thực|chịu trách nhiệm|có trách nhiệm|hướng dẫn|báo cáo|tăng cường|đẩy mạnh|căn cứ)/iu
const speaksOfDuty = (text: string) => DUTY_VERBS.test(text)

/** After the names of a sentence's subject stands a verb or an adverb, in lower case, or a comma before one. */
function startsWithVerb(after: string): boolean {
  const comma = /^\s*[,;]?\s*/.exec(after)?.[0].length ?? 0
  const word = wordAt(after, comma)
  if (!word || isCapital(word.text)) return false
  const next = wordAt(after, word.end)
  const small = even(word.text)
  return STOP_WORDS.has(small) || (next !== null && STOP_PAIRS.has(`${small} ${even(next.text)}`))
}

/** `Căn cứ nội dung Kế hoạch, các sở, ban, ngành xây dựng …`: the subject stands after a comma. */
function subjectAfterOpening(head: string, text: string): Owner | null {
  if (!OPENS_BEFORE_OWNER.test(text)) return null
  const evened = even(head)
  for (let comma = head.indexOf(','); comma >= 0; comma = head.indexOf(',', comma + 1)) {
    if (/[.;]\s/.test(head.slice(Math.max(0, comma - 200), comma))) return null
    const start =
      comma +
      1 +
      (/^\s*(?:đề nghị|yêu cầu|giao)?\s*/iu.exec(head.slice(comma + 1, comma + 30))?.[0].length ?? 0)
    const list = readBodies(head, start, evened)
    if (!list || !startsWithVerb(head.slice(list.end))) continue
    const request = /đề nghị\s*$/iu.test(head.slice(comma, start))
    return {
      bodies: list.bodies,
      heading: head.slice(list.start, list.end),
      request,
      duty: text,
      inline: true,
    }
  }
  return null
}
