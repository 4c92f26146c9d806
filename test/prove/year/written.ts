import { DateTime } from 'luxon'
import { z } from 'zod'
import type { Database } from '../../../src/database/database.ts'
import { keptMessage } from '../../../src/ledger/shapes.ts'
import { textOf } from '../../support/scripted-channel.ts'

const local = (time: Date) => DateTime.fromJSDate(time).setZone('Asia/Ho_Chi_Minh')
const minute = (time: Date) => local(time).toFormat('yyyy-MM-dd HH:mm')

/** Which digests were posted, as the calendar has them: a line for each group and month. */
export async function digestsPosted({ queries }: Database): Promise<string[]> {
  const issues = await queries.digestIssue.findMany({
    where: { said: true },
    orderBy: [{ room: 'asc' }, { dueAt: 'asc' }],
  })
  const months = new Map<string, string[]>()
  for (const room of ['A', 'B', 'C'])
    for (let month = 1; month <= 12; month++) months.set(`${room} 2022-${String(month).padStart(2, '0')}`, [])
  for (const { room, dueAt, at, late } of issues) {
    const due = local(dueAt)
    const line = months.get(`${room} ${due.toFormat('yyyy-MM')}`) ?? []
    months.set(`${room} ${due.toFormat('yyyy-MM')}`, [
      ...line,
      late ? `${due.day}![${minute(at)}]` : String(due.day),
    ])
  }
  return [...months].map(([name, days]) => `${name}: ${days.join(' ')}`.trim())
}

/** Who was reminded of what. */
export async function remindersGiven({ queries }: Database): Promise<string[]> {
  const rows = await queries.reminder.findMany({
    include: { person: true, assignment: { include: { task: true, agency: true } } },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
  })
  const lists = new Map<string, string[]>()
  const late = new Map<string, number>()
  for (const { person, assignment, why, step, at } of rows) {
    const { task, agency } = assignment
    const who = person?.name ?? 'coord'
    const key = `${minute(at)} ${who}`
    const times = (late.get(`${assignment.id} ${who}`) ?? (step === 2 ? 1 : 0)) + 1
    if (why === 'late') late.set(`${assignment.id} ${who}`, times)
    const left = DateTime.fromJSDate(assignment.dueOn ?? task.dueOn ?? at).diff(
      DateTime.fromJSDate(at),
      'days',
    ).days
    const short = agency.id === 'so-y-te' ? 'yt' : agency.id
    const what = {
      before: `${task.code} before${left > 1.5 ? 3 : 1}`,
      results: `${task.code} results`,
      late: step === 3 ? `${task.code} ${short} proposal` : `${task.code} late${times}`,
    }[why]
    lists.set(key, [...(lists.get(key) ?? []), what])
  }
  return [...lists].map(([key, items]) => `${key}: ${items.toSorted().join('; ')}`).toSorted()
}

const told = z.object({ room: z.string(), message: keptMessage, notBefore: z.date(), dedupeKey: z.string() })

/** What was said of meetings after they were set. */
export async function meetingsTold({ queries }: Database): Promise<string[]> {
  const rows = await queries.outgoing.findMany({
    where: {
      roomKind: 'private',
      dedupeKey: { startsWith: 'meeting' },
      createdAt: { gte: new Date('2022-01-01T00:00:00Z') },
    },
    orderBy: { id: 'asc' },
  })
  return rows
    .map((row) => told.parse(row))
    .filter(({ dedupeKey }) => !dedupeKey.startsWith('meetings-proposed'))
    .map(({ room, message, notBefore }) => `${minute(notBefore)} ${room}: ${saidOf(textOf(message))}`)
    .toSorted()
}

// `15/6, 14:30`, and `14:30, thứ Tư 15/6`.
const MOMENT =
  /(?<day>\d{2})\/(?<month>\d{1,2}), (?<time>\d{2}:\d{2})|(?<at>\d{2}:\d{2}), thứ \p{L}+ (?<on>\d{2})\/(?<of>\d{1,2})/gu

/** As the calendar has it: `moved 2022-06-15 14:30 -> 2022-06-17 14:30`. */
function saidOf(text: string): string {
  const moments = [...text.matchAll(MOMENT)].map(({ groups: { day, month, time, at, on, of } = {} }) => {
    return `2022-${(month ?? of ?? '').padStart(2, '0')}-${day ?? on} ${time ?? at}`
  })
  if (text.includes('Nhắc lịch')) return `meeting ${moments[0]}`
  return text.includes(': hủy ') ? `cancelled ${moments[0]}` : `moved ${moments.join(' -> ')}`
}
