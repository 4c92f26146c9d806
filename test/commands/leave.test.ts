import { expect, it } from 'vitest'
import { startBot } from '../support/bot.ts'
import '../support/matchers.ts'

it.each(['thoat', 'Thoát', '/leave', 'đăng xuất'])(
  '%s has the channel clear its history, and forgets the conversation',
  async (text) => {
    const lan = startBot().person('lan')
    await lan.says('họp báo ai chủ trì')
    const left = await lan.says(text)
    expect(left).toBegin('Đã xóa cuộc trò chuyện. Có thể rời máy.')
    expect(left.forget).toBe('all')
    expect(await lan.says('1')).toBegin('Chưa có lựa chọn nào để chọn theo số. Gõ câu hỏi hoặc "huongdan".')
  },
)

it('says so in English', async () => {
  expect(await startBot().person('ann', 'en').says('leave')).toBegin(
    'The conversation was cleared. The computer can be left.',
  )
})
