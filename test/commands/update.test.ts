import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { read } from '../support/bot.ts'
import { type Office, openOffice } from '../support/office.ts'
import '../support/matchers.ts'

const TTTT = 'so-thong-tin-va-truyen-thong'
const VHTT = 'so-van-hoa-va-the-thao'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
beforeEach(async () => {
  expect(office.logged).toEqual([])
  await office.reset()
})
afterAll(async () => {
  expect(office.logged).toEqual([])
  await office.close()
})

const reporter = (agency = TTTT) => office.hire(`reporter of ${agency}`, ['reporter', agency])
const coordinator = () => office.hire('coordinator', ['coordinator', TTTT])

describe('one message is enough', () => {
  it('and what is clear is recorded at once, with a receipt that says what was read', async () => {
    const lan = await reporter()
    const receipt = await lan.says('TTTT-3 60% đã đăng 25 tin bài, phát 14 lượt trên loa')
    expect(receipt).toBegin('Đã ghi CN-1, TTTT-3, 16:02 ngày 28/4.')
    expect(receipt).toSay('Đã đọc: 60%; 25 tin bài; 14 lượt phát thanh.', 'kỳ 15/4–14/5')
    expect(receipt).toOffer('Sửa', 'Thu hồi')
  })

  it.each(['/capnhat tttt3 60%', 'cap nhat TTTT.03: 60%', 'CAPNHAT 4T-3 60 %'])(
    'in any dress of the word: %s',
    async (text) => {
      const lan = await reporter()
      expect(await lan.says(text)).toBegin('Đã ghi CN-1, TTTT-3, 16:02 ngày 28/4.')
    },
  )

  it.each([
    ['reporter', '/tiendo TTTT-3 60% đã đăng 25 tin bài'],
    ['lead', '/tiendo TTTT-3 60% đã đăng 25 tin bài'],
    ['reporter', '/baocao TTTT-3 đã xong'],
    ['lead', 'baocao TTTT-3 đã xong'],
  ] as const)('of a %s with what another word asks for: %s', async (role, text) => {
    const lan = await office.hire('lan', [role, TTTT])
    expect(await lan.says(text)).toBegin('Đã ghi CN-1, TTTT-3, 16:02 ngày 28/4.')
  })

  it.each([
    ['/tiendo', 'Lệnh này dành cho người được giao quyền.'],
    ['/tiendo Sở Y tế', 'Lệnh này dành cho người được giao quyền.'],
    ['/baocao', 'Không có lệnh này.'],
    ['/baocao TTTT-3 đến đâu rồi', 'Không có lệnh này.'],
  ])('and %s is none', async (text, refusal) => {
    expect(await (await reporter()).says(text)).toSay(refusal)
    expect(await office.database.queries.update.count()).toBe(0)
  })

  it('money, difficulties that stop the work and falling figures are shown first', async () => {
    const lan = await reporter(VHTT)
    const card = await lan.says(
      'vhtt1: dung dc 40/60 pano, in 5000 to roi, treo 120 bang ron. vuong: chua co kp in dot 2, can 120tr',
    )
    expect(card).toSay(
      'VHTT-1 · ',
      '(III.4/1) · kỳ 15/4–14/5',
      'Kết quả thêm: 40 pa-nô (chỉ tiêu 60), 5.000 tờ rơi và 120 băng rôn',
      'Vướng mắc: chua co kp in dot 2',
      'Số tiền nêu: 120 triệu đồng',
    )
    expect(card).toOffer('Ghi nhận', 'Sửa', 'Bỏ')
    expect(await lan.says('1')).toBegin('Đã ghi CN-1, VHTT-1, 16:02 ngày 28/4.')
  })

  it('a card can be changed before it is recorded, or dropped', async () => {
    const lan = await reporter(VHTT)
    await lan.says('VHTT-1: in 5000 tờ rơi, cần 120 triệu')
    await lan.presses('Sửa')
    const changed = await lan.says('tờ rơi 500')
    expect(changed).toSay('Kết quả thêm: 500 tờ rơi', 'Số tiền nêu: 120 triệu đồng')
    expect(await lan.presses('Bỏ')).toBegin('Đã bỏ, chưa ghi gì.')
    expect(await office.database.queries.update.count()).toBe(0)
  })

  it('a card outlives a restart, and a plain yes records it', async () => {
    const lan = await reporter(VHTT)
    await lan.says('VHTT-1: cần 120 triệu in tờ rơi')
    office.restart()
    expect(await lan.says('ok')).toBegin('Đã ghi CN-1, VHTT-1, 16:02 ngày 28/4.')
  })

  it('the card of an earlier message is not lost', async () => {
    const lan = await reporter()
    await lan.says('TTTT-3: cần 120 triệu')
    const second = await lan.says('TTTT-4: cần 30 triệu')
    expect(second).toOffer(
      'Ghi nhận TTTT-4',
      'Sửa TTTT-4',
      'Bỏ TTTT-4',
      'Ghi nhận TTTT-3',
      'Sửa TTTT-3',
      'Bỏ TTTT-3',
    )
    expect(await lan.says('4')).toBegin('Đã ghi CN-1, TTTT-3, 16:02 ngày 28/4.')
  })

  it('a number that stood on two cards is asked about, after a restart too', async () => {
    const lan = await reporter()
    await lan.says('TTTT-3: cần 120 triệu')
    await lan.says('TTTT-4: cần 30 triệu')
    office.restart()
    const asked = await lan.says('1')
    expect(asked).toBegin('Số 1 là lựa chọn nào?')
    expect(asked).toOffer('Ghi nhận TTTT-4', 'Ghi nhận TTTT-3')
    expect(await office.database.queries.update.count()).toBe(0)
    expect(await lan.says('2')).toBegin('Đã ghi CN-1, TTTT-3, 16:02 ngày 28/4.')
  })

  it('a card stays on offer beside the receipt of another', async () => {
    const lan = await reporter()
    await lan.says('TTTT-3: cần 120 triệu')
    await lan.says('TTTT-4: cần 30 triệu')
    const receipt = await lan.presses('Ghi nhận TTTT-4')
    expect(receipt).toSay('Đã ghi CN-1, TTTT-4', 'Còn thẻ TTTT-3 chưa ghi.')
    expect(receipt).toOffer('Sửa', 'Thu hồi', 'Ghi nhận TTTT-3', 'Sửa TTTT-3', 'Bỏ TTTT-3')
    expect(await lan.says('1')).toOffer('Sửa', 'Ghi nhận TTTT-3')
    expect(await lan.presses('Ghi nhận TTTT-3')).toBegin('Đã ghi CN-2, TTTT-3, 16:02 ngày 28/4.')
  })

  it('several tasks in one message are one card, one yes, a receipt for each', async () => {
    const lan = await reporter()
    const card = await lan.says(
      '1. TTTT-3: 70%, 31 tin, 12 bài\n2. TTTT-4: 22 bài đăng\n3. TTTT-5: chưa làm, chờ kinh phí 200tr',
    )
    expect(card).toSay('TTTT-3 · ', 'TTTT-4 · ', 'TTTT-5 · ')
    const receipt = await lan.says('1')
    expect(receipt).toSay('Đã ghi CN-1, TTTT-3', 'Đã ghi CN-2, TTTT-4', 'Đã ghi CN-3, TTTT-5')
  })

  it('several tasks sent a second time are recorded where they tell something new', async () => {
    const lan = await reporter()
    await lan.says('TTTT-4: 22 bài đăng')
    const both = '1. TTTT-3: 70%, 31 tin\n2. TTTT-4: 22 bài đăng'
    const card = await lan.says(both)
    expect(card).toSay('TTTT-4: đã ghi CN-1 như vậy lúc 16:02, không ghi lại.')
    expect(await lan.says('ok')).toSay('Đã ghi CN-2, TTTT-3')
    expect(await office.database.queries.output.count({ where: { unit: 'bài đăng' } })).toBe(1)
    expect(await lan.says(both)).toOffer('Trùng, bỏ qua', 'Là số mới, ghi thêm')
  })

  it('several messages within a minute are one update', async () => {
    const lan = await reporter()
    await lan.says('TTTT-3 60%')
    const added = await lan.says('đăng 25 tin bài')
    expect(added).toBegin('Đã ghi thêm vào CN-1, TTTT-3, 16:02 ngày 28/4.')
    office.clock.pass(2)
    expect(await lan.says('đăng 5 tin bài')).not.toSay('Đã ghi thêm')
  })
})

