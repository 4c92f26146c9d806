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
