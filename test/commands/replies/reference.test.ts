import { describe, expect, it } from 'vitest'
import {
  bareHeading,
  date,
  inSentence,
  place,
  planName,
  splitTitle,
} from '../../../commands/replies/reference.ts'
import { languages } from '../../support/bot.ts'
import { smallPlan } from '../../support/plan.ts'

const vi = languages.words('vi')
const en = languages.words('en')

describe('names in a reply', () => {
  it('of a place', () => {
    expect(vi.say(place('III.2/1'))).toBe('mục III.2/1')
    expect(vi.say(place('closing/1'))).toBe('phần kết')
    expect(vi.say(place('Điều 3.5/1'))).toBe('Điều 3.5/1')
    expect(en.say(place('III.2/1'))).toBe('section III.2/1')
  })

  it.each([
    ['1. Sở Tài chính', 'Sở Tài chính'],
    ['II. NỘI DUNG:', 'NỘI DUNG'],
    ['1.2 Phòng, chống dịch', 'Phòng, chống dịch'],
    ['1.2. Phòng, chống dịch', 'Phòng, chống dịch'],
    ['Điều 3. Tổ chức thực hiện', 'Tổ chức thực hiện'],
    ['đ) Sở Y tế', 'Sở Y tế'],
    ['Văn phòng UBND Thành phố', 'Văn phòng UBND Thành phố'],
  ])('of a heading: %s', (heading, bare) => {
    expect(bareHeading(heading)).toBe(bare)
  })

  it('of a date, as official Vietnamese writes it', () => {
    expect(vi.say(date('2022-04-05'))).toBe('05/4/2022')
    expect(vi.say(date('2022-01-28'))).toBe('28/01/2022')
    expect(en.say(date('2022-04-05'))).toBe('05 April 2022')
  })

  it('of a plan: its number and date, else its title', () => {
    const { content } = smallPlan
    const bare = { ...content, number: null, signedOn: null }
    expect(vi.say(planName(smallPlan))).toBe('Kế hoạch số 1/KH-UBND ngày 04/01/2022')
    expect(vi.say(planName({ ...smallPlan, content: { ...content, signedOn: null } }))).toBe(
      'Kế hoạch số 1/KH-UBND',
    )
    expect(vi.say(planName({ ...smallPlan, content: bare }))).toBe('Kế hoạch Tuyên truyền năm 2022')
    expect(vi.say(planName({ ...smallPlan, year: 2023, content: bare }))).toBe(
      'Kế hoạch Tuyên truyền năm 2022, năm 2023',
    )
  })

  it.each([
    ['KẾ HOẠCH Tuyên truyền năm 2022', 'Kế hoạch', 'Tuyên truyền năm 2022'],
    ['QUYẾT ĐỊNH Về việc phê duyệt', 'Quyết định', 'Về việc phê duyệt'],
    ['CHỈ THỊ về phòng cháy', 'Chỉ thị', 'về phòng cháy'],
    ['Phòng, chống dịch', 'Kế hoạch', 'Phòng, chống dịch'],
    ['KẾ HOẠCH THỰC HIỆN CHỈ THỊ SỐ 27', 'Kế hoạch', 'THỰC HIỆN CHỈ THỊ SỐ 27'],
    ['TUYÊN TRUYỀN NĂM 2022', 'Kế hoạch', 'TUYÊN TRUYỀN NĂM 2022'],
  ])('of the kind of a document: %s', (title, kind, subject) => {
    expect(splitTitle(title)).toEqual({ kind, subject })
  })

  it('of collective bodies inside a sentence', () => {
    expect(inSentence('Các Sở, ban, ngành')).toBe('các Sở, ban, ngành')
    expect(inSentence('Cục Thuế')).toBe('Cục Thuế')
  })
})