describe('what is missing', () => {
  it('is asked one thing at a time', async () => {
    const lan = await reporter()
    expect(await lan.says('capnhat')).toBegin('Tin này của việc nào?')
    expect(await lan.says('3')).toSay('TTTT-3 · ', 'kết quả, tiến độ hoặc vướng mắc?')
    expect(await lan.says('60%')).toBegin('Đã ghi CN-1, TTTT-3, 16:02 ngày 28/4.')
  })

  it('is not guessed where there is no such task, or it is another agency’s', async () => {
    const lan = await reporter()
    expect(await lan.says('capnhat TTTT-99 60%')).toBegin(
      'Không có việc mang mã TTTT-99. Gõ "viec" để xem mã các việc của đơn vị.',
    )
    expect(await lan.says('VHTT-1 60%')).toSay('VHTT-1 là việc của Sở Văn hóa và Thể thao')
  })

  it('is refused to who has not joined', async () => {
    const stranger = office.person('stranger')
    expect(await stranger.says('capnhat TTTT-3 60%')).toSay('Lệnh này dành cho người đã tham gia.')
    expect(await office.database.queries.update.count()).toBe(0)
  })
})

describe('totals to date', () => {
  it('are told from those of the period, and never added', async () => {
    const lan = await reporter()
    await lan.says('TTTT-4 đăng 100 bài đăng')
    office.clock.pass(5)
    await lan.says('TTTT-4 lũy kế từ đầu năm 130 bài đăng')
    const outputs = await office.database.queries.output.findMany({ orderBy: { updateId: 'asc' } })
    expect(outputs.map(({ quantity, total }) => [Number(quantity), total && Number(total)])).toEqual([
      [100, null],
      [30, 130],
    ])
  })

  it('a number larger than all so far is asked about once', async () => {
    const lan = await reporter()
    await lan.says('TTTT-4 đăng 100 bài đăng')
    office.clock.pass(5)
    const card = await lan.says('TTTT-4 đăng 130 bài đăng')
    expect(card).toSay('130 bài đăng lớn hơn tổng đã ghi từ đầu (100): là số trong kỳ hay lũy kế?')
    expect(card).toOffer('Số trong kỳ, ghi nhận', 'Là số lũy kế', 'Sửa', 'Bỏ')
    expect(await lan.presses('Là số lũy kế')).toSay('Kết quả thêm: 30 bài đăng (lũy kế 130)')
  })

  it('beside another card, too', async () => {
    const lan = await reporter()
    await lan.says('TTTT-4 đăng 100 bài đăng')
    office.clock.pass(5)
    await lan.says('TTTT-4 đăng 130 bài đăng')
    expect(await lan.says('TTTT-3: cần 120 triệu')).toOffer(
      ...['Ghi nhận TTTT-3', 'Sửa TTTT-3', 'Bỏ TTTT-3'],
      ...['Số trong kỳ, ghi nhận TTTT-4', 'TTTT-4 là số lũy kế', 'Sửa TTTT-4', 'Bỏ TTTT-4'],
    )
    expect(await lan.says('4')).toOffer('Số trong kỳ, ghi nhận TTTT-4', 'Bỏ TTTT-4')
  })
})

