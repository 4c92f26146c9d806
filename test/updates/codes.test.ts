import { describe, expect, it } from 'vitest'
import { taskAlone, taskWithin } from '../../src/updates/named.ts'
import { shipped } from '../support/shipped.ts'

const { register } = shipped

describe('a task', () => {
  it.each([
    'TTTT-3',
    'tttt3',
    'TTTT 3',
    'tttt-3',
    'TTTT.03',
    'TTTT–3',
    'STTTT-3',
    '4T-3',
    '4t3',
    'TT&TT-3',
    'việc 3 của TTTT',
    'viec 3 cua tttt',
    'việc số 3 của Sở Thông tin và Truyền thông',
    'nv3 so tttt',
    'nhiệm vụ 3 của sở 4T',
    'Báo cáo tiến độ TTTT-3 tuần này',
    'đăng 20 tin cho TTTT-3',
  ])('is named by “%s”', (text) => {
    expect(taskWithin(text, register)).toEqual({ code: 'TTTT-3' })
  })

  it.each([
    ['vhtt1', 'VHTT-1'],
    ['VH&TT-2', 'VHTT-2'],
    ['cq1', 'CQ-1'],
    ['qh 1 huyện Gia Lâm', 'QH-1'],
    ['VP2', 'VP-2'],
    ['BTGTU-1', 'BTG-1'],
    ['BC-1', 'BC-1'],
    ['dạ em gửi BC-1', 'BC-1'],
    ['tc-1', 'TC-1'],
    ['TC 1', 'TC-1'],
    ['tổng hợp TC-1', 'TC-1'],
  ])('is named by “%s” as %s', (text, code) => {
    expect(taskWithin(text, register)).toEqual({ code })
  })

  it.each([
    'bc 1', // báo cáo
    'bc1',
    'em gửi sếp bài BC-1', // only at the start
    'nv3', // nhiệm vụ
    'NV-3',
    'phòng tc 3', // tổ chức
    'từ 50 lên 65', // TU is the city's Party committee
    'tu 15 den 22/4',
    'TTTT 3 tin',
    'TTTT 2022',
    'tttt 15/4',
    'sở 3 lớp',
    'ct 3 bài',
    'COVID-19',
    'F0',
  ])('is not named by “%s”', (text) => {
    expect(taskWithin(text, register)?.code).toBeUndefined()
  })
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
])('%s is the code %s', (text, code) => expect(taskAlone(text, register)).toEqual({ code }))

it.each(['3', 'việc 3', 'nv3', 'số 3'])('%s is a number inside the own agency', (text) =>
  expect(taskAlone(text, register)).toEqual({ number: 3 }),
)

it.each(['họp báo', 'Sở Y tế', 'TTTT-3 xong chưa', 'tháng 3', 'quý 2', 'III.2/1', '45/KH-UBND'])(
  '%s is none',
  (text) => expect(taskAlone(text, register)).toBeNull(),
)

it.each([
  ['việc TTTT-3 đến đâu rồi', { code: 'TTTT-3' }],
  ['bao giờ xong tttt3 ạ', { code: 'TTTT-3' }],
  ['việc 4T-3 xong chưa', { code: 'TTTT-3' }],
  ['TTTT-100 xong chưa', { code: 'TTTT-100' }],
  ['việc 2 xong chưa', { number: 2 }],
  ['hoàn thành công việc 60%', null],
  ['việc 15/4 xong', null],
  ['sở y tế làm đến đâu rồi', null],
])('in "%s" finds %j', (text, named) => expect(taskWithin(text, register)).toEqual(named))
