import { describe, expect, it } from 'vitest'
import { excerpt, sentenceAbout } from '../../../commands/replies/excerpt.ts'

const duty =
  'Định hướng, chỉ đạo hệ thống tuyên giáo tuyên truyền nhiệm vụ chính trị năm 2022; ' +
  'đăng tin, bài ở Bản tin; tham mưu tổ chức Giải báo chí của Thành phố.'

describe('an excerpt of a clause', () => {
  it('is the whole clause where that is short enough', () => {
    expect(excerpt(duty, 'giải báo chí', 500)).toBe(duty)
  })

  it('begins where the question is spoken of, typed with diacritics or without', () => {
    expect(excerpt(duty, 'giải báo chí thưởng bao nhiêu', 80)).toBe(
      '…tham mưu tổ chức Giải báo chí của Thành phố.',
    )
    expect(excerpt(duty, 'giai bao chi thuong bao nhieu', 80)).toBe(
      '…tham mưu tổ chức Giải báo chí của Thành phố.',
    )
  })

  it('is the beginning where nothing else comes nearer', () => {
    expect(excerpt(duty, 'ai làm', 60)).toBe('Định hướng, chỉ đạo hệ thống tuyên giáo tuyên truyền nhiệm…')
  })
})

it('the sentence that a question is about stands for its clause', () => {
  const closing = 'Yêu cầu các đơn vị thực hiện. Nếu có vướng mắc, đề nghị gửi Sở Thông tin và Truyền thông.'
  expect(sentenceAbout(closing, 'vướng mắc gửi ai')).toBe(
    'Nếu có vướng mắc, đề nghị gửi Sở Thông tin và Truyền thông.',
  )
  expect(sentenceAbout(closing, 'xyz')).toBe(closing)
})