describe('what was recorded', () => {
  it('is corrected in words, after a yes', async () => {
    const lan = await reporter(VHTT)
    await lan.says('VHTT-1 in 5.000 tờ rơi, treo 120 băng rôn')
    office.clock.pass(8)
    const card = await lan.says('em nham, to roi 500 thoi a')
    expect(card).toBegin('Sửa CN-1 (VHTT-1): tờ rơi 5.000 → 500. Mục khác giữ nguyên.')
    expect(card).toOffer('Đúng', 'Không')
    expect(await lan.says('1')).toBegin(
      'Đã sửa CN-1 lúc 16:10. Số mới dùng từ lúc này; bản trước còn trong lịch sử của đơn vị.',
    )
    const held = await office.world.reports.find(1)
    expect(held?.content.outputs.map(({ unit, quantity }) => [unit, quantity])).toEqual([
      ['tờ rơi', 500],
      ['băng rôn', 120],
    ])
    expect(await office.database.queries.update.count()).toBe(2)
  })

  it('is corrected by its number, and by the button of the receipt', async () => {
    const lan = await reporter(VHTT)
    await lan.says('VHTT-1 in 5.000 tờ rơi')
    await lan.presses('Sửa')
    expect(await lan.says('tờ rơi 700')).toBegin(
      'Sửa CN-1 (VHTT-1): tờ rơi 5.000 → 700. Mục khác giữ nguyên.',
    )
    expect(await lan.says('không')).toSay('Giữ nguyên CN-1.')
    expect(await lan.says('sua CN-1 tờ rơi 600')).toBegin(
      'Sửa CN-1 (VHTT-1): tờ rơi 5.000 → 600. Mục khác giữ nguyên.',
    )
  })

  it('is corrected by its task, keeping its form', async () => {
    const lan = await reporter()
    await lan.says('tttt-3 da dang 12 tin bai tren bao')
    await lan.says('tttt-4 10 bai dang')
    office.clock.pass(3)
    expect(await lan.says('em nham tttt-3 chi co 9 tin bai thoi')).toBegin(
      'Sửa CN-1 (TTTT-3): tin bài 12 → 9. Mục khác giữ nguyên.',
    )
    await lan.says('1')
    const held = await office.world.reports.find(1)
    expect(held?.content.outputs).toMatchObject([{ quantity: 9, unit: 'tin bài', form: 'II.2.1' }])
  })

  it('is corrected with several changes in a row', async () => {
    const lan = await reporter()
    await lan.says('tttt-3 40%, 12 tin bai')
    expect(await lan.says('em nham, tttt-3 50%, 9 tin bai')).toSay('tin bài 12 → 9; tiến độ 40% → 50%.')
  })

  it('is corrected with a date once its period is closed', async () => {
    const lan = await reporter(VHTT)
    await lan.says('VHTT-1 in 5.000 tờ rơi')
    office.clock.pass(30 * 24 * 60)
    await lan.says('sua CN-1 tờ rơi 500')
    expect(await lan.says('1')).toSay('Số liệu kỳ 15/4–14/5 đã chốt: ghi là điều chỉnh ngày 28/5.')
  })

  it('is recalled after a yes, and its task stands as before', async () => {
    const lan = await reporter()
    await lan.says('TTTT-3 40%')
    office.clock.pass(5)
    await lan.says('TTTT-3 60%')
    await lan.presses('Thu hồi')
    expect(await lan.presses('Thu hồi')).toBegin(
      'Đã thu hồi CN-2 lúc 16:07. Tin còn trong lịch sử của đơn vị, không tính vào số liệu.',
    )
    const [standing] = await office.world.reports.standings({ code: 'TTTT-3' })
    expect(standing).toMatchObject({ state: 'inProgress', percent: 40 })
    expect(await lan.says('thuhoi CN-2')).toBegin('CN-2 đã thu hồi hoặc đã gỡ, không sửa được.')
  })

  it('is removed for good by its author, with a reason', async () => {
    const lan = await reporter()
    await lan.says('TTTT-3 60%; vướng: gửi nhầm tài liệu riêng')
    await lan.says('gobo CN-1 gửi nhầm')
    expect(await lan.presses('Gỡ bỏ hẳn')).toBegin('Đã gỡ nội dung CN-1, lý do: gửi nhầm.')
    const everything = JSON.stringify(
      [
        await office.database.queries.update.findMany(),
        await office.database.queries.inboundReceipt.findMany(),
      ],
      (_, value) => (typeof value === 'bigint' ? String(value) : value),
    )
    expect(everything).not.toContain('tài liệu riêng')
  })

  it('is not another agency’s to correct, nor a colleague’s to remove', async () => {
    const lan = await reporter()
    await lan.says('TTTT-3 60%')
    const hoa = await office.hire('hoa', ['reporter', TTTT])
    const minh = await reporter(VHTT)
    expect(await minh.says('sua CN-1 70%')).toBegin(
      'CN-1 của đơn vị khác; chỉ đơn vị đó và đơn vị điều phối được sửa.',
    )
    expect(await hoa.says('sua CN-1 70%')).toBegin(
      'Sửa CN-1 (TTTT-3): tiến độ 60% → 70%. Mục khác giữ nguyên.',
    )
    expect(await hoa.says('gobo CN-1 sai')).toBegin('Chỉ người gửi CN-1 và người quản trị được gỡ.')
  })

  it('is corrected where the message is edited on its platform, once confirmed', async () => {
    const lan = await reporter(VHTT)
    await lan.send({ text: 'VHTT-1 in 5.000 tờ rơi', message: 'm1' })
    const card = await lan.send({ text: 'VHTT-1 in 500 tờ rơi', message: 'm1', edited: true })
    expect(card).toBegin('Tin CN-1 (VHTT-1) đã được sửa trên kênh: tờ rơi 5.000 → 500. Mục khác giữ nguyên.')
    expect((await office.world.reports.find(1))?.content.outputs[0]?.quantity).toBe(5000)
    await lan.presses('Đúng')
    expect((await office.world.reports.find(1))?.content.outputs[0]?.quantity).toBe(500)
  })
})

