import type { DateTime } from 'luxon'
import type { Register } from '../../src/agencies/model.ts'
import { readDay } from '../../src/calendar/typed-day.ts'
import { type Named, taskWithin } from '../../src/updates/named.ts'

/** What was typed about a deadline: `TTTT-3 30/5 vì chờ kinh phí`, `CQ-1 sở y tế 15/5`. */
export interface TypedDeadline {
  named: Named
  agency: string | null // its id, where one of several is named
  until: string | null // ISO date
  reason: string | null
}

const FILLERS =
  /^(?:[\s,;:.–-]|(?:xin|đề nghị|cho|lùi|gia|giãn|hạn|ạ|a|nhé|nhe|đến|tới|sang|ngày|là|han|lui|den|de nghi|to|until)(?!\p{L}))+/iu
const REASON = /(?<!\p{L})(?:vì|do|lý do|lí do|bởi|vi|ly do|because)(?!\p{L})\s*(?:là\s+)?:?\s*(.+)$/isu

/** Null where no task is named. */
export function readTypedDeadline(text: string, register: Register, now: DateTime): TypedDeadline | null {
  const named = taskWithin(text, register)
  if (!named) return null
  const [, because] = REASON.exec(text) ?? []
  const about = because === undefined ? text : text.slice(0, text.length - because.length)
  const day = readDay(about, now)
  const rest = day ? text.slice(day.end) : ''
  const loose = rest.replace(FILLERS, '').trim()
  const prefix = named.code?.split('-')[0]
  const agency = register.mentions(about).find((one) => one.agency.code.toUpperCase() !== prefix)?.agency
  return {
    named,
    agency: agency?.id ?? null,
    until: day?.on ?? null,
    reason: (because ?? (agency ? '' : loose)).trim() || null,
  }
}
