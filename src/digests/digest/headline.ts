import { addDays } from '../../calendar/iso-day.ts'
import { type Phrase, phrase } from '../../chat/phrase.ts'
import type { Figures } from '../figures.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import type { ListedTask } from '../snapshot/tasks.ts'
import { dayOf, daysOf } from './days.ts'
import { ageOf } from './open.ts'
import { areaName, brief, inARow, money } from './phrases.ts'
import { isOfAWeek, type Request } from './request.ts'

/** `TỔNG HỢP SÁNG 29/4`, `TỔNG HỢP TUẦN 22–29/4, Sở Y tế`. */
export function titleOf(snapshot: Snapshot, request: Request): Phrase {
  const { subject, tasks } = snapshot
  const title = timeTitle(snapshot, request)
  if (subject === null) return title
  const area = tasks.areas.find(({ ref }) => ref === subject)
  return phrase('digest-title-of', { title, subject: area ? areaName(area) : subject })
}

function timeTitle({ window: { today, sinceDay } }: Snapshot, request: Request): Phrase {
  if (request.kind === 'daily') {
    const part = request.until.hour < 12 ? 'digest-title-morning' : 'digest-title-afternoon'
    return phrase(part, { day: dayOf(today, today) })
  }
  if (isOfAWeek(request)) return phrase('digest-title-weekly', { days: daysOf(sinceDay, today, today) })
  return phrase('digest-title-since', { from: dayOf(sinceDay, today), to: dayOf(today, today) })
}

/** The first of the lines that stand alone: how many are well, how many are not; where nothing is ordered, what was received. */
export function standLine(snapshot: Snapshot, request: Request, { fine, total }: Figures): Phrase {
  const title = titleOf(snapshot, request)
  if (total === 0) return receivedLine(title, snapshot)
  const { late, paused, awaiting, dropped } = snapshot.standing
  const others = [lateCount(late, snapshot, request), phrase('digest-paused-count', { count: paused })]
  if (awaiting > 0) others.push(phrase('digest-awaiting-count', { count: awaiting }))
  if (dropped > 0) others.push(phrase('digest-dropped-count', { count: dropped }))
  const said = others.reduce((before, item) => phrase('digest-with', { before, item }))
  return phrase('digest-stand', { title, fine, total, others: said })
}

function receivedLine(title: Phrase, { updates: { count } }: Snapshot): Phrase {
  return count > 0 ? phrase('digest-received', { title, count }) : phrase('digest-received-none', { title })
}

function lateCount(count: number, { window }: Snapshot, request: Request): Phrase {
  const { before, kind } = request
  if (!before) return phrase('digest-late-count', { count })
  const said = { count, before: before.late }
  if (kind === 'weekly')
    return phrase(isOfAWeek(request) ? 'digest-late-last-week' : 'digest-late-before', said)
  const yesterday = addDays(window.today, -1) === window.sinceDay
  return phrase(yesterday ? 'digest-late-yesterday' : 'digest-late-before', said)
}

/** The second: what somebody above has to decide, what has waited longest first. */
export function askLine(snapshot: Snapshot, request: Request): Phrase {
  const asks = asksOf(snapshot, request)
  if (asks.length === 0) return phrase('digest-ask-none')
  return phrase('digest-ask', { items: inARow(asks) })
}

/** What has to be decided: of each kind one. */
export function asksOf(snapshot: Snapshot, request: Request): Phrase[] {
  const { oldestMoney, oldestOther } = snapshot.difficulties
  const asks: Phrase[] = []
  if (oldestMoney) {
    const { code, amount } = oldestMoney
    const said = { code, money: money(amount ?? 0), age: ageOf(oldestMoney, snapshot, request) }
    asks.push(phrase('digest-ask-money', said))
  }
  const [awaiting] = snapshot.tasks.awaiting.shown
  if (awaiting) asks.push(stopped(awaiting, 'digest-ask-awaiting', 'digest-ask-awaiting-why'))
  const [paused] = snapshot.tasks.paused.shown
  // What is paused for want of money was said with the money.
  if (paused && (paused.shared || paused.code !== oldestMoney?.code))
    asks.push(stopped(paused, 'digest-ask-paused', 'digest-ask-paused-why'))
  if (oldestOther?.text) {
    const { code, text } = oldestOther
    const age = ageOf(oldestOther, snapshot, request)
    asks.push(phrase('digest-ask-hindered', { code, text: brief(text), age }))
  }
  return asks
}

/** Of what several do it is said how many stopped, and not why: that is one agency's. */
function stopped({ code, shared, count, reason }: ListedTask, key: string, keyWhy: string): Phrase {
  if (code === null) return phrase(key, { what: phrase('digest-own', { count }) })
  if (shared) return phrase(key, { what: phrase('digest-of-agencies', { code, count }) })
  return reason ? phrase(keyWhy, { what: code, why: brief(reason) }) : phrase(key, { what: code })
}
