import { expect, it } from 'vitest'
import { phrase } from '../../src/chat/phrase.ts'
import { drawChart } from '../../src/digests/chart.ts'
import type { Picture } from '../../src/digests/digest/picture.ts'
import { drawSvg } from '../../src/digests/drawing/svg.ts'
import { wrap } from '../../src/digests/drawing/text.ts'
import { languages } from '../support/bot.ts'

const words = languages.words('vi')

const WEEK: Picture = {
  title: phrase('digest-title-weekly', { days: '22–29/4' }),
  stand: phrase('digest-chart-stand', { fine: 112, total: 117 }),
  states: [
    { state: 'done', count: 30, label: phrase('digest-chart-done', { count: 30 }) },
    { state: 'inTime', count: 82, label: phrase('digest-chart-inTime', { count: 82 }) },
    { state: 'late', count: 4, label: phrase('digest-chart-late', { count: 4 }) },
    { state: 'paused', count: 1, label: phrase('digest-chart-paused', { count: 1 }) },
  ],
  formsTitle: phrase('digest-chart-forms-before'),
  forms: [
    {
      name: phrase('digest-form', { name: phrase('digest-form-press'), ref: 'II.2.1' }),
      ...{ updates: 9, before: 12, told: phrase('digest-chart-told-before', { count: 9, before: 12 }) },
      outputs: [phrase('task-counted', { quantity: 2100, unit: 'tin' })],
    },
  ],
  none: phrase('digest-chart-none'),
  cutoff: phrase('digest-cutoff', { time: '07:30', day: '29/4', period: '15/4–14/5' }),
}

/** The texts of a drawing, from the top. */
const textsOf = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, said]) => said)

it('says on it what it shows, whose figures they are and when they were cut off', () => {
  expect(textsOf(drawSvg(WEEK, words))).toEqual([
    'TỔNG HỢP TUẦN 22–29/4',
    '112/117 đầu việc trong hạn hoặc đã xong',
    'Đã xong 30',
    'Trong hạn 82',
    'Quá hạn 4',
    'Tạm dừng 1',
    'Số lượt báo kết quả, so tuần trước (đơn vị tự báo)',
    'Báo chí (II.2.1): 9 lượt (tuần trước 12)',
    '2.100 tin',
    'Chốt 07:30 ngày 29/4, kỳ 15/4–14/5. Số liệu theo dõi, không thay báo',
    'cáo bằng văn bản.',
  ])
})

it('says that there is nothing new', () => {
  expect(textsOf(drawSvg({ ...WEEK, forms: [] }, words))).toContain('Chưa có kết quả mới.')
})

it('is a PNG for a phone, no higher than it needs', async () => {
  const png = await drawChart(WEEK, words)
  const view = new DataView(png.buffer, png.byteOffset)
  expect(Buffer.from(png.subarray(1, 4)).toString()).toBe('PNG')
  expect(view.getUint32(16)).toBe(1080)
  expect(view.getUint32(20)).toBeLessThan(1000)
})

it('wraps by words, and says where something is left out', () => {
  expect(wrap('Cung cấp thông tin cho báo chí đúng quy định', 300, 30, 2)).toEqual([
    'Cung cấp thông tin',
    'cho báo chí đúng…',
  ])
})
