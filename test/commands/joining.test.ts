import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { read } from '../support/bot.ts'
import { type Office, openOffice } from '../support/office.ts'
import '../support/matchers.ts'

let office: Office
let people = 0
let code = ''
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())
beforeEach(async () => {
  const minted = await office.world.membership.invite(
    { role: 'reporter', agency: 'so-y-te' },
    'operator',
    office.clock.now(),
  )
  code = minted.code
})

const someone = (language?: string) => office.person(`newcomer ${++people}`, language)
const inOffice = () => office.database.queries

it.each([
  ['toi', (text: string) => `toi ${text}`],
  [
    'dangky, in small letters without hyphens',
    (text: string) => `dangky ${text.toLowerCase().replaceAll('-', '')}`,
  ],
  ['đăng ký, with spaces', (text: string) => `đăng ký ${text.replaceAll('-', ' ')}`],
  ['the bare code', (text: string) => text],
  ['the bare code with spaces', (text: string) => text.replaceAll('-', ' ').toLowerCase()],
  ['what a deep link of a platform sends', (text: string) => `/start ${text.replaceAll('-', '')}`],
])('a code is read after %s', async (_, typed) => {
  expect(await someone().says(typed(code))).toBegin(
    'Mã mời vai trò đầu mối Sở Y tế. Trước khi tham gia, đề nghị đọc phần thông tin sẽ được lưu:',
  )
})

it('says in five lines what is kept, asks for consent, then for the name, then greets', async () => {
  const lan = someone()
  const asked = await lan.says(`toi ${code}`)
  expect(asked).toSay('1. Lưu:', '2. Để:', '3. Ai lưu:', '4. Đến khi:', '5. Xóa:', '91/2025/QH15')
  expect(asked).toOffer('Đồng ý', 'Không')
  expect(await lan.says('đồng ý')).toBegin('Gõ họ và tên, để đơn vị điều phối biết ai tham gia.')
  const greeted = await lan.says('Nguyễn Thị Lan')
  expect(greeted).toBegin('Đã tham gia: Nguyễn Thị Lan, đầu mối Sở Y tế.')
  expect(greeted).toSay('báo cáo kết quả', 'Câu mẫu, chép rồi gửi:', 'viec')
  expect(await lan.says('toi')).toBegin('Hồ sơ: Nguyễn Thị Lan.')
})

it('keeps nothing before consent, and nothing after a no', async () => {
  const lan = someone()
  const before = await rows()
  await lan.says('dangky')
  await lan.says(code)
  expect(await rows()).toEqual(before)
  expect(await lan.presses('Không')).toBegin('Đã dừng, không lưu gì. Mã vẫn dùng được đến khi hết hạn.')
  expect(await lan.says('toi')).toBegin('Không lưu thông tin nào về người dùng này.')
  expect(await rows()).toEqual(before)
})

it('asks for the code, and takes it', async () => {
  const lan = someone()
  expect(await lan.says('dangky')).toBegin('Gõ mã mời gồm 12 chữ và số, ví dụ: K7R4-XTA9-3HQE.')
  expect(await lan.says(`${code} ạ`)).toOffer('Đồng ý', 'Không')
})

it('goes on after a restart once there was consent, and asks for the code again before', async () => {
  const lan = someone()
  await lan.says(code)
  office.restart()
  expect(await lan.presses('Đồng ý')).toBegin('Cần đọc lại mã mời trước khi tiếp tục. Gõ lại mã.')
  await lan.says(code)
  await lan.presses('Đồng ý')
  office.restart()
  expect(await lan.says('Lê Văn Minh')).toBegin('Đã tham gia: Lê Văn Minh, đầu mối Sở Y tế.')
})

