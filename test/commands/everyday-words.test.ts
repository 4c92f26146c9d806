import { afterAll, beforeAll, expect, it } from 'vitest'
import { read } from '../support/bot.ts'
import { type Office, openOffice } from '../support/office.ts'

// `việc`, `hạn`, `tiến độ`, `phân công` call commands and begin many a question about the plan.

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

it.each([
  'Việc cổ động bằng pa-nô thì bên văn hóa hay bên thông tin truyền thông chịu trách nhiệm?',
  'han nop bai du giai bao chi la ngay may',
  'Hạn chót các sở gửi kế hoạch riêng là ngày mấy?',
  'tiến độ các khu đô thị mới nêu ở mục nào',
  'phân công việc gì cho Sở Tài chính',
  'Tasks for the Department of Finance?',
])('%s', async (question) => {
  const chi = await office.hire(`coordinator ${question}`, ['coordinator', 'so-thong-tin-va-truyen-thong'])
  const stranger = office.person(`stranger ${question}`)
  for (const person of [chi, stranger])
    expect(read(await person.says(question))).toBe(read(await person.says(`hoi ${question}`)))
  expect(office.logged).toEqual([])
})

it('what the plan contains, in words, is what kehoach shows', async () => {
  const stranger = office.person('who asks for the contents')
  const [, ...outline] = read(await stranger.says('kehoach')).split('\n')
  const answer = read(await stranger.says('noi dung chinh cua ke hoach la gi'))
  for (const line of outline.slice(0, 1)) expect(answer).toContain(line)
  expect(answer).toContain('II NỘI DUNG KẾ HOẠCH')
})

it.each(['hop bao ai chu tri', 'Họp báo ai chủ trì?'])('%s: who leads stands first', async (question) => {
  const answer = read(await office.person('who asks for the lead').says(question))
  expect(answer).toMatch(/^Văn phòng UBND Thành phố chủ trì; Sở Thông tin và Truyền thông phối hợp\./u)
})
