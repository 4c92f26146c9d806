import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { readAsking } from '../../src/progress/asking/read.ts'
import { shipped } from '../support/shipped.ts'

const folder = new URL('../answers/', import.meta.url)
const asked = readdirSync(folder)
  .filter((file) => file.endsWith('.jsonl'))
  .flatMap((file) => readFileSync(new URL(file, folder), 'utf8').trim().split('\n'))
  .map((line) => z.object({ q: z.string() }).parse(JSON.parse(line)).q)

it('takes no question about the plan', () => {
  expect(asked.length).toBeGreaterThan(800)
  expect(asked.filter((question) => readAsking(question, shipped.register))).toEqual([])
})

it.each([
  'việc TTTT-3 đến đâu rồi',
  'TTTT-3 xong chưa',
  'tttt3 xong chua a',
  'bao giờ xong TTTT-3?',
  '4T-3 den dau roi',
  'TTTT-3 ai chủ trì, xong chưa',
  'TTTT-3?',
  'tttt-3 bao nhieu tin bai roi',
  'TTTT-3 được bao nhiêu tin bài',
  'viec 3 den dua roi',
  'TTTT-3 ddeens ddaau roofi',
])('%s is about a task', (text) => expect(readAsking(text, shipped.register)).toEqual({ about: 'task' }))

it.each([
  ['đơn vị nào chưa cập nhật tuần này', 'silent'],
  ['don vi nao chua cap nhat', 'silent'],
  ['ai chua bao cao', 'silent'],
  ['việc nào quá hạn', 'late'],
  ['co bao nhieu viec qua han', 'late'],
  ['viec nao tre hạn roi', 'late'],
  ['đơn vị nào chưa cập nhâtt tuần này', 'silent'],
  ['việc nào đang tạm dừng', 'paused'],
  ['which tasks are overdue?', 'late'],
])('%s is about those that are %s', (text, only) =>
  expect(readAsking(text, shipped.register)).toEqual({ about: 'those', only }),
)

it('knows how far a body is from what it has to do', () => {
  expect(readAsking('sở y tế làm đến đâu rồi', shipped.register)).toEqual({ about: 'agency', own: false })
  expect(readAsking('viec den han tuan nay', shipped.register)).toEqual({ about: 'agency', own: true })
  expect(readAsking('bên em tiến độ thế nào rồi', shipped.register)).toEqual({ about: 'agency', own: true })
  expect(readAsking('sở y tế phải làm gì', shipped.register)).toBeNull()
})
