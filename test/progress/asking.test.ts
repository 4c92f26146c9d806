import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { readAsking } from '../../src/progress/asking/read.ts'
import { codeWithin, readCode } from '../../src/progress/tasks/code.ts'
import { shipped } from '../support/shipped.ts'

const folder = new URL('../answers/', import.meta.url)
const asked = readdirSync(folder)
  .filter((file) => file.endsWith('.jsonl'))
  .flatMap((file) => readFileSync(new URL(file, folder), 'utf8').trim().split('\n'))
  .map((line) => z.object({ q: z.string() }).parse(JSON.parse(line)).q)

it('takes no question about the plan', () => {
  expect(asked.length).toBeGreaterThan(800)
  expect(asked.filter((question) => readAsking(question))).toEqual([])
})

it.each([
  'việc TTTT-3 đến đâu rồi',
  'TTTT-3 xong chưa',
  'tttt3 xong chua a',
  'bao giờ xong TTTT-3?',
  '4T-3 den dau roi',
  'TTTT-3 ai chủ trì, xong chưa',
  'TTTT-3?',
  'viec 3 den dua roi',
  'TTTT-3 ddeens ddaau roofi',
])('%s is about a task', (text) => expect(readAsking(text)).toEqual({ about: 'task' }))

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
  expect(readAsking(text)).toEqual({ about: 'those', only }),
)

it('knows how far a body is from what it has to do', () => {
  expect(readAsking('sở y tế làm đến đâu rồi')).toEqual({ about: 'agency', own: false })
  expect(readAsking('bên em tiến độ thế nào rồi')).toEqual({ about: 'agency', own: true })
  expect(readAsking('sở y tế phải làm gì')).toBeNull()
})

it.each([
  ['TTTT-3', 'TTTT-3'],
  ['tttt3', 'TTTT-3'],
  ['TTTT 3', 'TTTT-3'],
  ['STTTT-3', 'TTTT-3'],
  ['4T-3', 'TTTT-3'],
  ['TTTT.03', 'TTTT-3'],
  ['việc 3 của TTTT', 'TTTT-3'],
  ['nv3 so tttt', 'TTTT-3'],
  ['việc tttt-3', 'TTTT-3'],
  ['BC-1', 'BC-1'],
  ['cq1', 'CQ-1'],
  ['ngv 1', 'NGV-1'],
])('%s is the code %s', (text, code) => expect(readCode(text, shipped.register)).toEqual({ code }))

it.each(['3', 'việc 3', 'nv3', 'số 3'])('%s is a number inside the own agency', (text) =>
  expect(readCode(text, shipped.register)).toEqual({ number: 3 }),
)

it.each(['họp báo', 'Sở Y tế', 'tháng 3', 'quý 2', 'III.2/1', '45/KH-UBND'])('%s is none', (text) =>
  expect(readCode(text, shipped.register)).toBeNull(),
)

it.each([
  ['việc TTTT-3 đến đâu rồi', { code: 'TTTT-3' }],
  ['bao giờ xong tttt3 ạ', { code: 'TTTT-3' }],
  ['việc 2 xong chưa', { number: 2 }],
  ['sở y tế làm đến đâu rồi', null],
])('in "%s" finds %j', (text, named) => expect(codeWithin(text, shipped.register)).toEqual(named))
