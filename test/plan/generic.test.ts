import { describe, expect, it } from 'vitest'
import { namesNobody } from '../../src/plan/generic.ts'
import { readPlan } from '../../src/plan/read.ts'

describe('a name', () => {
  it.each([
    'các cơ quan, đơn vị',
    'Các Cơ quan, đơn vị, địa phương',
    'Các ngành; các cấp',
    'các cơ quan, tổ chức, cá nhân có liên quan',
    'các sở, ban, ngành liên quan',
    'Thủ trưởng các cơ quan, đơn vị',
    'Toàn thể cán bộ, công chức, viên chức',
  ])('of nobody in particular is no body: %s', (name) => expect(namesNobody(name)).toBe(true))

  it.each([
    'Sở Y tế',
    'Các Sở, ban, ngành',
    'UBND các phường',
    'Giám đốc các Sở',
    'Sở Xây dựng; các đơn vị liên quan',
    'các doanh nghiệp viễn thông',
  ])('that a register could hold is one: %s', (name) => expect(namesNobody(name)).toBe(false))
})

it('leaves no doubt about a heading that speaks to everybody', () => {
  const heads = [
    'Sở Y tế',
    'Sở Tài chính',
    'Sở Xây dựng',
    'Toàn thể cán bộ, công chức',
    'Các bộ phận chuyên môn',
  ]
  const sections = heads.map((head, at) => `### ${at + 1}. ${head}\n\n- Giữ gìn cây xanh.\n`)
  const plan = readPlan(`# KẾ HOẠCH\n\nTrồng cây\n\n## I. TỔ CHỨC THỰC HIỆN\n\n${sections.join('\n')}`)
  expect(plan.agencies.map(({ name }) => name)).toEqual(heads)
  expect(plan.doubts.map(({ details }) => details.name)).toEqual(['Các bộ phận chuyên môn'])
})