describe('what is done or paused', () => {
  const stateOf = async (code: string) => (await office.world.reports.standings({ code }))[0]?.state

  it('is under way again once that is confirmed', async () => {
    const lan = await reporter()
    await lan.says('tttt-6 xong')
    office.clock.pass(24 * 60)
    const card = await lan.says('tttt-6 chua xong')
    expect(card).toBegin('TTTT-6 chuyển từ Hoàn thành về Đang thực hiện.')
    expect(card).toOffer('Đúng', 'Không')
    expect(await stateOf('TTTT-6')).toBe('done')
    expect(await lan.says('1')).toSay('Đã ghi CN-2, TTTT-6')
    expect(await stateOf('TTTT-6')).toBe('inProgress')
  })

  it('is under way again beside what was done of it', async () => {
    const lan = await reporter()
    await lan.says('tttt-6 xong')
    expect(await lan.says('tttt-6 chua xong, moi duoc 1 lop 60 hv')).toSay(
      '1 lớp',
      'TTTT-6 chuyển từ Hoàn thành về Đang thực hiện.',
    )
    await lan.presses('Ghi nhận')
    expect(await stateOf('TTTT-6')).toBe('inProgress')
  })

  it('stays done where more of it is told', async () => {
    const lan = await reporter()
    await lan.says('tttt-6 xong')
    office.clock.pass(5)
    expect(await lan.says('tttt-6 them 1 lop')).toSay('Đã ghi CN-2', 'Đã đọc: 1 lớp.')
    expect(await stateOf('TTTT-6')).toBe('done')
    expect((await office.world.reports.find(2))?.content.state).toBeNull()
  })

  it('is corrected in words, too', async () => {
    const lan = await reporter()
    await lan.says('tttt-6 xong')
    await lan.says('tttt-4 10 bai dang')
    expect(await lan.says('em nham, viec 6 chua xong')).toSay('Sửa CN-1 (TTTT-6): trạng thái Đang thực hiện.')
    await lan.says('1')
    expect(await stateOf('TTTT-6')).toBe('inProgress')
  })

  it('stays paused where only a difficulty is told', async () => {
    const lan = await reporter(VHTT)
    await lan.says('vhtt2 tam dung, vuong: chua co dia diem')
    await lan.says('1')
    expect(await stateOf('VHTT-2')).toBe('paused')
    office.clock.pass(24 * 60)
    await lan.says('vhtt2 vuong: quan chua tra loi')
    expect(await stateOf('VHTT-2')).toBe('paused')
  })
})

