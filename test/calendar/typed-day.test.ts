import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import { readDay } from '../../src/calendar/typed-day.ts'

const thursday = DateTime.fromISO('2022-04-28T16:02:00', { zone: 'Asia/Ho_Chi_Minh' })

describe('a day as people type it, on Thursday 28 April 2022', () => {
  it.each([
    ['30/5', '2022-05-30'],
    ['han TTTT-3 30/5 vì chờ kinh phí', '2022-05-30'],
    ['30-5', '2022-05-30'],
    ['30/5/2023', '2023-05-30'],
    ['30.5.2023', '2023-05-30'],
    ['30/05/22', '2022-05-30'],
    ['ngày 30 tháng 5', '2022-05-30'],
    ['30 thang 5 nam 2023', '2023-05-30'],
    ['thứ 6', '2022-04-29'],
    ['thu sau', '2022-04-29'],
    ['thứ hai', '2022-05-02'],
    ['thứ 3 tuần sau', '2022-05-03'],
    ['chủ nhật', '2022-05-01'],
    ['cuối tháng', '2022-04-30'],
    ['cuoi thang sau', '2022-05-31'],
    ['hết tháng 6', '2022-06-30'],
    ['hết quý II', '2022-06-30'],
    ['cuối quý', '2022-06-30'],
    ['cuối năm', '2022-12-31'],
    ['mai', '2022-04-29'],
    ['2 tuần nữa', '2022-05-12'],
    ['30/3', '2022-03-30'],
    ['t2', '2022-05-02'],
    ['sang mai', '2022-04-29'],
    ['han viec 2 den mai vi cho kinh phi', '2022-04-29'],
    ['hop bao mai 14h30', '2022-04-29'],
    ['mai hop bao 9h', '2022-04-29'],
    ['sang mot', '2022-04-30'],
    ['tai 18/2 Tran Phu, 5/5', '2022-05-05'],
    ['tai UBND thanh pho 5/5', '2022-05-05'],
  ])('%s is %s', (text, on) => {
    expect(readDay(text, thursday)?.on).toBe(on)
  })

  it.each([
    ...['', '31/4', '40/60 pa-nô', 'TTTT-3', 'CV 123/UBND-KGVX', '5.000 tờ rơi', 'thứ 9', '8-11h', 't5/2022'],
    ...[
      'tai quan Hoang Mai',
      'quan hoang mai 14h',
      'tại Mai Dịch',
      'chuyen cho chi Mai',
      'hoi truong so mot',
    ],
    ...['dia diem: 18/2 Tran Phu', 'số 18/2 Trần Phú', 'đường 30/4', 'nha T2'],
  ])('%s names none', (text) => {
    expect(readDay(text, thursday)).toBeNull()
  })

  it('tells whether its year was typed', () => {
    expect(readDay('5/5/2021', thursday)).toMatchObject({ on: '2021-05-05', withYear: true })
    expect(readDay('5/5', thursday)).toMatchObject({ withYear: false })
  })

  it('tells where it stands', () => {
    const text = 'in tờ rơi, hạn 30/6, cách làm: thuê in'
    const { start = 0, end = 0 } = readDay(text, thursday) ?? {}
    expect(text.slice(start, end)).toBe('30/6')
  })
})
