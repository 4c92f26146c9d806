import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { type Office, openOffice } from '../support/office.ts'
import '../support/matchers.ts'

const TTTT = 'so-thong-tin-va-truyen-thong'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
beforeEach(() => office.reset())
afterAll(() => office.close())

const cast = async () => ({
  lan: await office.hire('lan', ['reporter', 'so-van-hoa-va-the-thao']),
  minh: await office.hire('minh', ['lead', 'so-van-hoa-va-the-thao']),
  chi: await office.hire('chi', ['coordinator', TTTT]),
})

it('whoever reported is told what the coordinator corrected, and by whom in words of office', async () => {
  const { lan, chi } = await cast()
  await lan.says('VHTT-1 treo 120 băng rôn')
  await chi.says('sua CN-1 12 băng rôn')
  expect(await office.noticesTo('lan')).toEqual([])
  await chi.presses('Đúng')
  const [notice = '', ...more] = await office.noticesTo('lan')
  expect(notice).toContain('Đơn vị điều phối đã đính chính CN-1 (VHTT-1) lúc 16:02 ngày 28/4')
  expect(notice).toContain('băng rôn 120 → 12')
  expect(notice).not.toContain('chi')
  expect(more).toEqual([])
})

it('one is not told of what one did oneself; a colleague is one', async () => {
  const { lan, minh } = await cast()
  await lan.says('VHTT-1 treo 120 băng rôn')
  await lan.says('sua CN-1 12 băng rôn')
  await lan.presses('Đúng')
  expect(await office.noticesTo('lan')).toEqual([])
  await minh.says('thuhoi CN-1')
  await minh.presses('Thu hồi')
  expect(await office.noticesTo('lan')).toEqual([
    'CN-1 (VHTT-1) đã được thu hồi trong đơn vị lúc 16:02 ngày 28/4. Số liệu không còn tính.',
  ])
})

it('what is removed for good is not told either', async () => {
  const { lan, chi } = await cast()
  await lan.says('VHTT-1 treo 120 băng rôn')
  await chi.says('sua CN-1 12 băng rôn')
  await chi.presses('Đúng')
  await lan.says('gobo CN-1 gửi nhầm')
  await lan.presses('Gỡ bỏ hẳn')
  expect((await office.noticesTo('lan')).join()).not.toContain('băng rôn')
})

it('what the coordinator enters for an agency is told to those who report for it', async () => {
  const { chi } = await cast()
  expect(await chi.says('capnhat thay VHTT-1 treo 120 băng rôn, theo KH 45/KH-UBND 12/4')).toSay(
    'Đã ghi CN-1',
  )
  const [notice = ''] = await office.noticesTo('lan')
  expect(notice).toContain('Đơn vị điều phối đã ghi thay CN-1, VHTT-1')
  expect(notice).toContain('120 băng rôn')
  expect(await office.noticesTo('minh')).toEqual([])
})

it('where nobody reports for it, its lead is told', async () => {
  const chi = await office.hire('chi', ['coordinator', TTTT])
  await office.hire('minh', ['lead', 'so-van-hoa-va-the-thao'])
  expect(await chi.says('capnhat thay VHTT-1 treo 120 băng rôn, theo KH 45/KH-UBND 12/4')).toSay(
    'Đã ghi CN-1',
  )
  expect((await office.noticesTo('minh')).join()).toContain('ghi thay CN-1')
})

it.each([
  ['Đồng ý', 'Đã đồng ý lùi hạn'],
  ['Không đồng ý', 'Không đồng ý lùi hạn'],
])('who asked for more time is told: %s', async (choice, told) => {
  const { lan, chi } = await cast()
  await chi.says('han VHTT-1 15/5')
  await lan.says('han VHTT-1 30/5 vì chờ kinh phí')
  await chi.says('han')
  await chi.presses(choice)
  expect((await office.noticesTo('lan')).join()).toContain(told)
})

it('a task given beside the plan is told to those who report for the agency', async () => {
  const { chi } = await cast()
  await chi.says('giaoviec Sở Văn hóa và Thể thao: treo phướn dịp 19/5, hạn 15/5, theo CV 812/UBND-KGVX')
  const [notice = ''] = await office.noticesTo('lan')
  expect(notice).toContain('Đơn vị điều phối giao việc')
  expect(notice).toContain('812/UBND-KGVX')
})
