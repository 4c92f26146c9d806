import { expect, test } from 'vitest'
import { readPlan } from '../../src/plan/read.ts'

const SHORT_PLAN = `ỦY BAN NHÂN DÂN
TỈNH SÔNG LAM
Số: 15/KH-UBND
Sông Lam, ngày 05 tháng 02 năm 2024

KẾ HOẠCH

Trồng cây xanh đô thị năm 2024

Thực hiện Chương trình số 3, UBND tỉnh ban hành Kế hoạch như sau:

I. MỤC TIÊU

- Trồng mới 10.000 cây.
- Chăm sóc cây đã trồng.

II. TỔ CHỨC THỰC HIỆN

1. Sở Xây dựng

a) Chủ trì, phối hợp với Sở Tài chính và UBND các huyện, thị xã lập danh mục tuyến phố trước ngày 15/3/2024.

b) Báo cáo UBND tỉnh hằng quý.

2. Đề nghị Tỉnh đoàn

Vận động đoàn viên tham gia trồng cây.

Trên đây là Kế hoạch trồng cây xanh đô thị, nếu có vướng mắc, đề nghị các đơn vị gửi về Sở Xây dựng để tổng hợp./.

Nơi nhận:
- Thường trực Tỉnh ủy;
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
`

test('a short plan is read whole: head, parts, clauses, agencies, closing', () => {
  const plan = readPlan(SHORT_PLAN)
  expect(plan).toMatchObject({
    title: 'KẾ HOẠCH Trồng cây xanh đô thị năm 2024',
    number: '15/KH-UBND',
    issuer: 'Ủy ban nhân dân tỉnh Sông Lam',
    signedOn: '2024-02-05',
    recipients: ['Thường trực Tỉnh ủy'],
    doubts: [],
  })
  expect(plan.parts.map((part) => `${part.ref} ${part.title}`)).toEqual([
    'I MỤC TIÊU',
    'II TỔ CHỨC THỰC HIỆN',
  ])
  expect(plan.clauses.map(({ ref, leads, supports }) => [ref, leads, supports])).toEqual([
    ['I/1', [], []],
    ['I/2', [], []],
    ['II.1/a', ['Sở Xây dựng'], ['Sở Tài chính', 'UBND các huyện, thị xã']],
    ['II.1/b', ['Sở Xây dựng'], []],
    ['II.2/1', ['Tỉnh đoàn'], []],
    ['closing/1', ['Sở Xây dựng'], []],
  ])
  expect(plan.clauses[2]?.due).toEqual({ text: 'trước ngày 15/3/2024', on: '2024-03-15', cadence: 'once' })
  expect(plan.agencies.map(({ name, request, clauses }) => ({ name, request, clauses }))).toEqual([
    { name: 'Sở Xây dựng', request: false, clauses: ['II.1/a', 'II.1/b'] },
    { name: 'Tỉnh đoàn', request: true, clauses: ['II.2/1'] },
  ])
})

test('a text that is no plan gives no clauses and no error', () => {
  expect(readPlan('Mua hai cân cam.\nGọi lại cho anh Ba.').clauses).toEqual([])
})
