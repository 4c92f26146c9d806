import { DateTime } from 'luxon'
import { isoDay } from '../../src/calendar/iso-day.ts'
import type { WorkingDays } from '../../src/calendar/working-days.ts'
import { type Phrase, phrase } from '../../src/chat/phrase.ts'
import type { Counted } from '../../src/progress/tasks/card.ts'
import type { AssignmentView } from '../../src/progress/tasks/view.ts'

/** `28/4`, `04/5`; with its year where that is another than now. */
export function dayOf(iso: string, now: DateTime): string {
  const day = DateTime.fromISO(iso, { zone: now.zone })
  return day.toFormat(day.year === now.year ? 'dd/M' : 'dd/M/yyyy')
}

/** `16:02 ngày 28/4`. */
export const momentOf = (at: DateTime, now: DateTime): Phrase => {
  const here = at.setZone(now.zone)
  return phrase('moment', { time: here.toFormat('HH:mm'), day: dayOf(isoDay(here), now) })
}

/** `2.000 tờ rơi`. */
export const countedOf = ({ quantity, unit }: Counted): Phrase => phrase('task-counted', { quantity, unit })

/** `TTTT-3`; of a task that several have, with the agency: `CQ-1 của Sở Y tế`. */
export function nameOf({ shared, short, task }: AssignmentView): Phrase {
  return shared
    ? phrase('task-name-of', { code: task.code, agency: short })
    : phrase('task-name', { code: task.code })
}

/** `Hoàn thành quá hạn`, `Tạm dừng (chưa có địa điểm)`, `Đang thực hiện, 35%`. */
export function stateOf({ state, percent, reason, doneOn, dueOn, task }: AssignmentView): Phrase {
  if (task.request) return phrase('task-state-request')
  const word = phrase(`task-state-${state === 'done' ? doneWhen(doneOn, dueOn) : state}`)
  if (state === 'inProgress' && percent !== null)
    return phrase('task-state-percent', { state: word, percent })
  return reason ? phrase('task-state-reason', { state: word, reason }) : word
}

const doneWhen = (doneOn: string | null, dueOn: string | null) => {
  if (!doneOn || !dueOn) return 'done'
  return doneOn > dueOn ? 'done-late' : 'done-in-time'
}

/** The deadline as it stands: how many working days late it is, or the day, or how often; null where there is none. */
export function dueOf(
  { dueOn, late, task }: AssignmentView,
  { now, workingDays }: { now: DateTime; workingDays: WorkingDays },
): Phrase | null {
  if (task.request) return null
  if (dueOn && late) {
    const days = workingDays.between(dueOn, isoDay(now))
    return phrase(days > 0 ? 'task-due-late' : 'task-due-over', { day: dayOf(dueOn, now), days })
  }
  if (dueOn) return phrase('task-due', { day: dayOf(dueOn, now) })
  return task.dueText ? phrase('task-due-text', { due: task.dueText }) : null
}
