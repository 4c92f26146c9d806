import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { read } from '../support/bot.ts'
import { type Office, openOffice } from '../support/office.ts'
import '../support/matchers.ts'

const TTTT = 'so-thong-tin-va-truyen-thong'

let office: Office
let people = 0
beforeAll(async () => {
  office = await openOffice()
  const { queries } = office.database
  await queries.task.update({ where: { code: 'CQ-1' }, data: { dueOn: new Date('2022-04-22') } })
  const { id } = await queries.assignment.findFirstOrThrow({ where: { task: { code: 'TTTT-3' } } })
  await queries.assignment.update({
    where: { id },
    data: { state: 'inProgress', percent: 35, version: 2, lastUpdateAt: new Date('2022-04-26T02:00:00Z') },
  })
  const author = await queries.person.create({
    data: { name: 'Hoa', joinedAt: new Date('2022-03-02'), consentAt: new Date('2022-03-02') },
  })
  for (const [number, percent, quantity] of [
    [1, 20, 12],
    [2, 35, 25],
  ] as const) {
    await queries.update.create({
      data: {
        ...{ number, assignmentId: id, kind: 'report', version: number, percent, personId: author.id },
        ...{ at: new Date(`2022-04-${24 + number}T09:03:00Z`), period: '2022-04-15', channel: 'test' },
        outputs: { create: { position: 0, quantity, unit: 'tin bài', form: 'II.2.1' } },
      },
    })
  }
})
afterAll(() => office.close())

const hire = (...roles: Parameters<Office['hire']> extends [string, ...infer Roles] ? Roles : never) =>
  office.hire(`person ${++people}`, ...roles)
const reporter = (agency = TTTT) => hire(['reporter', agency])
const coordinator = () => hire(['coordinator', TTTT])

