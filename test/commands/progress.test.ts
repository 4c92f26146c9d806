import { afterAll, beforeAll, expect, it } from 'vitest'
import { read } from '../support/bot.ts'
import { type Office, openOffice } from '../support/office.ts'
import '../support/matchers.ts'

const TTTT = 'so-thong-tin-va-truyen-thong'

let office: Office
beforeAll(async () => {
  office = await openOffice()
  const { queries } = office.database
  await queries.task.update({ where: { code: 'CQ-1' }, data: { dueOn: new Date('2022-04-22') } })
  const set = (code: string, agencyId: string, data: object) =>
    queries.assignment.updateMany({ where: { agencyId, task: { code } }, data })
  await set('CQ-1', 'so-y-te', {
    state: 'done',
    doneOn: new Date('2022-04-27'),
    lastUpdateAt: new Date('2022-04-27T02:00:00Z'),
  })
  await set('VHTT-2', 'so-van-hoa-va-the-thao', { state: 'paused', reason: 'chưa có địa điểm' })
})
afterAll(() => office.close())

let people = 0
const coordinator = () => office.hire(`coordinator ${++people}`, ['coordinator', TTTT])
const room = { id: 'group', kind: 'group' as const }

it('counts first, then goes by body in the order of the plan', async () => {
  const said = await (await coordinator()).says('tiendo')
  expect(said).toBegin(
    'Tính đến 16:02 ngày 28/4: 66/120 đầu việc trong hạn hoặc đã xong; 53 quá hạn, 1 tạm dừng.',
  )
  expect(said).toSay(
    'Tuần này: 1/54 đơn vị đã cập nhật.',
    '- Sở Thông tin và Truyền thông: 7 việc; 7 chưa cập nhật tuần này',
    '- Văn phòng UBND Thành phố: 2 việc',
    '- Sở Văn hóa và Thể thao: 2 việc; 1 tạm dừng và 1 chưa cập nhật tuần này',
    '- Ban Tuyên giáo Thành ủy: 1 đầu việc đề nghị, không tính tiến độ',
    '(54 đơn vị): 108 đầu việc; 1 xong, 53 quá hạn',
    'Việc giao hai cơ quan được tính một lần trong tổng số.',
    'Theo nội dung:',
    '- II.1.7 An ninh quốc phòng; đối ngoại: 1 việc',
    'Chưa có kế hoạch riêng: 53/54 đơn vị.',
    'Số liệu do đơn vị tự báo, không thay báo cáo bằng văn bản.',
  )
})

it('names who is late, silent or paused to the coordinator alone', async () => {
  const chi = await coordinator()
  await chi.says('tiendo')
  expect(await chi.presses('Quá hạn (53)')).toSay(
    '53 đầu việc quá hạn, của 53 đơn vị.',
    'Còn 33 đơn vị khác.',
  )
  expect(await chi.says('tiendo tạm dừng')).toSay(
    '1 đầu việc tạm dừng',
    '- Sở Văn hóa và Thể thao (chưa có người tham gia): VHTT-2',
  )
  expect(await chi.says('chưa cập nhật')).toSay('đầu việc chưa cập nhật tuần này')
  await chi.says('tiendo')
  expect(await chi.presses('Chưa có kế hoạch riêng')).toSay('53/54 đơn vị chưa có kế hoạch riêng.')
})

it('says where nobody joined who could be reminded', async () => {
  const chi = await coordinator()
  await office.hire('thu', ['staff', 'so-y-te'])
  await office.hire('hung', ['reporter', 'so-tai-chinh'])
  const { blocks } = await chi.says('quahan')
  const lines = blocks.map(({ text }) => text).join('\n')
  expect(lines).toContain('- Sở Tài chính: CQ-1')
  expect(lines).toMatch(/^- Sở [^:]+ \(chưa có người tham gia\): CQ-1$/mu)
  expect(lines).toContain('Cấp mã mời: gõ themnguoi và tên đơn vị.')
})

it('shows a group counts and no names', async () => {
  const chi = await coordinator()
  for (const text of ['tiendo', 'quahan', 'đơn vị nào chưa cập nhật']) {
    const said = await chi.send({ text, room })
    expect(said).toSay('Tên đơn vị chỉ gửi riêng cho đơn vị điều phối.')
    expect(read(said)).not.toMatch(/Sở|UBND/u)
  }
})

it('shows a lead the own agency', async () => {
  const ha = await office.hire('ha', ['lead', 'so-y-te'])
  expect(await ha.says('tiendo')).toBegin(
    'Sở Y tế, tính đến 16:02 ngày 28/4: 2/2 việc trong hạn hoặc đã xong; 0 quá hạn, 0 tạm dừng.',
  )
  expect(await ha.says('quahan')).toBegin('Sở Y tế không có việc quá hạn.')
  expect(await ha.says('tiendo Sở Tài chính')).not.toSay('TC-1')
})

it('is refused to a reporter, while a question that begins so is the plan’s', async () => {
  const lan = await office.hire('lan', ['reporter', TTTT])
  expect(await lan.says('tiendo')).toSay('Lệnh này dành cho người được giao quyền.')
  expect(await lan.says('tiến độ các khu đô thị mới')).toSay('II.1.5')
})
