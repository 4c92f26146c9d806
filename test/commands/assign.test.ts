import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Office, openOffice } from '../support/office.ts'
import '../support/matchers.ts'

const TTTT = 'so-thong-tin-va-truyen-thong'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(async () => {
  expect(office.logged).toEqual([])
  await office.close()
})

const lead = (agency = 'so-y-te') => office.hire(`lead of ${agency}`, ['lead', agency])
const coordinator = () => office.hire('coordinator', ['coordinator', TTTT])
const task = (code: string) =>
  office.database.queries.task.findUniqueOrThrow({
    where: { code },
    include: { assignments: true, parent: { include: { task: true } } },
  })

describe('a lead', () => {
  it("adds a task to the agency's own plan in one message", async () => {
    const ha = await lead()
    const receipt = await ha.says('giaoviec in 2.000 tờ rơi, hạn 30/6, cách làm: thuê in')
    expect(receipt).toBegin('Đã thêm YT-1 vào kế hoạch riêng của Sở Y tế: In 2.000 tờ rơi.')
    expect(receipt).toSay('Cách làm: thuê in', 'Việc nằm trong CQ-1', 'Hạn: 30/6.')
    const made = await task('YT-1')
    expect(made).toMatchObject({
      ...{ origin: 'agency', way: 'thuê in', dueOn: new Date('2022-06-30'), forms: ['II.2.3'] },
      ...{ targetUnit: 'tờ rơi', assignments: [{ agencyId: 'so-y-te' }] },
      parent: { agencyId: 'so-y-te', task: { code: 'CQ-1' } },
    })
    expect(made.targetQuantity?.toNumber()).toBe(2000)
    expect(await ha.says('viec')).toSay('Sở Y tế có 3 việc', 'YT-1 · In 2.000 tờ rơi')
  })

  it('is asked for what is missing, one part at a time', async () => {
    const ha = await lead()
    expect(await ha.says('giaoviec')).toBegin('Việc gì, cho Sở Y tế? Ví dụ: in 2.000 tờ rơi, hạn 30/6')
    expect(await ha.says('tập huấn 2 lớp')).toOffer('Đến 30/4', 'Đến 31/5', 'Đến 30/6', 'Chưa định hạn')
    office.restart()
    expect(await ha.says('cuối tháng 5')).toOffer(
      ...['Tự thực hiện', 'Thuê thực hiện', 'Phối hợp đơn vị khác', 'Chưa nêu'],
    )
    expect(await ha.says('1')).toBegin('Đã thêm YT-1 vào kế hoạch riêng của Sở Y tế: Tập huấn 2 lớp.')
    expect(await task('YT-1')).toMatchObject({ way: 'tự thực hiện', dueOn: new Date('2022-05-31') })
  })

  it('sets the deadlines of the own plan, and takes back what was a mistake', async () => {
    const ha = await lead()
    await ha.says('giaoviec in 500 áp phích, hạn 30/5, cách làm: tự in')
    expect(await ha.says('han YT-1 15/6')).toBegin('Đã đặt hạn YT-1: 15/6 (trước là 30/5).')
    await ha.says('giaoviec in 700 áp phích, hạn 30/5, cách làm: tự in')
    expect(await ha.presses('Bỏ việc này')).toBegin('Đã bỏ YT-2. Mã này không dùng lại.')
    expect(await ha.says('giaoviec in 700 áp phích, hạn 30/5, cách làm: tự in')).toSay('YT-3')
  })

  it('is told where there is no own plan to add to, and that a day is over', async () => {
    const party = await lead('ban-tuyen-giao-thanh-uy')
    expect(await party.says('giaoviec in 500 áp phích, hạn 30/5, cách làm: tự in')).toSay(
      'không giao Ban Tuyên giáo Thành ủy xây dựng kế hoạch riêng',
    )
    expect(await (await lead()).says('giaoviec in tờ rơi, hạn 30/3, cách làm: tự in')).toSay(
      'Ngày 30/3 không sau hôm nay.',
    )
  })

  it('a reporter may not', async () => {
    const lan = await office.hire('lan', ['reporter', 'so-y-te'])
    expect(await lan.says('giaoviec in tờ rơi')).toSay('Lệnh này dành cho người được giao quyền.')
  })
})