describe('viec', () => {
  it("shows an agency's tasks, late ones first, and opens one by its choice", async () => {
    const lan = await reporter()
    const list = await lan.says('viec')
    expect(list).toBegin('Sở Thông tin và Truyền thông có 9 việc; 1 việc quá hạn.')
    expect(list).toSay(
      '- CQ-1 · Xây dựng Kế hoạch',
      'Chưa thực hiện · hạn 22/4, quá 4 ngày làm việc',
      '- TTTT-1 · ',
      'TTTT-3 · Tuyên truyền thường xuyên, đột xuất: Đang thực hiện, 35%',
      'Phối hợp: VP-1 Tổ chức họp báo định kỳ và đột xuất',
    )
    expect(await lan.says('1')).toBegin(
      'CQ-1 của Sở TT&TT · Xây dựng Kế hoạch tuyên truyền riêng của đơn vị (III.8/1)',
    )
  })

  it.each(['viec TTTT-3', 'tttt3', '/viec 4T-3', 'việc 3 của TTTT', 'viec nv3 so tttt', 'TTTT-3?', 'việc 3'])(
    'opens the card of a task: %s',
    async (text) => {
      const card = await (await reporter()).says(text)
      expect(card).toBegin('TTTT-3 · Tuyên truyền thường xuyên, đột xuất (III.1/3)')
    },
  )

  it('a card says who, how far, the results of the period, and what was said last', async () => {
    const card = await (await reporter()).says('viec TTTT-3')
    expect(card).toSay(
      'Sở Thông tin và Truyền thông chủ trì; các cơ quan báo chí phối hợp.',
      'Đang thực hiện, 35% · thường xuyên',
      'Kết quả kỳ 15/4–14/5: 37 tin bài',
      '16:03 ngày 26/4, đầu mối Sở TT&TT (CN-2): 35% và 25 tin bài',
      '16:03 ngày 25/4, đầu mối Sở TT&TT (CN-1): 20% và 12 tin bài',
      'Cùng một việc với BC-1: kết quả chỉ tính một lần.',
      'không thay báo cáo bằng văn bản',
    )
    expect(card).toOffer('Cập nhật', 'Lịch sử')
  })

  it('leads to the history', async () => {
    const lan = await reporter()
    await lan.says('TTTT-3')
    expect(await lan.presses('Lịch sử')).toSay('Lịch sử TTTT-3', '(CN-2)', '(CN-1)')
  })

  it('what is asked for, not ordered, has no deadline and is never late', async () => {
    await office.database.queries.task.update({
      where: { code: 'BTG-1' },
      data: { dueOn: new Date('2022-04-01') },
    })
    const lan = await hire(['reporter', 'ban-tuyen-giao-thanh-uy'])
    expect(await lan.says('viec')).toBegin('Ban Tuyên giáo Thành ủy có 1 việc, không có việc quá hạn.')
    const card = await lan.says('BTG-1')
    expect(card).toSay(
      'Kế hoạch đề nghị Ban Tuyên giáo Thành ủy thực hiện.',
      'không tính tiến độ và thời hạn',
    )
    expect(read(card)).not.toContain('hạn 01/4')
  })

  it('a partner sees the card and answers for nothing in it', async () => {
    const card = await (await reporter()).says('viec VP-1')
    expect(card).toSay('Văn phòng UBND Thành phố chủ trì', 'thời hạn và tiến độ tính cho đơn vị chủ trì')
    expect(card.choices).toEqual([])
  })

  it("another agency's task is named with who leads it, its progress is not", async () => {
    const said = await (await reporter('so-y-te')).says('viec TTTT-3')
    expect(said).toBegin(
      'TTTT-3 là việc của Sở Thông tin và Truyền thông: Tuyên truyền thường xuyên, đột xuất. Tiến độ do đơn vị đó và đơn vị điều phối xem.',
    )
    expect(said).toOffer('Xem III.1/3')
    expect(read(said)).not.toContain('35%')
  })

  it('who coordinates sees the tasks of any agency, and how many of a collective task stand how', async () => {
    const chi = await coordinator()
    expect(await chi.says('viec so y te')).toBegin('Sở Y tế có 2 việc; 1 việc quá hạn.')
    const collective = await chi.says('viec CQ-1')
    expect(collective).toSay('54 đơn vị', 'Chưa thực hiện: 54 đơn vị', 'Quá hạn: 54 đơn vị')
    expect(read(collective)).not.toContain('Ba Đình')
    expect(await chi.says('viec CQ-1 so y te')).toBegin(
      'CQ-1 của Sở Y tế · Xây dựng Kế hoạch tuyên truyền riêng của đơn vị (III.8/1)',
    )
  })

  it.each(['viec den han tuan nay', 'việc nào sắp đến hạn'])('lists the own tasks: %s', async (text) => {
    expect(await (await reporter()).says(text)).toBegin(
      'Sở Thông tin và Truyền thông có 9 việc; 1 việc quá hạn.',
    )
  })

  it('a question how many is answered with the card', async () => {
    expect(await (await reporter()).says('tttt-3 bao nhieu tin bai roi')).toSay('37 tin bài')
  })

  it('a task late by a weekend alone is late by no working day', async () => {
    const lan = await reporter()
    office.clock.set('2022-04-23T09:00:00+07:00')
    expect(await lan.says('viec')).toSay('hạn 22/4, đã quá hạn')
    office.clock.set('2022-04-28T16:02:00+07:00')
  })

  it('says which code is unknown', async () => {
    const lan = await reporter()
    expect(await lan.says('viec TTTT-99')).toBegin(
      'Không có việc mang mã TTTT-99. Gõ "viec" để xem mã các việc của đơn vị.',
    )
    expect(await lan.says('viec TTT-3')).toSay('Không có việc mang mã TTT-3.')
    expect(await lan.says('viec 77')).toSay('Đơn vị không có việc số 77.')
  })

  it('leaves a question about the plan to the plan', async () => {
    const lan = await reporter()
    expect(await lan.says('việc họp báo định kỳ ai chủ trì')).toSay('Văn phòng UBND Thành phố chủ trì')
    expect(await lan.says('sở y tế phải làm gì')).toBegin(
      'Sở Y tế có 2 việc, theo phần chung của các Sở, Ban, ngành; UBND các quận, huyện, thị xã (mục III.8).',
    )
    expect(await office.person('stranger').says('việc họp báo ai chủ trì')).toSay('chủ trì')
  })

  it('says nothing of single tasks in a group', async () => {
    const lan = await reporter()
    const room = { id: 'group', kind: 'group' as const }
    for (const text of ['viec', 'viec TTTT-3', 'TTTT-3 xong chưa']) {
      expect(await lan.send({ text, room })).toBegin('Tiến độ từng việc chỉ xem khi nhắn riêng.')
    }
  })
})

