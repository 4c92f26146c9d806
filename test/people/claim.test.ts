import { afterEach, beforeEach, expect, it } from 'vitest'
import { createMembership } from '../../src/people/membership.ts'
import { type Office, openOffice } from '../support/office.ts'
import '../support/matchers.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

const start = () =>
  office.database.transaction((tx) => createMembership(tx).inviteFirstAdmin(office.clock.now()))
const printed = async () => {
  const claim = await start()
  if (claim === null || claim === 'earlier') throw new Error('no code was printed')
  return claim.code
}

it('the first to type the printed code becomes the first admin, through consent', async () => {
  const code = await printed()
  const lan = office.person('lan')
  expect(await lan.says(code)).toBegin(
    'Mã mời vai trò quản trị. Trước khi tham gia, đề nghị đọc phần thông tin sẽ được lưu:',
  )
  await lan.presses('Đồng ý')
  expect(await lan.says('Nguyễn Thị Lan')).toSay('Đã tham gia: Nguyễn Thị Lan, quản trị.', 'themnguoi')
  expect(await office.person('minh').says(code)).toSay('Mã này đã được dùng.')
  expect(await start()).toBeNull()
})

it('a start within 24 hours prints no second code; a later one does, and the first is dead', async () => {
  const code = await printed()
  expect(await start()).toBe('earlier')
  office.clock.pass(24 * 60)
  const second = await printed()
  expect(await office.person('lan').says(code)).toSay('Mã này đã hết hạn.')
  expect(await office.person('lan').says(second)).toOffer('Đồng ý', 'Không')
})

it('an admin who came in by another way ends the claim', async () => {
  const code = await printed()
  const invited = await office.world.membership.invite(
    { role: 'admin', agency: null },
    'operator',
    office.clock.now(),
  )
  const ha = office.person('ha')
  await ha.says(invited.code)
  await ha.presses('Đồng ý')
  await ha.says('Trần Thu Hà')
  expect(await office.person('lan').says(code)).toSay('Không có mã này.')
})
