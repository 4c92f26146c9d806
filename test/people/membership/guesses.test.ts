import { afterEach, beforeEach, expect, it } from 'vitest'
import { newCode, showCode } from '../../../src/people/membership/codes.ts'
import { GUESSES, REFUSED } from '../../../src/people/membership/presenting.ts'
import { read } from '../../support/bot.ts'
import { type Office, openOffice } from '../../support/office.ts'
import '../../support/matchers.ts'

const WRONG = 'Không có mã này. Đối chiếu từng chữ với người cấp mã rồi gõ lại.'
const STOPPED = 'Đã có nhiều mã sai nên tạm dừng nhận mã. Gõ lại sau một giờ.'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

const wrong = () => showCode(newCode())
const right = async () => {
  const offered = { role: 'staff', agency: 'so-y-te' } as const
  return (await office.world.membership.invite(offered, 'operator', office.clock.now())).code
}

it('five wrong codes in an hour stop one person, over a restart, and nobody else', async () => {
  const [eve, lan] = [office.person('eve'), office.person('lan')]
  for (let tried = 0; tried < GUESSES.ofOne; tried++) expect(await eve.says(`toi ${wrong()}`)).toBegin(WRONG)
  office.restart()
  const code = await right()
  expect(await eve.says(code)).toBegin(STOPPED)
  expect(await lan.says(code)).toOffer('Đồng ý', 'Không')
  office.clock.pass(61)
  expect(await eve.says(code)).toOffer('Đồng ý', 'Không')
})

it('two hundred of everybody stop everybody', async () => {
  const at = office.clock.now().toJSDate()
  const entry = { at, actor: 'somebody', action: REFUSED, subject: 'code', details: {} }
  await office.database.queries.auditEntry.createMany({ data: Array(GUESSES.ofAll - 1).fill(entry) })
  expect(await office.person('eve').says(wrong())).toBegin(WRONG)
  expect(await office.person('lan').says(await right())).toBegin(STOPPED)
})

it('each is written down, without who it was', async () => {
  await office.person('eve of the rare name').says(wrong())
  const entries = await office.database.queries.auditEntry.findMany({ where: { action: REFUSED } })
  expect(entries).toMatchObject([{ subject: 'code', details: { why: 'wrong' } }])
  expect(JSON.stringify(entries)).not.toContain('rare name')
})

it('a code is stored nowhere as it is typed', async () => {
  const code = await right()
  await office.person('lan').says(code)
  const kept = await office.database.queries.invite.findMany()
  for (const form of [code, code.replaceAll('-', '')]) expect(JSON.stringify(kept)).not.toContain(form)
})

it('one that was used or whose time is over is called so', async () => {
  const [used, late] = [await right(), await right()]
  const lan = office.person('lan')
  await lan.says(used)
  await lan.presses('Đồng ý')
  await lan.says('Nguyễn Thị Lan')
  const minh = office.person('minh')
  expect(await minh.says(used)).toBegin('Mã này đã được dùng. Đề nghị người cấp mã cấp mã mới.')
  office.clock.pass(72 * 60)
  expect(await minh.says(late)).toBegin('Mã này đã hết hạn. Đề nghị người cấp mã cấp mã mới.')
})

it('a code whose time is over between reading and agreeing is not taken', async () => {
  const lan = office.person('lan')
  await lan.says(await right())
  office.clock.pass(30)
  await office.database.queries.invite.updateMany({ data: { expiresAt: office.clock.now().toJSDate() } })
  expect(read(await lan.presses('Đồng ý'))).toBe('Cần đọc lại mã mời trước khi tiếp tục. Gõ lại mã.')
})
