import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { createUpdateReader } from '../../src/updates/reader.ts'
import { readQuestions } from '../support/score-answers.ts'
import { shipped } from '../support/shipped.ts'

const read = createUpdateReader(shipped)

const line = z.object({ id: z.string(), text: z.string(), kind: z.string() })
const kinds = readFileSync(new URL('kinds.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((json) => line.parse(JSON.parse(json)))

it.each(kinds)('$id “$text” is $kind', ({ text, kind }) => {
  expect(read(text).kind).toBe(kind)
})

describe('a reporter who asks', () => {
  it.each([
    'TTTT-3 đến đâu rồi',
    'bao giờ xong TTTT-3',
    'TTTT-3 ai chủ trì, xong chưa',
    'đơn vị nào chưa cập nhật',
    'don vi nao chua gui bao cao',
    'TTTT-5 vướng gì',
    'TTTT-5 có khó khăn gì không ạ',
    'TTTT-3 tuần này được mấy tin',
    'TTTT-3 60% đúng không',
    'VHTT-1 còn thiếu gì không',
    'cho em hỏi TTTT-6 còn mấy lớp',
    'có cần báo cáo BC-1 không',
    'TTTT-3 tính cả bài trên Zalo à?',
  ])('is not taken to report: %s', (text) => {
    expect(read(text)).toEqual({ kind: 'question', updates: [] })
  })

  it.each([
    ['VP-1: đã xong. Cho hỏi báo cáo gửi ai ạ?', 'VP-1'],
    ['TTTT-3 31 tin rồi, nộp bản cứng ở đâu ạ', 'TTTT-3'],
  ])('beside reporting has reported: %s', (text, task) => {
    expect(read(text)).toMatchObject({ kind: 'update', updates: [{ task }] })
  })
})

it.each([
  'nhắc VHTT-1 nộp báo cáo',
  'xin lùi hạn TTTT-5 sang 30/5',
  'TTTT-3',
  'giao TTTT-3 cho chị Hoa',
  '2',
  '',
])('what reports nothing is no update: “%s”', (text) => {
  expect(read(text).kind).not.toBe('update')
})

it.each(['tuning', 'heldout', 'paraphrases'])(
  'no question about the plan is taken for an update: %s',
  (name) => {
    const questions = readQuestions(new URL(`../answers/${name}.jsonl`, import.meta.url))
    const taken = questions.filter(({ q }) => read(q).kind === 'update')
    expect(taken.map(({ id }) => id)).toEqual([])
  },
)
