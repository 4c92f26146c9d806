import type { DateTime } from 'luxon'
import type { Register } from '../../src/agencies/model.ts'
import { readDay } from '../../src/calendar/typed-day.ts'
import { onlyManners } from '../../src/chat/everyday.ts'
import { type Named, taskWithin } from '../../src/updates/named.ts'

/** What was typed about a deadline: `TTTT-3 30/5 vì chờ kinh phí`, `CQ-1 sở y tế 15/5`. */
export interface TypedDeadline {
  named: Named
  agency: string | null // its id, where one of several is named
  until: string | null // ISO date
  reason: string | null
}

const FILLERS =
  /^(?:[\s,;:.–-]|(?:xin|đề nghị|lùi|gia|giãn|hạn|đến|tới|sang|ngày|là|han|lui|den|de nghi|to|until)(?!\p{L}))+/iu
// A day in a reason is the deadline only where it is said to be: `vì họp ngày 30/5` names none.
const UNTIL = /(?<!\p{L})(?:đến|tới|sang|hạn|den|toi|han|until|to)\s+(?:hết\s+|het\s+)?$/iu
const POLITE = /\s+(?:ạ|nhé|nha)[\s.!]*$/iu
const TRAILING = /[\s,;:.–-]+(?:(?:xin|lùi|lui|đến|tới|sang|hạn|den|toi|han|until|to|hết|het)\s*)*$/iu
const REASON = /(?<!\p{L})(?:vì|do|lý do|lí do|bởi|vi|ly do|because)(?!\p{L})\s*(?:là\s+)?:?\s*(.+)$/isu

/** A day and why: `30/5 vì chờ kinh phí`, `30/5 cho lanh dao ky`, `do thieu kinh phi, den 30/5`. */
export function readNewDay(
  text: string,
  now: DateTime,
): Pick<TypedDeadline, 'until' | 'reason'> & { before: string } {
  const [, because] = REASON.exec(text) ?? []
  const from = text.length - (because?.length ?? 0)
  const before = text.slice(0, from)
  const day = readDay(before, now)
  if (because === undefined)
    return { before, until: day?.on ?? null, reason: day && asReason(text.slice(day.end)) }
  if (day) return { before, until: day.on, reason: asReason(because) }
  const later = readDay(text, now)
  const until = later && UNTIL.test(text.slice(0, later.start)) ? later : null
  return { before, until: until?.on ?? null, reason: asReason(text.slice(from, until?.start)) }
}

// `chờ` is often typed `cho`, which begins a reason as well; `cho em ạ` gives none.
function asReason(text: string): string | null {
  const told = text.replace(FILLERS, '').replace(POLITE, '').replace(TRAILING, '').trim()
  return told === '' || onlyManners(told) ? null : told
}

/** Null where no task is named. */
export function readTypedDeadline(text: string, register: Register, now: DateTime): TypedDeadline | null {
  const named = taskWithin(text, register)
  if (!named) return null
  const { before, until, reason } = readNewDay(text, now)
  const prefix = named.code?.split('-')[0]
  const agency = register.mentions(before).find((one) => one.agency.code.toUpperCase() !== prefix)?.agency
  return {
    named,
    agency: agency?.id ?? null,
    until,
    reason: agency && before === text ? null : reason,
  }
}
