import { describe, expect, it } from 'vitest'
import { isClassified } from '../../src/chat/classified.ts'

describe('a mark of secrecy', () => {
  it.each([
    'MẬT\nBáo cáo tình hình',
    'TỐI MẬT',
    'UBND THÀNH PHỐ\nTUYỆT MẬT\nSố 1',
    'TUYỆT MẬT Kế hoạch bố trí lực lượng',
    '[MẬT] báo cáo tuần',
    'Báo cáo tuần (TỐI MẬT)',
    'Độ mật: Tối mật. Nội dung',
    'độ mật : mật',
    'TUYET MAT: phuong an bao ve',
  ])('is seen: %s', (text) => {
    expect(isClassified(text)).toBe(true)
  })

  it.each([
    'công tác bảo vệ bí mật nhà nước ai chủ trì',
    'CÔNG TÁC BẢO VỆ BÍ MẬT NHÀ NƯỚC AI CHỦ TRÌ',
    'tài liệu tối mật được sao chụp thế nào',
    'văn bản đóng dấu MẬT gửi qua đâu?',
    'tài liệu độ MẬT, TỐI MẬT do ai quản lý',
    'BẢO MẬT thông tin',
    'mật độ dân số',
    'mật khẩu cổng thông tin',
    'họp báo ai chủ trì',
  ])('is not seen where there is none: %s', (text) => {
    expect(isClassified(text)).toBe(false)
  })
})
