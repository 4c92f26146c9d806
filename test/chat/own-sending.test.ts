import { expect, it } from 'vitest'
import { ownSending } from '../../src/chat/own-sending.ts'

it.each([
  'chieu nay em gui so lieu sau nhe',
  'em chua co so lieu',
  'tuan nay chua phat sinh',
  'cam on em, chieu c gui tiep',
  'tuan nay khong co gi moi',
  'mai em nộp báo cáo ạ',
  'Dạ sáng mai em gửi bổ sung ạ',
  'đơn vị em chưa có số liệu tuần này',
  'bên em kỳ này không phát sinh',
  'lát nữa em cập nhật nhé',
  'thứ 6 em gửi báo cáo tuần ạ',
  'để em tổng hợp rồi gửi sau',
  'em đang tổng hợp số liệu, chiều gửi ạ',
  'sở em chưa có gì mới',
  'hiện chưa có kết quả gì mới ạ',
  'chị Lan ơi em gửi sau nhé',
  'tháng này bên em không có hoạt động gì',
  'khi nào có số liệu em gửi ngay ạ',
  'em chưa kịp tổng hợp, 15h em gửi',
  'cảm ơn chị, em sẽ gửi lại',
  'trước 28/4 em nộp bản cứng',
  'em chưa gửi được ạ',
])('somebody speaks of their own sending: %s', (text) => {
  expect(ownSending(text)).toBe('sending')
})

it.each(['em gui nham, bo qua nhe', 'em gửi nhầm nhóm ạ', 'Em xin lỗi, em gửi nhầm file'])(
  'somebody sent it by mistake: %s',
  (text) => {
    expect(ownSending(text)).toBe('mistaken')
  },
)

it.each([
  'em gửi báo cáo cho ai',
  'số liệu gửi về đâu',
  'báo cáo gửi khi nào',
  'tuần này gửi báo cáo chưa',
  'em phải gửi số liệu gì',
  'em gửi số liệu được không',
  'có gì mới không',
  'tuần này có gì mới',
  'chưa có số liệu thì báo ai',
  'gửi nhầm thì sửa thế nào',
  'em chưa có số liệu thì làm sao',
  'đơn vị em gửi báo cáo mấy lần một tháng',
  'tuần này họp báo',
  'em gửi báo cáo theo mẫu nào',
  'em có phải gửi số liệu không',
  'ai gửi số liệu',
  'sở em gửi báo cáo gì',
  'số liệu tuần này',
  'không gửi báo cáo có bị phạt không',
  'bao giờ em gửi báo cáo',
  'sao em chưa có báo cáo?',
  'gửi báo cáo',
  'em gửi 25 tin bài',
  'TTTT-3 chưa phát sinh',
])('a question or an update is none: %s', (text) => {
  expect(ownSending(text)).toBeNull()
})
