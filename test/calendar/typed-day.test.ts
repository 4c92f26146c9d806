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
  ])('%s is %s', (text, on) => {
    expect(readDay(text, thursday)?.on).toBe(on)
  })

  it.each(['', '31/4', '40/60 pa-nô', 'TTTT-3', 'CV 123/UBND-KGVX', '5.000 tờ rơi', 'thứ 9'])(
    '%s names none',
    (text) => {
      expect(readDay(text, thursday)).toBeNull()
    },
  )

  it('tells where it stands', () => {
    const text = 'in tờ rơi, hạn 30/6, cách làm: thuê in'
    const { start = 0, end = 0 } = readDay(text, thursday) ?? {}
    expect(text.slice(start, end)).toBe('30/6')
  })
})
