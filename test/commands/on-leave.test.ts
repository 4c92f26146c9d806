import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Office, openOffice } from '../support/office.ts'
import '../support/matchers.ts'

const VHTT = 'so-van-hoa-va-the-thao'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
beforeEach(() => office.reset())
afterAll(() => office.close())

const cast = async () => ({
  lan: await office.hire('Nguyễn Thị Lan', ['reporter', VHTT]),
  minh: await office.hire('Trần Văn Minh', ['lead', VHTT]),
  nam: await office.hire('Lê Văn Nam', ['reporter', 'so-y-te']),
})

it('days and a deputy in one line, shown on the card; the deputy is told for which agency', async () => {
  const { lan } = await cast()
  expect(await lan.says('toi nghỉ 02/5-06/5 thay: Minh')).toBegin(
    'Nghỉ từ 02/5 đến 06/5: tin nhắc việc chuyển Trần Văn Minh.',
  )
  expect(await lan.says('toi')).toSay('Nghỉ từ 02/5 đến 06/5: tin nhắc việc chuyển Trần Văn Minh.')
  expect(await office.noticesTo('Trần Văn Minh')).toEqual([
    'Được chọn nhận thay tin nhắc việc của Sở Văn hóa và Thể thao từ 02/5 đến 06/5.',
  ])
  await lan.says('toi')
  expect(await lan.presses('Xuất dữ liệu')).toSay('"absences"', '2022-05-02')
})

it('a deputy is chosen among those who report for the same agency', async () => {
  const { lan } = await cast()
  expect(await lan.says('nghi 2/5 den 6/5')).toOffer('Trần Văn Minh', 'Không có người thay')
  expect(await lan.says('1')).toBegin('Nghỉ từ 02/5 đến 06/5: tin nhắc việc chuyển Trần Văn Minh.')
  expect(await lan.says('nghi 2/5 den 6/5 thay: Nam')).toSay('Không rõ người thay.')
  expect(await lan.says('2')).toBegin('Không có người thay. Đầu mối khác của cơ quan vẫn nhận tin nhắc việc.')
})

it('the days are asked for, and leave is cancelled', async () => {
  const { lan } = await cast()
  expect(await lan.says('nghi')).toBegin('Nghỉ từ ngày nào đến ngày nào? Ví dụ: toi nghỉ 02/5-06/5')
  expect(await lan.says('4/5 đến 10/5 thay: Minh')).toSay('Nghỉ từ 04/5 đến 10/5')
  expect(await lan.says('tôi đi làm lại')).toBegin('Đã bỏ đợt nghỉ 04/5–10/5.')
  expect((await office.noticesTo('Trần Văn Minh'))[1]).toBe(
    'Thôi nhận thay tin nhắc việc của Sở Văn hóa và Thể thao (04/5–10/5): đợt nghỉ đã bỏ.',
  )
  expect(await lan.says('toi đi làm lại')).toBegin('Chưa đặt ngày nghỉ nào.')
  expect(await office.database.queries.absence.count()).toBe(0)
})

it('what is over is refused, and a question about days off is a question', async () => {
  const { lan } = await cast()
  expect(await lan.says('toi nghỉ 20/4')).toSay('Ngày nghỉ đã qua')
  expect(await lan.says('toi nghỉ 06/5-02/5')).toSay('Ngày nghỉ đã qua')
  await lan.says('Nghỉ 30/4 có họp không?')
  await lan.says('nghỉ lễ 30/4 mấy ngày')
  expect(await office.database.queries.absence.count()).toBe(0)
})

it('who has not joined has no leave', async () => {
  expect(await office.person('la').says('toi nghỉ 02/5-06/5')).toSay('đã tham gia')
})

const leavesOf = async (name: string) => {
  const rows = await office.database.queries.absence.findMany({
    where: { person: { name } },
    include: { deputy: true },
    orderBy: { from: 'asc' },
  })
  const day = (date: Date) => date.toISOString().slice(5, 10)
  return rows.map(({ from, to, deputy }) => `${day(from)} ${day(to)} ${deputy?.name ?? ''}`.trim())
}