it('offers the name that the agency gave', async () => {
  const offered = { role: 'lead', agency: 'so-y-te', forName: 'Trần Thu Hà' } as const
  const minted = await office.world.membership.invite(offered, 'operator', office.clock.now())
  await inOffice().contact.create({
    data: { agencyId: 'so-y-te', name: 'TRẦN THU HÀ', role: 'lead', position: 1 },
  })
  const ha = someone()
  await ha.says(minted.code)
  expect(await ha.presses('Đồng ý')).toOffer('Trần Thu Hà')
  expect(await ha.says('1')).toBegin('Đã tham gia: Trần Thu Hà, phụ trách Sở Y tế.')
  expect(await ha.says('họp báo ai chủ trì')).toSay('chủ trì')
  expect(await inOffice().contact.count()).toBe(0)
  expect(await inOffice().invite.count({ where: { forName: { not: null } } })).toBe(0)
})

it('wants a whole name, and lets a question or a command in between', async () => {
  const lan = someone()
  await lan.says(code)
  await lan.presses('Đồng ý')
  expect(await lan.says('Lan')).toBegin('Cần đủ họ và tên, chỉ gồm chữ, ví dụ: Nguyễn Thị Lan.')
  expect(await lan.says('họp báo ai chủ trì?')).toSay('chủ trì')
  expect(await lan.says('huongdan')).toSay('Các lệnh')
  expect(await lan.says('nguyen thi lan')).toBegin('Đã tham gia: nguyen thi lan, đầu mối Sở Y tế.')
})

it('takes a code once', async () => {
  const [lan, minh] = [someone(), someone()]
  await lan.says(code)
  await minh.says(code)
  await lan.presses('Đồng ý')
  await minh.presses('Đồng ý')
  await lan.says('Nguyễn Thị Lan')
  expect(await minh.says('Lê Văn Minh')).toBegin('Cần đọc lại mã mời trước khi tiếp tục. Gõ lại mã.')
  expect(await minh.says(code)).toBegin('Mã này đã được dùng. Đề nghị người cấp mã cấp mã mới.')
})

it('a press without its question makes nobody', async () => {
  const eve = someone()
  for (const press of ['agree', 'joinas', 'agree:1']) {
    expect(read(await eve.send({ press }))).toMatch(/Gõ lại mã|hết hiệu lực/)
  }
  expect(await eve.says('toi')).toBegin('Không lưu thông tin nào về người dùng này.')
})

it('a further role is taken up by who has joined, once', async () => {
  const lan = await office.hire('Phạm Lan Chi', ['staff', 'so-tai-chinh'])
  expect(await lan.says(code)).toBegin(
    'Đã thêm vai trò: đầu mối Sở Y tế. Gõ "huongdan" để xem các lệnh dùng được.',
  )
  expect(await lan.says('toi')).toSay('cán bộ Sở Tài chính và đầu mối Sở Y tế')
  const again = await office.world.membership.invite(
    { role: 'reporter', agency: 'so-y-te' },
    'operator',
    office.clock.now(),
  )
  expect(await lan.says(again.code)).toSay('Đã có vai trò đầu mối Sở Y tế; mã này chưa dùng')
  expect(await someone().says(again.code)).toOffer('Đồng ý', 'Không')
})

it('does all this in English', async () => {
  const lan = someone('en')
  expect(await lan.says(`join ${code}`)).toSay(
    'An invitation as reporter of Sở Y tế.',
    '1. Kept:',
    '5. Erasing:',
  )
  await lan.presses('Agree')
  expect(await lan.says('Lan Nguyen')).toSay('Joined: Lan Nguyen, reporter of Sở Y tế.', 'update')
})

it.each(['toi', 'dangky', 'toi ngonngu en', 'lienket', 'K7R4-XTA9-3HQE'])(
  'in a group, "%s" is answered with one line',
  async (text) => {
    const room = { id: 'group', kind: 'group' } as const
    const said = await someone().send({ text, room })
    expect(read(said)).toBe('Việc này chỉ làm trong trò chuyện riêng: nhắn riêng cho hệ thống.')
  },
)

it.each(['đăng ký họp báo ở đâu', 'toi 2022 viec gi', 'lien ket voi bao nao'])(
  '"%s" is no code',
  async (text) => {
    expect(read(await someone().says(text))).not.toMatch(/mã/)
  },
)

const rows = async () => ({
  receipts: await inOffice().inboundReceipt.count(),
  dialogues: await inOffice().dialogue.count(),
  identities: await inOffice().identity.count(),
  people: await inOffice().person.count(),
})