describe('more time', () => {
  it.each(['vhtt2 xin lui han den 30/12 vi thieu kinh phi', 'vhtt2 em xin toi 15/5', 'VHTT-2 xin lùi hạn'])(
    'is asked for, not recorded: %s',
    async (text) => {
      const lan = await reporter(VHTT)
      await lan.says('vhtt2 tam dung, vuong: chua co dia diem')
      await lan.says('1')
      expect(await lan.says(text)).not.toSay('Đã ghi CN-2')
      expect(await office.database.queries.update.count()).toBe(1)
      const [standing] = await office.world.reports.standings({ code: 'VHTT-2' })
      expect(standing?.state).toBe('paused')
    },
  )

  it('beside figures is still an update', async () => {
    const lan = await reporter(VHTT)
    expect(await lan.says('vhtt2 40%, xin lui han den 30/12')).toSay('Đã ghi CN-1, VHTT-2')
  })

  it('history is asked for, not recorded', async () => {
    const lan = await reporter()
    expect(await lan.says('lich su tttt-3')).toSay('TTTT-3')
    expect(await office.database.queries.update.count()).toBe(0)
  })
})

describe('the same said twice', () => {
  it('is asked about within ten minutes', async () => {
    const lan = await reporter()
    await lan.says('tttt-3 12 tin bai')
    office.clock.pass(2)
    const asked = await lan.says('tttt-3 12 tin bai')
    expect(asked).toBegin('Đã ghi CN-1 như vậy lúc 16:02.')
    expect(asked).toOffer('Trùng, bỏ qua', 'Là số mới, ghi thêm')
    expect(await lan.says('1')).toBegin('Giữ nguyên CN-1.')
    await lan.says('tttt-3 12 tin bai')
    expect(await lan.says('2')).toSay('Đã ghi CN-2, TTTT-3')
    office.clock.pass(11)
    expect(await lan.says('tttt-3 12 tin bai')).toSay('Đã ghi CN-3, TTTT-3')
  })

  it('is not added to what was just recorded', async () => {
    const lan = await reporter()
    await lan.says('TTTT-3 60%, 25 tin bài')
    expect(await lan.says('đăng 25 tin bài')).toBegin('Đã ghi CN-1 như vậy lúc 16:02.')
  })

  it('is not counted twice on a card, and figures without a task join none that is older than a minute', async () => {
    const lan = await reporter()
    await lan.says('TTTT-3: 5 tin, cần 120 triệu')
    expect(await lan.says('5 tin')).toSay('Kết quả thêm: 5 tin')
    office.clock.pass(2)
    expect(await lan.says('5 tin 3 bai')).toBegin('Tin này của việc nào?')
    expect(await lan.says('viec 4')).toSay('TTTT-4', 'Còn thẻ TTTT-3 chưa ghi.')
  })

  it('another card of the same task takes the place of the first', async () => {
    const lan = await reporter()
    await lan.says('TTTT-3: cần 120 triệu')
    const second = await lan.says('TTTT-3: cần 150 triệu')
    expect(second).toSay('150 triệu đồng', 'Thay thẻ TTTT-3 chưa ghi trước đó.')
    expect(second).toOffer('Ghi nhận', 'Sửa', 'Bỏ')
  })
})

