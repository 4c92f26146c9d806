import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
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
  expect(await lan.says('tôi đi làm lại')).toBegin(
    'Đã bỏ ngày nghỉ. Từ danh sách sau lại nhận tin nhắc việc.',
  )
  expect((await office.noticesTo('Trần Văn Minh'))[1]).toBe(
    'Thôi nhận thay tin nhắc việc của Sở Văn hóa và Thể thao (04/5–10/5): người được thay đã đi làm.',
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
