import { afterAll, beforeAll, expect, it } from 'vitest'
import { read } from '../support/bot.ts'
import { type Office, openOffice } from '../support/office.ts'
import '../support/matchers.ts'

let office: Office
type Person = Awaited<ReturnType<Office['hire']>>
let admin: Person
let coordinator: Person
let lead: Person
beforeAll(async () => {
  office = await openOffice()
  admin = await office.hire('Vũ Quản Trị', ['admin'])
  coordinator = await office.hire('Đỗ Điều Phối', ['coordinator', 'so-thong-tin-va-truyen-thong'])
  lead = await office.hire('Hồ Phụ Trách', ['lead', 'so-y-te'])
})
afterAll(() => office.close())

const CODE = /^[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}$/m

it.each([
  ['themnguoi so y te dau moi', 'Mã mời đầu mối Sở Y tế:'],
  ['themnguoi Sở Y tế, phụ trách', 'Mã mời phụ trách Sở Y tế:'],
  ['thêm người đầu mối của Sở Tài chính', 'Mã mời đầu mối Sở Tài chính:'],
  ['/themnguoi báo cáo viên sở vhtt', 'Mã mời đầu mối Sở Văn hóa và Thể thao:'],
  ['moinguoi sở y tế: cán bộ', 'Mã mời cán bộ Sở Y tế:'],
  ['invite lead for Sở Y tế', 'Mã mời phụ trách Sở Y tế:'],
])('%s', async (text, first) => {
  const said = await coordinator.says(text)
  expect(said).toBegin(first)
  expect(read(said)).toMatch(CODE)
  expect(said).toSay('Dùng một lần, đến 16:02 ngày 01/5/2022.')
})

it('asks for what is missing, one thing at a time, with choices', async () => {
  const which = await coordinator.says('themnguoi')
  expect(which).toBegin('Mời với vai trò nào?')
  expect(which).toOffer('cán bộ', 'đầu mối', 'phụ trách', 'lãnh đạo Thành phố', 'Người đã tham gia')
  expect(await coordinator.says('2')).toBegin('Mời đầu mối của cơ quan nào? Gõ tên hoặc tên viết tắt.')
  office.restart()
  expect(await coordinator.says('so gi do')).toBegin(
    'Danh mục không có cơ quan "so gi do". Gõ tên đầy đủ hoặc tên viết tắt khác.',
  )
  expect(await coordinator.says('các sở, ban, ngành')).toSay('là tên chung của nhiều cơ quan')
  expect(await coordinator.says('sở vh&tt')).toBegin('Mã mời đầu mối Sở Văn hóa và Thể thao:')
})

it('asks for the role where only the agency is named, and takes its word', async () => {
  expect(await coordinator.says('themnguoi so y te')).toBegin('Mời với vai trò nào?')
  expect(await coordinator.says('đầu mối')).toBegin('Mã mời đầu mối Sở Y tế:')
})

it('a lead invites to the own agency, which need not be named, and to no other', async () => {
  expect(await lead.says('themnguoi đầu mối')).toBegin('Mã mời đầu mối Sở Y tế:')
  expect(await lead.says('themnguoi')).toOffer('cán bộ', 'đầu mối', 'Người đã tham gia')
  expect(await lead.says('themnguoi đầu mối Sở Tài chính')).toBegin(
    'Chưa được giao quyền mời đầu mối Sở Tài chính. Đề nghị đơn vị điều phối hoặc người quản trị cấp mã.',
  )
  expect(await lead.says('themnguoi phụ trách')).toSay('Chưa được giao quyền mời phụ trách Sở Y tế')
})

it('only an admin invites coordinators and admins, who need no agency', async () => {
  expect(await coordinator.says('themnguoi điều phối')).toSay('Chưa được giao quyền mời điều phối')
  expect(await admin.says('themnguoi điều phối Sở TT&TT')).toBegin(
    'Mã mời điều phối Sở Thông tin và Truyền thông:',
  )
  expect(await admin.says('themnguoi quản trị')).toBegin('Mã mời quản trị:')
})

it('is for those who may', async () => {
  const staff = await office.hire('Mai Cán Bộ', ['staff', 'so-y-te'])
  expect(await staff.says('themnguoi')).toSay('Lệnh này dành cho người được giao quyền.')
  expect(await office.person('stranger').says('themnguoi')).toSay('Lệnh này dành cho người đã tham gia.')
})

it('the code works, and neither it nor the answer that held it is kept', async () => {
  const [code = ''] = read(await coordinator.says('themnguoi đầu mối Sở Tài chính')).match(CODE) ?? []
  const kept = await office.database.queries.inboundReceipt.findMany()
  expect(JSON.stringify(kept)).not.toContain(code)
  expect(await office.person('invited').says(code)).toSay('đầu mối Sở Tài chính')
  const [entry] = await office.database.queries.auditEntry.findMany({ orderBy: { id: 'desc' }, take: 1 })
  expect(entry).toMatchObject({
    action: 'invite.made',
    details: { role: 'reporter', agency: 'so-tai-chinh' },
  })
})

