import { even } from './even.ts'
import { runOfName } from './name-run.ts'
import { asBody, type Body, bodyAt, isStop, sectors, singleAt } from './one-body.ts'
import { isCapital, matchAt, skipSpaces } from './words.ts'

export type { Body } from './one-body.ts'

export interface BodyList {
  bodies: Body[]
  start: number
  end: number
}

const LIST_JOINT =
  /\s*(?:[,;/]\s*(?:(?:và|cùng)\s+)?|\s(?:và|cùng với|cùng|hoặc|với)\s+(?:với\s+)?|\s[-–]\s)/y
/** What a body is, not another body: `Công an tỉnh - Cơ quan thường trực`. */
const APPOSITION = /^(?:là\s+)?(?:cơ quan|đơn vị)\s+(?:thường trực|đầu mối|chủ trì)/u
/** Said of one name of a list, and no part of it. */
const PLACED =
  /\s+(?:đóng\s+)?trên địa bàn(?:\s+(?:tỉnh|thành phố|xã|phường|huyện|quận|Tỉnh|Thành phố))?(?:\s+\p{Lu}\p{L}*){0,4}(?=\s*[,;]|\s+và\s)/uy
const ASIDE = /\s*\([^()]{0,160}\)/y

/**
 * Reads the bodies named one after another at `from`: `Sở Y tế, Công an tỉnh và các đơn vị liên quan`.
 * Null when none stands there. A name ends where a verb, a mark or the next name begins.
 */
export function readBodies(text: string, from = 0, evened = even(text)): BodyList | null {
  const start = skipSpaces(text, from)
  const bodies: Body[] = []
  let at = start
  for (;;) {
    const body = bodyAt(text, evened, at, bodies.length > 0)
    if (!body) break
    const shared = sharedHead(text, evened, body)
    // `các Sở Y tế, Tư pháp` is two departments, and `các Sở` none.
    if (!(shared.length && body.collective)) bodies.push(withUnit(text, evened, body))
    bodies.push(...shared)
    const end = matchAt(ASIDE, text, bodies.at(-1)?.end ?? body.end)
    const placed = matchAt(PLACED, text, end)
    const next = matchAt(LIST_JOINT, evened, placed)
    if (
      next === placed ||
      APPOSITION.test(evened.slice(next, next + 24)) ||
      !bodyAt(text, evened, next, true)
    )
      return { bodies, start, end }
    at = next
  }
  return bodies.length ? { bodies, start, end: bodies.at(-1)?.end ?? start } : null
}

/** `Sở Tài chính, Tư pháp, Nội vụ`: what follows is of the same kind, its head left out. */
function sharedHead(text: string, evened: string, first: Body): Body[] {
  const kind = /^(?:(?:giám đốc|thủ trưởng|trưởng)\s+)?(?:các\s+)?(sở|bộ|phòng)(?=[\s:,])/u.exec(
    evened.slice(first.start, first.end + 1),
  )
  if (!kind?.[1]) return []
  const head = text.slice(first.start, first.end).match(new RegExp(kind[1], 'iu'))?.[0] ?? ''
  const shared: Body[] = []
  let at = first.end
  for (;;) {
    const next = matchAt(
      shared.length || !first.collective ? /\s*(?:[,;]\s*(?:và\s+)?|\svà\s+)/y : /\s*:?\s*/y,
      text,
      at,
    )
    const length =
      isCapital(text.charAt(next)) && !singleAt(text, evened, next) ? sectors.lengthAt(evened, next) : 0
    if (!length) return shared
    at = runOfName(text, evened, next + length, { plain: true, stop: isStop(text, evened) })
    const field = text.slice(next, at)
    const cased = /\p{Ll}/u.test(field)
      ? `${head.charAt(0).toUpperCase()}${head.slice(1).toLowerCase()}`
      : head.toUpperCase()
    const name = `${cased} ${field}`
    shared.push({ name, start: next, end: at, collective: false })
  }
}

/** `Sở Nội vụ (Ban Thi đua - Khen thưởng)`: the unit that acts for a body belongs to its name. */
function withUnit(text: string, evened: string, body: Body): Body {
  const close = matchAt(ASIDE, text, body.end)
  if (close === body.end) return body
  const open = text.indexOf('(', body.end) + 1
  const unit = singleAt(text, evened, open)
  return unit && unit.end === close - 1 ? asBody(text, body.start, close, body.collective) : body
}
