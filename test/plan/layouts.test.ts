import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readPlan } from '../../src/plan/read.ts'

const read = (name: string) => readPlan(readFileSync(new URL(`documents/${name}`, import.meta.url), 'utf8'))
const owners = (name: string) =>
  read(name)
    .clauses.filter((clause) => clause.leads.length)
    .map(({ ref, leads, supports }) => [ref, leads.join('; '), supports.join('; ')])

test('a directive without parts: numbered bodies, in headings and in sentences', () => {
  expect(owners('directive.txt')).toEqual([
    ['1/a', 'Sở Nông nghiệp và Phát triển nông thôn', 'Công an tỉnh; Bộ Chỉ huy Quân sự tỉnh'],
    ['1/b', 'Sở Nông nghiệp và Phát triển nông thôn', ''],
    ['2/1', 'Công an tỉnh', ''],
    ['3/1', 'Chi cục Kiểm lâm', 'UBND các huyện'],
    ['4/1', 'UBND các huyện, thị xã, thành phố; các chủ rừng', ''],
    ['5/1', 'Sở Nông nghiệp và Phát triển nông thôn', ''],
  ])
})

test('parts named by words, bodies in headings without a number, tasks in brackets and under labels', () => {
  const plan = read('parts.md')
  expect(plan.parts.map((part) => `${part.ref}: ${part.title}`)).toEqual([
    'Phần thứ nhất: QUAN ĐIỂM, MỤC TIÊU',
    'Phần thứ hai: NHIỆM VỤ, GIẢI PHÁP',
    'Phần thứ ba: TỔ CHỨC THỰC HIỆN',
  ])
  expect(plan.agencies.map(({ name, clauses }) => [name, clauses.length])).toEqual([
    ['Sở Văn hóa, Thể thao và Du lịch', 2],
    ['Sở Tài chính', 1],
    ['UBND các xã, phường', 1],
  ])
  expect(plan.tasks.map(({ text, leads, due }) => [text.slice(0, 20), leads.join('; '), due])).toEqual([
    ['Đào tạo 200 hướng dẫ', 'Trường Cao đẳng Du lịch', 'Quý III/2025'],
    ['Xây dựng 05 điểm du ', 'Sở Văn hóa, Thể thao và Du lịch', 'hoàn thành trước 30/6/2025'],
    ['Làm phim giới thiệu.', 'Báo và Phát thanh, Truyền hình tỉnh', '2025'],
    ['Tham gia hội chợ quố', 'Trung tâm Xúc tiến Đầu tư, Thương mại và Du lịch', null],
  ])
})

test('a decision that carries a plan: wrapped lines, groups of bodies, a footnote, a table drawn with bars', () => {
  const plan = read('decision.txt')
  expect(plan).toMatchObject({
    number: '310/QĐ-UBND',
    signedOn: '2025-04-02',
    issuer: 'Ủy ban nhân dân thành phố Bình Lục',
  })
  expect(plan.clauses.map((clause) => clause.ref)).toEqual([
    'Điều 1/1',
    'Điều 2/1',
    'Điều 3/1',
    'A.1/1',
    'A.2/1',
    'B.I.1/a',
    'B.I.1/b',
    'B.I.2/1',
    'B.II.1/1',
    'closing/1',
  ])
  expect(plan.clauses[3]?.text).toBe('Thu gom 90% chất thải rắn của các làng nghề.')
  expect(plan.agencies.map(({ name, clauses }) => `${name}: ${clauses.join(' ')}`)).toEqual([
    'Sở Nông nghiệp và Môi trường: Điều 2/1',
    'Sở Nông nghiệp và Môi trường: B.I.1/a B.I.1/b',
    'Sở Tài chính; Kho bạc Nhà nước thành phố: B.I.2/1',
    'Ủy ban nhân dân các xã, phường: B.II.1/1',
  ])
  expect(plan.tasks).toEqual([
    {
      source: 'PHỤ LỤC I/I.1',
      text: 'Xây dựng trạm xử lý nước thải',
      leads: ['Sở Nông nghiệp và Môi trường'],
      supports: ['Sở Xây dựng', 'UBND phường Làng Gốm'],
      due: 'Quý IV/2025',
      product: null,
    },
    {
      source: 'PHỤ LỤC I/I.2',
      text: 'Lắp camera giám sát điểm xả thải',
      leads: ['Công an thành phố'],
      supports: [],
      due: 'Tháng 6/2025',
      product: null,
    },
  ])
})