it('shows who has joined, and takes a role away in two steps', async () => {
  await office.hire('Ngô Thị Đầu', ['reporter', 'so-y-te'])
  await coordinator.says('themnguoi')
  expect(await coordinator.presses('Người đã tham gia')).toSay('Xem người của cơ quan nào?')
  const list = await coordinator.says('so y te')
  expect(list).toSay('Người đã tham gia, Sở Y tế:', 'Hồ Phụ Trách, phụ trách', 'Ngô Thị Đầu, đầu mối')
  expect(await coordinator.presses('Thôi giao quyền đầu mối: Ngô Thị Đầu')).toBegin(
    'Thôi giao quyền đầu mối Sở Y tế cho Ngô Thị Đầu? Người này vẫn là người đã tham gia; báo cáo đã gửi giữ nguyên.',
  )
  expect(await coordinator.presses('Thôi giao quyền')).toBegin('Đã thôi giao quyền đầu mối Sở Y tế.')
  expect(read(await coordinator.says('themnguoi danh sach Sở Y tế'))).not.toContain('Ngô Thị Đầu')
})

it('a lead sees the own agency alone', async () => {
  expect(await lead.says('themnguoi danh sách')).toSay('Người đã tham gia, Sở Y tế:')
  expect(await lead.says('themnguoi danh sách Sở Tài chính')).toBegin(
    'Chưa được giao quyền xem người của cơ quan này.',
  )
  expect(await lead.send({ press: 'membersof:all:0' })).toBegin(
    'Chưa được giao quyền xem người của cơ quan này.',
  )
})

it.each(['themnguoi lãnh đạo Thành phố', 'moi nguoi lanh dao ubnd thanh pho', 'invite city leader'])(
  'a leader of the city joins by a code, and learns what to type: %s',
  async (text) => {
    const invited = await coordinator.says(text)
    expect(invited).toBegin('Mã mời lãnh đạo Thành phố:')
    const [code = ''] = read(invited).match(CODE) ?? []
    const newcomer = office.person(`leader ${text}`)
    await newcomer.says(code)
    await newcomer.presses('Đồng ý')
    const joined = await newcomer.says('Lê Thị Lãnh')
    expect(joined).toSay('lãnh đạo Thành phố', 'nhận riêng bản tổng hợp hai dòng khi đăng ký')
    expect(joined).toSay('tonghop hai dòng')
    expect(await newcomer.says('huongdan')).not.toSay('capnhat')
  },
)

it.each(['Lãnh đạo Ủy ban nhân dân quận Ba Đình', 'Lãnh đạo Thành phố Thủ Đức', 'lãnh đạo tỉnh đoàn'])(
  'who leads something whose name goes on is not taken for one: %s',
  async (text) => {
    const asked = await coordinator.says(`themnguoi ${text}`)
    expect(asked).not.toSay('lãnh đạo Thành phố')
    await coordinator.says('thôi')
  },
)

it('a leader of the city belongs to no department', async () => {
  expect(await coordinator.says('themnguoi Sở Y tế')).toOffer(
    'cán bộ',
    'đầu mối',
    'phụ trách',
    'Người đã tham gia',
  )
  expect(await coordinator.says('lãnh đạo thành phố')).toBegin('Mã mời lãnh đạo Thành phố:')
})

it('a lead invites no leader of the city', async () => {
  expect(await lead.says('themnguoi lãnh đạo Thành phố')).toSay('Chưa được giao quyền mời')
})

it('a role that someone may not give, they may not take', async () => {
  const held = await office.world.membership.holdersOf(null)
  const theirs = held.find(({ role }) => role === 'admin')
  for (const verb of ['withdraw', 'withdrawsure'])
    expect(await coordinator.send({ press: `${verb}:${theirs?.id}` })).toSay('Lựa chọn này đã hết hiệu lực.')
})

it('the last admin cannot be taken away', async () => {
  await admin.says('themnguoi danh sách')
  await admin.presses('Lãnh đạo, điều phối, quản trị')
  await admin.presses('Thôi giao quyền quản trị: Vũ Quản Trị')
  expect(await admin.presses('Thôi giao quyền')).toSay('Đây là người quản trị cuối cùng.')
  const other = await office.hire('Tạ Quản Trị', ['admin'])
  await other.says('themnguoi danh sách')
  await other.presses('Lãnh đạo, điều phối, quản trị')
  await other.presses('Thôi giao quyền quản trị: Vũ Quản Trị')
  expect(await other.presses('Thôi giao quyền')).toBegin('Đã thôi giao quyền quản trị.')
})

it('in a group says one line', async () => {
  const room = { id: 'group', kind: 'group' } as const
  const said = await coordinator.send({ text: 'themnguoi danh sách Sở Y tế', room })
  expect(read(said)).toBe('Việc này chỉ làm trong trò chuyện riêng: nhắn riêng cho hệ thống.')
})
