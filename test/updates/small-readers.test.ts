import { expect, it } from 'vitest'
import { readDay } from '../../src/updates/figures/when.ts'
import { createSmallReaders } from '../../src/updates/small-readers.ts'
import { shipped } from '../support/shipped.ts'

const { money, number, percent, document, state } = createSmallReaders(shipped)

it.each([
  ['64tr', 64_000_000],
  ['1 tỷ 2', 1_200_000_000],
  ['1ty2', 1_200_000_000],
  ['1 tỷ 450 triệu', 1_450_000_000],
  ['3 tỷ 850tr', 3_850_000_000],
  ['1 tỷ rưỡi', 1_500_000_000],
  ['nửa tỷ', 500_000_000],
  ['2tr1', 2_100_000],
  ['2tr250', 2_250_000],
  ['68.500.000d', 68_500_000],
  ['120.000.000 đồng', 120_000_000],
  ['120 triệu', 120_000_000],
  ['hai trăm triệu', 200_000_000],
  ['1,2 tỷ đồng', 1_200_000_000],
  ['500 nghìn đồng', 500_000],
  ['20 tin', null],
])('“%s” is %s đồng', (text, dong) => {
  expect(money(text)).toBe(dong)
})

it.each([
  ['2.400 tin', 2400],
  ['02 chuyên mục', 2],
  ['3,1 triệu lượt xem', 3_100_000],
  ['15k lượt xem', 15_000],
  ['15 k lượt xem', 15_000],
  ['2k5 view', 2500],
  ['1 vạn người xem', 10_000],
  ['ba lớp', 3],
  ['hai lớp', 2],
  ['tám mươi hai tin', 82],
  ['tam muoi hai tin', 82],
  ['một trăm hai mươi học viên', 120],
  ['2 chục băng rôn', 20],
  ['một số bài', null],
  ['quận Hai Bà Trưng', null],
])('“%s” counts %s', (text, quantity) => {
  expect(number(text)).toBe(quantity)
})

it.each([
  ['60%', 60],
  ['80%%', 80],
  ['66,7 %', 66.7],
  ['75 phần trăm', 75],
  ['bay muoi lam phan tram', 75],
  ['7 phần 10', 70],
  ['được một nửa', 50],
  ['2/3 khối lượng', (2 / 3) * 100],
  ['50→65%', 65],
  ['từ 50% lên 65%', 65],
  ['60-65%', 60],
  ['120%', 120],
])('“%s” is %s percent', (text, value) => {
  expect(percent(text)).toBeCloseTo(value, 6)
})

it.each([
  ['45/KH-UBND ngày 12/4', '45/KH-UBND ngày 12/4'],
  ['KH 1450/KH-SCT 06/4', '1450/KH-SCT ngày 6/4'],
  ['so 58/kh-ubnd ngay 22/4', '58/KH-UBND ngày 22/4'],
  ['Kế hoạch số 112/KH-UBND ngày 20/4/2022', '112/KH-UBND ngày 20/4/2022'],
  ['Quyết định số 12/2022/QĐ-UBND', '12/2022/QĐ-UBND'],
  ['KH số 40 ký 15/4', 'KH số 40 ngày 15/4'],
  ['40/60 pa-nô', null],
  ['3 lượt/tuần', null],
  ['4 CV đôn đốc', null],
])('“%s” names the document %s', (text, name) => {
  expect(document(text)).toBe(name)
})

it.each([
  ['xong rồi', 'done'],
  ['đã hoàn thành', 'done'],
  ['cơ bản hoàn thành', 'in_progress'],
  ['xong dự thảo', 'in_progress'],
  ['dự kiến xong', 'in_progress'],
  ['sắp xong', 'in_progress'],
  ['chưa xong', 'in_progress'],
  ['chưa làm', 'not_started'],
  ['tạm dừng', 'paused'],
  ['chưa làm tiếp được', 'blocked'],
  ['không thực hiện', 'dropped'],
  ['họp phòng', null],
] as const)('“%s” says %s', (text, said) => {
  expect(state(text)).toBe(said)
})

// A Thursday.
it.each([
  ['22/4', '2022-04-22'],
  ['30/11/2022', '2022-11-30'],
  ['04/5', '2022-05-04'],
  ['15.4.2022', '2022-04-15'],
  ['ngày 06 tháng 3 năm 2023', '2023-03-06'],
  ['28/12', '2021-12-28'], // four months back is nearer than eight on
  ['thứ 6', '2022-04-29'],
  ['thu nam', '2022-04-28'],
  ['chủ nhật', '2022-05-01'],
  ['thứ Hai tuần sau', '2022-05-02'],
  ['thứ 6 tuần trước', '2022-04-22'],
  ['chiều mai', '2022-04-29'],
  ['hôm qua', '2022-04-27'],
  ['31/2', null],
  ['đợt 2', null],
])('“%s” is %s', (text, date) => {
  expect(readDay(text, '2022-04-28')).toBe(date)
})
