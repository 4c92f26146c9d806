import { afterAll, beforeAll, expect, it } from 'vitest'
import { read } from '../support/bot.ts'
import { type Office, openOffice } from '../support/office.ts'
import '../support/matchers.ts'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

const CODE = /^[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}$/m
const codeIn = (text: string) => text.match(CODE)?.[0] ?? ''

it('shows name, roles, channels, language, what is kept and until when', async () => {
  const lan = await office.hire('Nguyễn Thị Lan', ['reporter', 'so-y-te'], ['lead', 'so-tai-chinh'])
  const card = await lan.says('toi')
  expect(card).toBegin('Hồ sơ: Nguyễn Thị Lan.')
  expect(card).toSay(
    'Vai trò: đầu mối Sở Y tế và phụ trách Sở Tài chính.',
    'Kênh: test. Tham gia ngày 28/3/2022.',
    'Ngôn ngữ: Tiếng Việt.',
    'câu trả lời gần nhất 3 ngày',
  )
  expect(card).toOffer('Sửa tên', 'Ngôn ngữ', 'Xuất dữ liệu', 'Liên kết kênh khác', 'Rời hệ thống')
})

it('who joined and lost every role is told so', async () => {
  expect(await (await office.hire('Bùi Không Vai')).says('toi')).toSay('chưa được giao vai trò nào')
})

it('corrects the name', async () => {
  const lan = await office.hire('Nguyễn Thị Lân', ['staff', 'so-y-te'])
  await lan.says('toi')
  expect(await lan.says('sửa tên')).toBegin('Gõ họ và tên, để đơn vị điều phối biết ai tham gia.')
  expect(await lan.says('Lan')).toBegin('Cần đủ họ và tên, chỉ gồm chữ, ví dụ: Nguyễn Thị Lan.')
  expect(await lan.says('Nguyễn Thu Lan')).toBegin('Đã sửa tên: Nguyễn Thu Lan.')
  expect(await lan.says('toi')).toBegin('Hồ sơ: Nguyễn Thu Lan.')
})

it('changes the language from the card', async () => {
  const lan = await office.hire('Đinh Ngọc Lan', ['staff', 'so-y-te'])
  await lan.says('toi')
  expect(await lan.presses('Ngôn ngữ')).toOffer('Tiếng Việt', 'English')
  expect(await lan.says('2')).toBegin('Replies are in English from now on.')
  expect(await lan.says('me')).toSay('Profile: Đinh Ngọc Lan.', 'staff of Sở Y tế')
})

it('gives out all that is kept, and keeps no copy', async () => {
  const lan = await office.hire('Cao Xuân Lan', ['reporter', 'so-y-te'])
  await lan.says('toi')
  const before = await office.database.queries.inboundReceipt.count()
  const said = await lan.presses('Xuất dữ liệu')
  expect(await office.database.queries.inboundReceipt.count()).toBe(before)
  expect(JSON.parse(said.blocks[1]?.text ?? '')).toMatchObject({
    name: 'Cao Xuân Lan',
    identities: [{ channel: 'test', externalId: 'Cao Xuân Lan' }],
    grants: [{ role: 'reporter', agencyId: 'so-y-te' }],
    recentAnswers: [{ channel: 'test' }],
    updates: [],
  })
})

it('links another channel by a code that is typed there', async () => {
  const lan = await office.hire('Hà Thị Lan', ['reporter', 'so-y-te'])
  await lan.says('toi')
  const code = codeIn(read(await lan.presses('Liên kết kênh khác')))
  const elsewhere = office.person('lan elsewhere')
  expect(await elsewhere.says('lienket')).toSay('Trên kênh đã tham gia, gõ "lienket" để lấy mã')
  expect(await elsewhere.says(code)).toBegin('Đã liên kết kênh này. Gõ "toi" để xem hồ sơ.')
  expect(await elsewhere.says('toi')).toBegin('Hồ sơ: Hà Thị Lan.')
  expect(await office.person('third').says(code)).toSay('Mã này đã được dùng.')
})

it('an account that belongs to somebody is not linked to somebody else', async () => {
  const [lan, minh] = [await office.hire('Lý Thị Lan', ['staff', 'so-y-te']), await office.hire('Lý Minh')]
  const code = codeIn(read(await lan.says('lienket')))
  expect(await minh.says(code)).toBegin(
    'Tài khoản này đã thuộc về một người tham gia nên không nhận mã này. Gõ "toi" để xem hồ sơ.',
  )
  expect(await office.person('free').says(code)).toBegin('Đã liên kết kênh này. Gõ "toi" để xem hồ sơ.')
})

it('a code for linking lives for a quarter of an hour, and a new one ends it', async () => {
  const lan = await office.hire('Mạc Thị Lan', ['staff', 'so-y-te'])
  const first = codeIn(read(await lan.says('lienket')))
  const second = codeIn(read(await lan.says('link')))
  expect(await office.person('fourth').says(first)).toSay('Không có mã này.')
  office.clock.pass(16)
  expect(await office.person('fourth').says(second)).toSay('Mã này đã hết hạn.')
})

it('leaves in two steps, or stays', async () => {
  const lan = await office.hire('Quách Thị Lan', ['reporter', 'so-y-te'])
  await lan.says('toi')
  expect(await lan.presses('Rời hệ thống')).toSay('xóa họ tên', 'Báo cáo đã gửi giữ lại cùng Kế hoạch')
  expect(await lan.presses('Ở lại')).toBegin('Đã dừng. Hồ sơ giữ nguyên.')
  await lan.says('toi')
  await lan.presses('Rời hệ thống')
  const left = await lan.presses('Xóa và rời hệ thống')
  expect(left).toBegin('Đã xóa họ tên, vai trò và tài khoản. Cảm ơn đã tham gia.')
  expect(left.forget).toBe('all')
  expect(await lan.says('toi')).toBegin('Không lưu thông tin nào về người dùng này.')
  expect(await lan.send({ press: 'leavesure' })).toSay('Việc này dành cho người đã tham gia.')
})

it('the last admin cannot leave', async () => {
  const admin = await office.hire('Vũ Quản Trị', ['admin'])
  await admin.says('toi')
  await admin.presses('Rời hệ thống')
  expect(await admin.presses('Xóa và rời hệ thống')).toSay('Đây là người quản trị cuối cùng.')
  await office.hire('Tạ Quản Trị', ['admin'])
  expect(await admin.send({ press: 'leavesure' })).toSay('Đã xóa họ tên')
})
