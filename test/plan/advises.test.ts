import { describe, expect, it } from 'vitest'
import { advises } from '../../src/plan/advises.ts'

describe('a duty', () => {
  it.each([
    'Tham mưu bố trí kinh phí.',
    'Chủ động, kịp thời tham mưu, đề xuất nội dung mới phát sinh;',
    'Căn cứ khả năng cân đối ngân sách, đề nghị của các đơn vị, tham mưu UBND Thành phố bố trí kinh phí.',
    'Phối hợp với Sở Nội vụ, các sở, ngành có liên quan tham mưu kiện toàn tổ chức bộ máy.',
    'Bộ CHQS tỉnh có trách nhiệm tham mưu UBND tỉnh theo dõi, đôn đốc các xã.',
  ])('to advise: %s', (duty) => expect(advises(duty)).toBe(true))

  it.each([
    'Chủ trì và tham mưu UBND Thành phố chỉ đạo việc thực hiện Kế hoạch;',
    'Chủ trì, phối hợp với Sở Y tế tham mưu UBND tỉnh ban hành quy chế.',
    'Thẩm định dự toán kinh phí, tham mưu UBND tỉnh bố trí kinh phí.',
    'Tổ chức họp báo định kỳ.',
    'Nâng cao chất lượng công tác tham mưu.',
  ])('to do more than that: %s', (duty) => expect(advises(duty)).toBe(false))
})
