import type { DateTime } from 'luxon'
import type { Register } from '../../src/agencies/model.ts'
import { readDay } from '../../src/calendar/typed-day.ts'

/** A task as it is being told, part by part. Kept in an open dialogue. */
export interface Draft {
  agency: string | null // its id
  title: string | null
  due: string | null | 'open' // ISO date; `open` where none is set
  way: string | null | 'open'
  document: string | null | 'open'
}

export const NOTHING: Draft = { agency: null, title: null, due: null, way: null, document: null }

/** What was told of a part; null where it is left open. */
export const told = (value: string | null): string | null => (value === 'open' ? null : value)

const WAY =
  /(?:^|[,;.]\s*)(?:cách làm|cach lam|cách thực hiện|cach thuc hien|phương thức|how)\s*:?\s*([^;]+?)(?=\s*(?:[,;.]\s*(?:hạn|han|theo|due|by)(?!\p{L})|$))/iu
const DUE = /(?:^|[,;.]?\s*)(?:hạn|han|chậm nhất|trước|truoc|due)(?!\p{L})\s*:?\s*/iu
const DOCUMENT =
  /(?:^|[,;.]?\s*)(?:theo|căn cứ|can cu|by)\s+((?:công văn|cong van|văn bản|van ban|kế hoạch|ke hoach|quyết định|quyet dinh|thông báo|thong bao|chỉ đạo|chi dao|cv|kh|qđ|qd|tb)(?!\p{L})[^,;]*?)(?=\s*(?:[,;]|(?<!\p{L})(?:hạn|han)(?!\p{L})|$))/iu

/** Reads `in 2.000 tờ rơi, hạn 30/6, cách làm: thuê in`, or `Sở Y tế: … theo CV 123/UBND-KGVX, hạn 15/5` with an agency before it. */
export function readDraft(text: string, register: Register, namesAgency: boolean, now: DateTime): Draft {
  const draft = { ...NOTHING }
  let left = text.trim()
  if (namesAgency) {
    const [, name = '', rest = ''] = /^([^:]{2,100}):\s*(.*)$/su.exec(left) ?? []
    const whole = register.find(name || left)
    const [first] = register.mentions(left)
    const found = whole ?? (first && first.start === 0 ? first.agency : undefined)
    if (found) {
      draft.agency = found.id
      left = whole ? rest : left.slice(first?.end ?? 0).replace(/^[\s:,;-]+/u, '')
    }
  }
  const take = (pattern: RegExp): string | null => {
    const found = pattern.exec(left)
    if (!found) return null
    left = `${left.slice(0, found.index)} ${left.slice(found.index + found[0].length)}`
    return found[1]?.trim() ?? ''
  }
  draft.way = take(WAY)
  draft.document = take(DOCUMENT)
  const due = DUE.exec(left)
  const day = due && readDay(left.slice(due.index), now)
  if (due && day) {
    draft.due = day.on
    left = `${left.slice(0, due.index)} ${left.slice(due.index + day.end)}`
  }
  const title = left.replace(/\s+/gu, ' ').replace(/^[\s,;:.–-]+|[\s,;:.–-]+$/gu, '')
  draft.title = /\p{L}{2}/u.test(title) ? title.charAt(0).toUpperCase() + title.slice(1) : null
  return draft
}