describe('a question about progress', () => {
  it.each([
    'việc TTTT-3 đến đâu rồi',
    'TTTT-3 xong chưa ạ',
    'bao gio xong tttt3',
    'TTTT-3 ai chủ trì, xong chưa',
    'dạ việc 3 đến đau rồi ạ',
  ])('is answered with the card: %s', async (text) => {
    expect(await (await reporter()).says(text)).toSay('TTTT-3 · ', 'Đang thực hiện, 35%')
  })

  it('of an agency is answered to itself and to who coordinates', async () => {
    expect(await (await coordinator()).says('sở y tế làm đến đâu rồi')).toBegin(
      'Sở Y tế có 2 việc; 1 việc quá hạn.',
    )
    expect(await (await reporter('so-y-te')).says('so y te lam den dau roi')).toSay('Sở Y tế có 2 việc')
    expect(await (await reporter('so-y-te')).says('bên em làm đến đâu rồi')).toSay('Sở Y tế có 2 việc')
    expect(await (await reporter()).says('sở y tế làm đến đâu rồi')).toBegin(
      'Tiến độ của Sở Y tế do đơn vị đó và đơn vị điều phối xem. Việc của Sở Thông tin và Truyền thông: gõ "viec".',
    )
  })

  it('that compares agencies is for who coordinates; others are told of their own', async () => {
    expect(await (await coordinator()).says('việc nào quá hạn')).toSay(
      '54 đầu việc quá hạn, của 54 đơn vị.',
      'Sở Y tế: CQ-1',
    )
    expect(await (await reporter()).says('việc nào quá hạn')).toBegin(
      'Sở Thông tin và Truyền thông có 1 việc quá hạn.',
    )
    expect(await (await coordinator()).says('don vi nao chua cap nhat tuan nay')).toSay(
      'đầu việc chưa cập nhật tuần này',
    )
  })

  it('of one task or agency is answered to a leader of the city, and who is late by name is not', async () => {
    const executive = await hire(['executive'])
    expect(await executive.says('TTTT-3 xong chưa ạ')).toSay('TTTT-3 · ', 'Đang thực hiện, 35%')
    expect(await executive.says('sở y tế làm đến đâu rồi')).toBegin('Sở Y tế có 2 việc; 1 việc quá hạn.')
    expect(await executive.says('viec CQ-1')).toSay('Quá hạn: 54 đơn vị')
    for (const text of ['việc nào quá hạn', 'don vi nao chua cap nhat tuan nay'])
      expect(await executive.says(text)).toSay('Danh sách theo tên đơn vị do đơn vị điều phối cung cấp.')
    const both = await hire(['executive'], ['lead', 'so-y-te'])
    expect(await both.says('việc nào quá hạn')).toBegin('Sở Y tế có 1 việc quá hạn.')
    expect(await executive.says('capnhat TTTT-3 60%')).toSay('Lệnh này')
    expect(await executive.says('tiendo')).toSay('Lệnh này')
  })

  it('is not answered to who has not joined', async () => {
    expect(await office.person('stranger').says('TTTT-3 xong chưa')).toBegin(
      'Tiến độ chỉ trả lời người đã tham gia. Có mã mời thì gõ "toi" kèm mã; chưa có thì hỏi đầu mối của đơn vị.',
    )
  })
})
