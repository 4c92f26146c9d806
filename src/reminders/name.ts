import { DateTime } from 'luxon'
import { type Phrase, phrase } from '../chat/phrase.ts'
import type { AssignmentView } from '../progress/tasks/view.ts'

/** `VHTT-1`; of a task that several have, with the agency: `CQ-1 của Sở Y tế`. */
export const nameOf = ({ shared, short, task }: AssignmentView): Phrase =>
  shared
    ? phrase('task-name-of', { code: task.code, agency: short })
    : phrase('task-name', { code: task.code })

/** `28/4`, `04/5`; with its year where that is another than now. */
export function sayDay(iso: string, now: DateTime): string {
  const day = DateTime.fromISO(iso, { zone: now.zone })
  return day.toFormat(day.year === now.year ? 'dd/M' : 'dd/M/yyyy')
}