describe('who coordinates', () => {
  it('gives any agency a task with its document', async () => {
    const chi = await coordinator()
    const receipt = await chi.says(
      'giaoviec so y te: tuyên truyền tiêm chủng cho trẻ em theo CV 123/UBND-KGVX, hạn 15/5',
    )
    expect(receipt).toBegin('Đã giao YT-1 cho Sở Y tế: Tuyên truyền tiêm chủng cho trẻ em.')
    expect(receipt).toSay('Theo CV 123/UBND-KGVX', 'Hạn: 15/5.')
    expect(await task('YT-1')).toMatchObject({
      ...{ origin: 'adHoc', document: 'CV 123/UBND-KGVX', dueOn: new Date('2022-05-15') },
      contents: ['II.1.2'],
    })
    expect(await chi.says('tiendo')).toSay('- Sở Y tế: 1 việc')
  })

  it('gives it to each member of a collective body', async () => {
    const chi = await coordinator()
    const card = await chi.says(
      'giaoviec UBND các quận, huyện, thị xã: treo 10 băng rôn theo CV 5/UBND, hạn 15/5',
    )
    expect(card).toBegin('Giao cho UBND các quận, huyện, thị xã, 30 đơn vị: Treo 10 băng rôn.')
    expect(card).toSay('Theo CV 5/UBND', 'Hạn: 15/5.')
    expect(card).toOffer('Giao việc', 'Không giao')
    expect(await office.database.queries.task.count({ where: { code: 'QH-1' } })).toBe(0)
    expect(await chi.says('hạn 20/5')).toSay('30 đơn vị', 'Hạn: 20/5.')
    office.restart()
    expect(await chi.presses('Giao việc')).toBegin(
      'Đã giao QH-1 cho UBND các quận, huyện, thị xã, 30 đơn vị: Treo 10 băng rôn.',
    )
    expect((await task('QH-1')).assignments).toHaveLength(30)
  })

  it('gives nothing to many where the card is refused', async () => {
    const chi = await coordinator()
    await chi.says('giaoviec cac so nganh: bao cao nhanh theo CV 5/UBND, hạn 15/5')
    expect(await chi.presses('Không giao')).toBegin('Chưa giao việc nào.')
    expect(await office.database.queries.task.count({ where: { origin: 'adHoc' } })).toBe(0)
  })

  it('tells those who were told of a task that it is taken back', async () => {
    const chi = await coordinator()
    await office.hire('lan', ['reporter', 'so-y-te'])
    await chi.says('giaoviec so y te: treo 10 băng rôn theo CV 5/UBND, hạn 15/5')
    await chi.presses('Bỏ việc này')
    const [given = '', back = '', ...more] = await office.noticesTo('lan')
    expect(given).toContain('Đơn vị điều phối giao việc YT-1')
    expect(back).toContain('Đơn vị điều phối đã bỏ việc YT-1: Treo 10 băng rôn.')
    expect(more).toEqual([])
  })

  it('tells everybody of whom a body consists, once, of a task and that it is taken back', async () => {
    const chi = await coordinator()
    await office.hire('lan', ['reporter', 'so-y-te'])
    await office.hire('ha', ['lead', 'so-y-te'])
    await office.hire('minh', ['lead', 'so-tai-chinh'])
    await office.hire('thu', ['reporter', 'so-tu-phap'], ['reporter', 'so-noi-vu'])
    await chi.says('giaoviec cac so nganh: bao cao nhanh theo CV 5/UBND, hạn 15/5')
    await chi.presses('Giao việc')
    await chi.presses('Bỏ việc này')
    for (const who of ['lan', 'minh', 'thu']) {
      const [given = '', back = '', ...more] = await office.noticesTo(who)
      expect(given).toMatch(/^Đơn vị điều phối giao việc \S+: Bao cao nhanh/u)
      expect(back).toContain('Đơn vị điều phối đã bỏ việc')
      expect(more).toEqual([])
    }
    expect(await office.noticesTo('ha')).toEqual([])
  })

  it('tells many in the morning of what was given in the evening, and one at once', async () => {
    office.clock.set('2022-04-28T21:40:00+07:00')
    const chi = await coordinator()
    await office.hire('lan', ['reporter', 'so-y-te'])
    const card = await chi.says('giaoviec cac so nganh: bao cao nhanh theo CV 5/UBND, hạn 15/5')
    expect(card).toSay('Báo riêng tới đầu mối của từng đơn vị.')
    await chi.presses('Giao việc')
    await chi.says('giaoviec so y te: treo 10 băng rôn theo CV 5/UBND, hạn 15/5')
    const told = await office.database.queries.outgoing.findMany({ orderBy: { id: 'asc' } })
    expect(told.map(({ notBefore }) => notBefore)).toEqual([
      new Date('2022-04-29T07:30:00+07:00'),
      new Date('2022-04-28T21:40:00+07:00'),
    ])
  })

  it('is asked for agency, task, document and deadline', async () => {
    const chi = await coordinator()
    expect(await chi.says('giaoviec')).toBegin('Giao việc cho đơn vị nào?')
    expect(await chi.says('hội đồng chuột')).toSay('Không rõ đơn vị "hội đồng chuột".')
    expect(await chi.says('sở tài chính')).toSay('Việc gì, cho Sở Tài chính?')
    expect(await chi.says('rà soát kinh phí tuyên truyền')).toOffer('Chưa có văn bản')
    expect(await chi.says('CV 77/UBND-KT')).toOffer('Đến 30/4', 'Đến 31/5', 'Đến 30/6', 'Chưa định hạn')
    expect(await chi.presses('Chưa định hạn')).toBegin(
      'Đã giao TC-2 cho Sở Tài chính: Rà soát kinh phí tuyên truyền.',
    )
  })

  it('asks, and does not order, a body of the Party', async () => {
    const chi = await coordinator()
    const said = await chi.says('giaoviec Ban Tuyên giáo Thành ủy: đăng 5 bài theo CV 9/UBND, hạn 15/5')
    expect(said).toBegin('Đã ghi BTG-2, đề nghị Ban Tuyên giáo Thành ủy thực hiện: Đăng 5 bài.')
    expect(said).toSay('không đặt hạn')
    expect(await task('BTG-2')).toMatchObject({ request: true, dueOn: null })
  })
})