describe('a receipt', () => {
  it.each([
    [TTTT, 'tttt1 da tham muu cv 1234/STTTT-BCXB ngay 25/4', 'Văn bản: 1234/STTTT-BCXB ngày 25/4'],
    [TTTT, 'tttt7 da de xuat 2 noi dung moi', 'Ghi chú: da de xuat 2 noi dung moi'],
    [VHTT, 'vhtt1 in 500 to roi het 20tr', 'Đã chi: 20 triệu đồng'],
  ])('of %s says all that was read: %s', async (agency, text, line) => {
    expect(await (await reporter(agency)).says(text)).toSay('Đã ghi CN-1', line)
  })
})

describe('while something is asked about an update', () => {
  const asked = async () => {
    const lan = await reporter()
    await lan.says('TTTT-6 đã mở 1 lớp')
    await lan.presses('Sửa')
    return lan
  }

  it.each(['viec', 'lich', 'hop bao ai chu tri', '/viec', 'tttt-6 den dau roi'])(
    'what is no answer is read as what it is: %s',
    async (text) => {
      const shown = await (await asked()).says(text)
      expect(shown).not.toSay('Không thấy phần nào khác')
      expect(shown).not.toSay('Sửa CN-1')
    },
  )

  it('another task’s figures are its own', async () => {
    const lan = await asked()
    expect(await lan.says('tttt-4 10 bai dang')).toSay('Đã ghi CN-2, TTTT-4')
  })

  it('an update called by its word is one', async () => {
    const lan = await asked()
    expect(await lan.says('capnhat tttt-4 10 bai dang')).toSay('Đã ghi CN-2, TTTT-4')
  })

  it('another number is corrected where it is named', async () => {
    const lan = await reporter()
    await lan.says('TTTT-3 đăng 12 tin bài')
    await lan.says('TTTT-4 đăng 10 bài đăng')
    await lan.presses('Sửa')
    expect(await lan.says('sua cn-1 tin bai 20')).toSay('Sửa CN-1 (TTTT-3): tin bài 12 → 20.')
    await lan.says('sua cn-2')
    expect(await lan.says('cn-1 tin bai 21')).toSay('Sửa CN-1 (TTTT-3): tin bài 12 → 21.')
  })

  it('its own number, and the word for correcting, are taken with the correction', async () => {
    const lan = await asked()
    expect(await lan.says('sua lai 2 lop')).toSay('Sửa CN-1 (TTTT-6): lớp 1 → 2.')
  })

  it('nothing is waited for after ten minutes of silence', async () => {
    const lan = await asked()
    office.clock.pass(11)
    expect(await lan.says('2 lop')).toBegin('Tin này của việc nào?')
  })

  it('a card is left, too', async () => {
    const lan = await reporter()
    await lan.says('TTTT-3: cần 120 triệu')
    await lan.presses('Sửa')
    expect(await lan.says('lich')).not.toSay('Chưa đọc được')
    expect(await lan.says('tttt-4 10 bai dang')).toSay('TTTT-4', '10 bài đăng')
  })

  it('an answer that repeats the figures takes their place', async () => {
    const lan = await reporter()
    expect(await lan.says('da dang 12 tin bai, 3 phong su')).toBegin('Tin này của việc nào?')
    office.clock.pass(2)
    expect(await lan.says('viec 3: dang 12 tin bai, 3 phong su')).toSay('12 tin bài; 3 phóng sự')
  })

  it('figures that name another task leave those that wait', async () => {
    const lan = await reporter()
    await lan.says('da dang 12 tin bai, 3 phong su')
    const receipt = await lan.says('tttt-6 1 lop')
    expect(receipt).toSay('Đã đọc: 1 lớp.', 'còn chưa rõ của việc nào')
    expect(await lan.says('viec 3')).toSay('Đã đọc: 12 tin bài; 3 phóng sự.')
  })
})

