import { DateTime } from 'luxon'
import { expect, it } from 'vitest'
import { readSpan } from '../../src/calendar/typed-span.ts'

const NOW = DateTime.fromISO('2022-04-28T16:02:00', { zone: 'Asia/Ho_Chi_Minh' }) // a Thursday
const read = (text: string, now = NOW) => {
  const span = readSpan(text, now, 31)
  return (
    span &&
    `${span.from.toISODate()} ${span.to.toISODate()}|${text.slice(0, span.start)}|${text.slice(span.end)}`
  )
}

it.each([
  ['02/9 Quốc khánh', '2022-09-02 2022-09-02|| Quốc khánh'],
  ['2-5/9 le', '2022-09-02 2022-09-05|| le'],
  ['Quốc khánh 2-5/9', '2022-09-02 2022-09-05|Quốc khánh |'],
  ['tu 30 den 3/5 le', '2022-04-30 2022-05-03|| le'],
  ['từ ngày 30 đến hết ngày 3/5', '2022-04-30 2022-05-03||'],
  ['tu 30/4 den 3/5', '2022-04-30 2022-05-03||'],
  ['30/4/22-3/5/22 le', '2022-04-30 2022-05-03|| le'],
  ['30/4 - 3/5/2022', '2022-04-30 2022-05-03||'],
  ['30/12-3/1/2023', '2022-12-30 2023-01-03||'],
  ['2/5-6/5/2032', '2032-05-02 2032-05-06||'],
  ['30/4 va 1/5 le', '2022-04-30 2022-05-01|| le'],
  ['30.4 đến 3.5', '2022-04-30 2022-05-03||'],
  ['30-4-3-5', '2022-04-30 2022-05-03||'],
  ['30-4-2022', '2022-04-30 2022-04-30||'],
  ['2 tháng 9 năm 2022', '2022-09-02 2022-09-02||'],
  ['30/12-3/1', '2022-12-30 2023-01-03||'],
  ['15/1', '2023-01-15 2023-01-15||'],
  ['mai', '2022-04-29 2022-04-29||'],
  ['tu mai den thu 6', '2022-04-29 2022-04-29||'],
  ['từ thứ hai tới thứ sáu tuần sau', '2022-05-02 2022-05-06||'],
  ['tu thu 2 toi thu 6', '2022-05-02 2022-05-06||'],
  ['2/5 den thu 6', '2022-05-02 2022-05-06||'],
  ['từ thứ Bảy 30/4 đến thứ Ba, ngày 03/5', '2022-04-30 2022-05-03||'],
  ['thứ bảy 10/9, làm bù', '2022-09-10 2022-09-10||, làm bù'],
  ['Trung thu 2/9', '2022-09-02 2022-09-02|Trung thu |'],
  ['2,5/9 le', '2022-09-05 2022-09-05|2,| le'],
])('reads %s', (typed, span) => {
  expect(read(typed)).toBe(span)
})

it.each(['le 31/2', 'Quốc khánh', '45/KH-UBND', '2/5/1', '40/60%'])('reads no day in %s', (typed) => {
  expect(read(typed)).toBeNull()
})

it('over the turn of the year, what has begun is meant', () => {
  expect(read('30/12-3/1', DateTime.fromISO('2023-01-02T09:00:00'))).toBe('2022-12-30 2023-01-03||')
})

it('says what may mean other days, and which days do not follow each other', () => {
  const about = (typed: string) => {
    const span = readSpan(typed, NOW, 31)
    return { apart: span?.apart, doubtful: span?.doubtful }
  }
  expect(about('2-5 le')).toEqual({ apart: false, doubtful: true })
  expect(about('5-3/9')).toEqual({ apart: false, doubtful: true })
  expect(about('30/4 và 03/5')).toEqual({ apart: true, doubtful: false })
  expect(about('30-3/5')).toEqual({ apart: false, doubtful: false })
})
