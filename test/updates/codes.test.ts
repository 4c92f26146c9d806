import { describe, expect, it } from 'vitest'
import { createSmallReaders } from '../../src/updates/small-readers.ts'
import { shipped } from '../support/shipped.ts'

const { taskCode } = createSmallReaders(shipped)

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
    expect(taskCode(text)).toBe('TTTT-3')
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
    expect(taskCode(text)).toBe(code)
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
    expect(taskCode(text)).toBeNull()
  })
})
