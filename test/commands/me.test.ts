import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Office, openOffice } from '../support/office.ts'
import '../support/matchers.ts'

let office: Office
let people = 0
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

const someone = () => office.person(`person ${++people}`)

it('shows that nothing is kept, and then the one thing that is', async () => {
  const lan = someone()
  expect(await lan.says('tôi')).toBegin('Không lưu thông tin nào về người dùng này.')
  await lan.says('toi ngonngu en')
  const card = await lan.says('me')
  expect(card).toBegin('One thing is kept: the language English, chosen on 28 April 2022.')
  expect(card).toOffer('Tiếng Việt', 'English', 'Erase what is kept')
})

it('erases what is kept', async () => {
  const lan = someone()
  await lan.says('ngonngu en')
  await lan.says('me')
  expect(await lan.presses('Erase what is kept')).toSay('Nothing is kept about you any more.')
  expect(await lan.says('toi')).toBegin('Không lưu thông tin nào về người dùng này.')
})

it.each(['toi ngonngu en', '/ngonngu en', 'ngôn ngữ tiếng Anh', 'TOI NGON NGU english'])(
  'changes the language: %s',
  async (text) => {
    const lan = someone()
    expect(await lan.says(text)).toBegin('Replies are in English from now on.')
    expect(await lan.says('họp báo')).toSay('Led by')
  },
)

it('asks which language, and takes a name, a number or a press for an answer', async () => {
  for (const answer of ['tiếng anh', 'English', '2']) {
    const lan = someone()
    expect(await lan.says('ngonngu')).toOffer('Tiếng Việt', 'English')
    expect(await lan.says(answer)).toBegin('Replies are in English from now on.')
  }
})

it('leaves the question about the language when told to', async () => {
  const lan = someone()
  await lan.says('ngonngu')
  expect(await lan.says('thôi ạ')).toBegin('Đã dừng.')
  expect(await lan.says('2')).toBegin('Chưa có lựa chọn nào để chọn theo số. Gõ câu hỏi hoặc "huongdan".')
})

it('answers in the language for one person only', async () => {
  await someone().says('ngonngu en')
  expect(await someone().says('họp báo')).toSay('chủ trì')
})

it('refuses a language that is not spoken here', async () => {
  expect(await someone().says('/ngonngu fr')).toSay('Cách gõ:', 'toi ngonngu en')
})

it('takes "tôi" at the head of a sentence for what it is', async () => {
  expect(await someone().says('tôi muốn biết họp báo ai chủ trì')).toSay('Văn phòng UBND Thành phố chủ trì')
})