describe('on behalf of an agency', () => {
  it('the coordinator enters what it told, from a document', async () => {
    const an = await coordinator()
    const receipt = await an.says('capnhat thay CQ-1 quận Ba Đình xong, theo KH 45/KH-UBND 12/4')
    expect(receipt).toSay('CQ-1 của UBND quận Ba Đình', 'Đơn vị điều phối nhập thay, theo', '45/KH-UBND')
    const [kept] = await office.database.queries.update.findMany()
    expect(kept).toMatchObject({ onBehalf: true, state: 'done' })
  })

  it('is asked for the agency, and for the document', async () => {
    const an = await coordinator()
    expect(await an.says('capnhat CQ-1 xong')).toSay('CQ-1 là việc của nhiều đơn vị. Nhập thay đơn vị nào?')
    expect(await an.says('quận Ba Đình')).toSay('Nhập thay theo văn bản hay cuộc gọi nào?')
    expect(await an.says('điện thoại ngày 27/4')).toSay(
      'CQ-1 của UBND quận Ba Đình',
      'theo điện thoại ngày 27/4',
    )
  })
})

describe('two people at once', () => {
  it('are both kept in order, and the second is told', async () => {
    const [lan, hoa] = [await reporter(), await office.hire('hoa', ['reporter', TTTT])]
    const replies = await Promise.all([lan.says('TTTT-3 40%'), hoa.says('TTTT-3 60%')])
    const told = replies.map(read).filter((text) => text.includes('Cả hai được giữ theo thứ tự.'))
    expect(told).toHaveLength(1)
    const kept = await office.database.queries.update.findMany({ orderBy: { id: 'asc' } })
    expect(kept.map(({ version }) => version)).toEqual([1, 2])
  })

  it('a message delivered twice counts once, after a restart too', async () => {
    const lan = await reporter()
    const first = await lan.send({ text: 'TTTT-3 40%', updateId: 'same' })
    office.restart()
    expect(await lan.send({ text: 'TTTT-3 40%', updateId: 'same' })).toEqual(first)
    expect(await office.database.queries.update.count()).toBe(1)
  })
})