describe('several leaves', () => {
  it('stand beside each other, and each has its own deputy', async () => {
    const { lan } = await cast()
    await lan.says('toi nghi 20/6-25/6 thay: Minh')
    const second = await lan.says('toi nghi 5/5')
    expect(second).toBegin('Nghỉ từ 05/5 đến 05/5: không nhận tin nhắc việc.')
    expect(second).toSay('Đợt nghỉ khác giữ nguyên: 20/6–25/6.')
    await lan.says('1')
    expect(await leavesOf('Nguyễn Thị Lan')).toEqual([
      '05-05 05-05 Trần Văn Minh',
      '06-20 06-25 Trần Văn Minh',
    ])
    expect(await office.noticesTo('Trần Văn Minh')).toEqual([
      'Được chọn nhận thay tin nhắc việc của Sở Văn hóa và Thể thao từ 20/6 đến 25/6.',
      'Được chọn nhận thay tin nhắc việc của Sở Văn hóa và Thể thao từ 05/5 đến 05/5.',
    ])
    expect(await lan.says('toi')).toSay('Nghỉ từ 05/5 đến 05/5', 'Nghỉ từ 20/6 đến 25/6')
  })

  it('the deputy chosen for the second is told its days', async () => {
    const { lan } = await cast()
    await lan.says('toi nghi 2/5-6/5')
    await lan.says('toi nghi 10/5-12/5')
    expect(await lan.says('1')).toBegin('Nghỉ từ 10/5 đến 12/5: tin nhắc việc chuyển Trần Văn Minh.')
    expect(await office.noticesTo('Trần Văn Minh')).toEqual([
      'Được chọn nhận thay tin nhắc việc của Sở Văn hóa và Thể thao từ 10/5 đến 12/5.',
    ])
  })

  it('a new one takes only the days that it shares, and the deputy is told what is left', async () => {
    const { lan } = await cast()
    await lan.says('toi nghi 28/4-10/5 thay: Minh')
    const later = await lan.says('toi nghi 9/5-15/5')
    expect(later).toSay('Đợt đã đặt 28/4–10/5 còn 28/4–08/5.')
    expect(later).toOffer('Trần Văn Minh', 'Không có người thay', 'Bỏ đợt nghỉ 28/4–08/5')
    expect((await office.noticesTo('Trần Văn Minh'))[1]).toBe(
      'Nhận thay tin nhắc việc của Sở Văn hóa và Thể thao: 28/4–10/5 đổi thành 28/4–08/5.',
    )
    expect(await leavesOf('Nguyễn Thị Lan')).toEqual(['04-28 05-08 Trần Văn Minh', '05-09 05-15'])
    expect(await lan.says('toi nghi 3/5-4/5')).toSay(
      'Đợt đã đặt 28/4–08/5 còn 28/4–02/5 và 05/5–08/5.',
      '09/5–15/5',
    )
    expect(await lan.presses('Bỏ đợt nghỉ 05/5–08/5')).toBegin('Đã bỏ đợt nghỉ 05/5–08/5.')
    expect(await leavesOf('Nguyễn Thị Lan')).toEqual([
      '04-28 05-02 Trần Văn Minh',
      '05-03 05-04',
      '05-09 05-15',
    ])
  })

  it('one that is covered whole is replaced, and its deputy is told', async () => {
    const { lan } = await cast()
    await lan.says('toi nghi 4/5-5/5 thay: Minh')
    expect(await lan.says('toi nghi 2/5-6/5')).toSay('Đợt này thay đợt đã đặt 04/5–05/5.')
    expect((await office.noticesTo('Trần Văn Minh'))[1]).toBe(
      'Thôi nhận thay tin nhắc việc của Sở Văn hóa và Thể thao (04/5–05/5): đã đổi ngày nghỉ hoặc người nhận thay.',
    )
    expect(await leavesOf('Nguyễn Thị Lan')).toEqual(['05-02 05-06'])
  })

  it('being back ends the one that is on; others are dropped one by one', async () => {
    const { lan } = await cast()
    await lan.says('toi nghi 28/4-4/5 thay: Minh')
    await lan.says('toi nghi 20/6-25/6 thay: Minh')
    await lan.says('toi nghi 1/8-5/8 thay: Minh')
    const back = await lan.says('toi di lam lai')
    expect(back).toBegin('Đã bỏ đợt nghỉ 28/4–04/5. Từ danh sách sau lại nhận tin nhắc việc.')
    expect(back).toSay('Đợt nghỉ khác giữ nguyên: 20/6–25/6 và 01/8–05/8.')
    expect((await office.noticesTo('Trần Văn Minh')).at(-1)).toContain(
      '(28/4–04/5): người được thay đã đi làm.',
    )
    expect(await lan.says('toi di lam lai')).toBegin('Chưa đến ngày nghỉ nào. Bỏ đợt nào?')
    expect(await lan.presses('Bỏ đợt nghỉ 01/8–05/8')).toSay('Đã bỏ đợt nghỉ 01/8–05/8.', '20/6–25/6')
    expect((await office.noticesTo('Trần Văn Minh')).at(-1)).toContain('(01/8–05/8): đợt nghỉ đã bỏ.')
  })
})

describe('days of leave', () => {
  it.each([
    ['nghi mai', '04-29 04-29'],
    ['nghi tu mai den thu 6', '04-29 04-29'],
    ['nghỉ phép từ thứ hai đến thứ tư tuần sau', '05-02 05-04'],
    ['nghi 2/5 den 6/5 a', '05-02 05-06'],
    ['nghi 2-6/5', '05-02 05-06'],
    ['toi nghi om hom nay', '04-28 04-28'],
    ['toi nghi 30/12-3/1', '12-30 01-03'],
    ['toi nghi 30/4 va 1/5', '04-30 05-01'],
  ])('are read in %s', async (typed, days) => {
    const { lan } = await cast()
    expect(await lan.says(typed)).toSay('Nghỉ từ')
    expect(await leavesOf('Nguyễn Thị Lan')).toEqual([days])
  })

  it.each([
    ['nghi 2/5-6/5/2032', 'Mỗi đợt nghỉ nhiều nhất 180 ngày, bắt đầu trong một năm tới.'],
    ['toi nghi 2/5-30/11', 'Mỗi đợt nghỉ nhiều nhất 180 ngày'],
    ['toi nghi 2/5 va 6/5', 'Mỗi lần ghi một đợt liền ngày'],
    ['toi nghi 2/5-6/5, 9/5', 'Mỗi lần ghi một đợt liền ngày'],
    ['nghi 31/4', 'Chưa đọc được ngày nghỉ.'],
  ])('are refused in %s', async (typed, answer) => {
    const { lan } = await cast()
    expect(await lan.says(typed)).toSay(answer)
    expect(await office.database.queries.absence.count()).toBe(0)
  })

  it.each(['tối mai họp gì', 'toi mai', 'nghỉ mai có họp không', 'tới 6/5'])(
    'are not meant by %s',
    async (typed) => {
      const { lan } = await cast()
      await lan.says(typed)
      expect(await office.database.queries.absence.count()).toBe(0)
    },
  )
})
