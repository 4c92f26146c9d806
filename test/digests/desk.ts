import { DateTime } from 'luxon'
import type { OfficeCalendar } from '../../src/calendar/office.ts'
import { OFFICE_PERIODS } from '../../src/calendar/periods.ts'
import { createWorkingDays, type SpecialDay } from '../../src/calendar/working-days.ts'
import { sayReply } from '../../src/chat/say.ts'
import { type Composed, compose, type DigestRequest } from '../../src/digests/compose.ts'
import type { MeetingsOn } from '../../src/meetings/on.ts'
import { languages, read } from '../support/bot.ts'
import type { Office } from '../support/office.ts'

const off = (day: string, name: string): SpecialDay => ({ day, kind: 'off', name, provisional: false })

const DAYS: SpecialDay[] = [
  off('2022-04-30', 'Ngày Chiến thắng'),
  off('2022-05-01', 'Quốc tế Lao động'),
  off('2022-05-02', 'Nghỉ bù Ngày Chiến thắng'),
  off('2022-05-03', 'Nghỉ bù Quốc tế Lao động'),
  ...['2023-01-20', '2023-01-23', '2023-01-24', '2023-01-25', '2023-01-26'].map((day) =>
    off(day, 'Tết Nguyên đán'),
  ),
]

export const CALENDAR: OfficeCalendar = {
  workingDays: createWorkingDays((year) => DAYS.filter(({ day }) => day.startsWith(`${year}`))),
  periods: OFFICE_PERIODS,
}

export const at = (iso: string) => DateTime.fromISO(iso, { zone: 'Asia/Ho_Chi_Minh' })

/** Of a digest on the morning of 29 April, a Friday before days off. */
export const MORNING: DigestRequest = {
  kind: 'daily',
  scope: { kind: 'plan' },
  since: at('2022-04-28T07:30'),
  until: at('2022-04-29T07:30'),
  before: null,
  late: false,
  headlineAlone: false,
  onWorkingDays: true,
  names: false,
}

/** A digest as its room reads it, and the rest of what is composed. */
export async function digest(
  { database }: Office,
  request: Partial<DigestRequest> = {},
  language = 'vi',
  meetings: MeetingsOn = async () => [],
): Promise<Composed & { said: string }> {
  const composed = await compose(database.queries, CALENDAR, { ...MORNING, ...request }, null, meetings)
  return { ...composed, said: read(sayReply(composed.reply, languages.words(language))) }
}

/** What was said of an assignment, straight into its tables; resolves with the number. */
export async function said(
  { database: { queries } }: Office,
  code: string,
  when: string,
  what: {
    agency?: string
    outputs?: [quantity: number, unit: string, form?: string][]
    replaces?: { id: number; number: number }
    kind?: 'report' | 'correction' | 'recall'
    state?: 'paused' | 'awaiting' | 'done' | 'inProgress'
    difficulty?: string
    amount?: number
  } = {},
) {
  const { agency, outputs = [], replaces, amount, ...rest } = what
  const assignment = await queries.assignment.findFirstOrThrow({
    where: { task: { code }, ...(agency && { agencyId: agency }) },
  })
  const moment = at(when)
  const { id } = await queries.update.create({
    data: {
      ...{
        number: 0,
        assignmentId: assignment.id,
        kind: 'report',
        version: 1,
        period: '2022-04-15',
        ...rest,
      },
      ...{ at: moment.toJSDate(), channel: 'test', amount: amount ?? null, replacesId: replaces?.id ?? null },
      outputs: {
        create: outputs.map(([quantity, unit, form], position) => ({
          quantity,
          unit,
          position,
          form: form ?? null,
        })),
      },
    },
  })
  const number = replaces?.number ?? id
  await queries.update.update({ where: { id }, data: { number } })
  const doneOn = rest.state === 'done' ? { doneOn: new Date(`${moment.toISODate()}`) } : {}
  const moved = rest.state && {
    state: rest.state,
    reason: rest.state === 'paused' || rest.state === 'awaiting' ? (rest.difficulty ?? null) : null,
  }
  await queries.assignment.update({
    where: { id: assignment.id },
    data: { lastUpdateAt: moment.toJSDate(), ...moved, ...doneOn },
  })
  return { id, number }
}

/** Sets the deadline of a task. */
export const due = ({ database }: Office, code: string, day: string | null) =>
  database.queries.task.updateMany({ where: { code }, data: { dueOn: day === null ? null : new Date(day) } })
