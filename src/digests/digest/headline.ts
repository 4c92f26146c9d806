import { type Phrase, phrase } from '../../chat/phrase.ts'
import type { Figures } from '../figures.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { dayOf, daysAfter, daysOf } from './days.ts'
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

/** The first of the lines that stand alone: how many are well, how many are not. */
export function standLine(snapshot: Snapshot, request: Request, { fine, total }: Figures): Phrase {
  const { late, paused, dropped } = snapshot.standing
  const parts = [lateCount(late, snapshot, request), phrase('digest-paused-count', { count: paused })]
  if (dropped > 0) parts.push(phrase('digest-dropped-count', { count: dropped }))
  const [first, second, third] = parts
  const said = { title: titleOf(snapshot, request), fine, total, late: first ?? '', paused: second ?? '' }
  return third ? phrase('digest-stand-dropped', { ...said, dropped: third }) : phrase('digest-stand', said)
}

function lateCount(count: number, { window }: Snapshot, request: Request): Phrase {
  const { before, kind } = request
  if (!before) return phrase('digest-late-count', { count })
  const said = { count, before: before.late }
  if (kind === 'weekly')
    return phrase(isOfAWeek(request) ? 'digest-late-last-week' : 'digest-late-before', said)
  const yesterday = daysAfter(window.today, -1) === window.sinceDay
  return phrase(yesterday ? 'digest-late-yesterday' : 'digest-late-before', said)
}

const MOST = 2

/** The second: what somebody above has to decide, what has waited longest first. */
export function askLine(snapshot: Snapshot, request: Request): Phrase {
  const { oldestMoney, oldestOther } = snapshot.difficulties
  const asks: { code: string; said: Phrase }[] = []
  if (oldestMoney) {
    const { code, amount } = oldestMoney
    const said = { code, money: money(amount ?? 0), age: ageOf(oldestMoney, snapshot, request) }
    asks.push({ code, said: phrase('digest-ask-money', said) })
  }
  const [stopped] = snapshot.tasks.paused.shown
  if (stopped?.code) {
    const { code, reason } = stopped
    const said = reason
      ? phrase('digest-ask-paused-why', { code, why: brief(reason) })
      : phrase('digest-ask-paused', { code })
    asks.push({ code, said })
  }
  if (oldestOther?.text) {
    const { code, text } = oldestOther
    const age = ageOf(oldestOther, snapshot, request)
    asks.push({ code, said: phrase('digest-ask-hindered', { code, text: brief(text), age }) })
  }
  const each = asks.filter(({ code }, at) => asks.findIndex((one) => one.code === code) === at)
  if (each.length === 0) return phrase('digest-ask-none')
  return phrase('digest-ask', { items: inARow(each.slice(0, MOST).map(({ said }) => said)) })
}
