import type { Office } from '../support/office.ts'
import { at, due, said } from './desk.ts'

const ASKED = { why: 'notInPlan', askedAt: at('2022-04-27T10:00').toJSDate() } as const

/** What was said in the days before 29 April 2022, of the shipped plan's tasks. */
export async function fillBusyWeek(office: Office): Promise<void> {
  const tell = (code: string, when: string, what: Parameters<typeof said>[3]) =>
    said(office, code, when, what)
  await due(office, 'CQ-1', '2022-04-22')
  await due(office, 'TTTT-5', '2022-04-28')
  await due(office, 'TTTT-6', '2022-05-04')
  await tell('TTTT-5', '2022-04-20T09:00', { difficulty: 'chưa có kinh phí thu âm quý II', amount: 320e6 })
  const articles = await tell('TTTT-3', '2022-04-20T10:00', { outputs: [[45, 'tin', 'II.2.1']] })
  const early = await tell('VP-2', '2022-04-25T10:00', { outputs: [[12, 'tin', 'II.2.1']] })
  await tell('VHTT-2', '2022-04-26T10:00', { state: 'paused', difficulty: 'chưa có địa điểm' })
  await tell('NGV-1', '2022-04-26T10:00', { difficulty: 'chờ giấy phép' })
  await tell('NGV-1', '2022-04-27T10:00', { outputs: [[3, 'đoàn phóng viên', 'II.2.1']] })
  await office.database.queries.unansweredQuestion.createMany({
    data: [
      { id: 'q1', text: 'giải báo chí thưởng bao nhiêu', ...ASKED },
      { id: 'q2', text: 'ai cấp thẻ nhà báo', ...ASKED },
    ],
  })

  // After the digest of the morning before.
  const fewer: [number, string, string][] = [[39, 'tin', 'II.2.1']]
  await tell('TTTT-3', '2022-04-28T09:00', { kind: 'correction', replaces: articles, outputs: fewer })
  await tell('TTTT-3', '2022-04-28T09:30', {
    outputs: [
      [21, 'tin', 'II.2.1'],
      [8, 'bài', 'II.2.1'],
    ],
  })
  await tell('BC-1', '2022-04-28T10:00', {
    outputs: [
      [29, 'tin bài', 'II.2.1'],
      [2, 'phóng sự', 'II.2.1'],
    ],
  })
  await tell('TTTT-4', '2022-04-28T11:00', { outputs: [[18, 'bài đăng', 'II.2.2']] })
  await tell('VHTT-1', '2022-04-28T16:02', {
    ...{ difficulty: 'chưa có kinh phí in đợt 2', amount: 120e6 },
    outputs: [
      [40, 'pa-nô', 'II.2.3'],
      [5000, 'tờ rơi', 'II.2.3'],
    ],
  })
  await tell('VP-2', '2022-04-28T16:05', { kind: 'recall', replaces: early })
  const wrong = await tell('VP-2', '2022-04-28T16:10', { outputs: [[900, 'tin', 'II.2.1']] })
  await tell('VP-2', '2022-04-28T16:11', { kind: 'recall', replaces: wrong })
  await tell('CQ-1', '2022-04-28T16:20', { agency: 'so-y-te', state: 'done' })
}

/** As after a private reminder of a task that is late. */
export async function remind({ database: { queries } }: Office, code: string, day: string): Promise<void> {
  const { id } = await queries.assignment.findFirstOrThrow({ where: { task: { code } } })
  const on = new Date(`${day}`)
  await queries.reminder.create({ data: { assignmentId: id, why: 'late', step: 1, on, at: on } })
}
