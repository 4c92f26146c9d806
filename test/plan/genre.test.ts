import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readPlan } from '../../src/plan/read.ts'

/** A whole document as its reader would note it down: who has which duties, with whom, and the tasks by the way. */
function noted(name: string) {
  const plan = readPlan(readFileSync(new URL(`documents/${name}`, import.meta.url), 'utf8'))
  return {
    ...plan,
    agencies: plan.agencies.map((one) => `${one.name}: ${one.clauses.join(' ')}`),
    partners: plan.clauses
      .filter((one) => one.supports.length)
      .map((one) => `${one.ref}: ${one.supports.join('; ')}`),
    tasks: plan.tasks.map((one) =>
      [one.text.slice(0, 20), one.leads.join('; '), one.supports.join('; '), one.due ?? ''].join(' | '),
    ),
  }
}

test('a letter: its matter for a title, whom it is sent to, bodies with and without a heading', () => {
  const { title, agencies, partners, parts } = noted('letter.txt')
  expect(title).toBe('V/v tăng cường kiểm tra, xử lý xe quá tải, quá khổ trên các tuyến đường tỉnh')
  expect(parts).toEqual([])
  expect(agencies).toEqual([
    'Công an tỉnh: 1/1 1/2',
    'Sở Giao thông vận tải: 2/a 2/b',
    'Sở Tài nguyên và Môi trường; Sở Công Thương; Sở Xây dựng: 3/1',
    'UBND các huyện, thành phố: 4/1 4/2',
    'Báo Lạc Sơn; Đài Phát thanh và Truyền hình tỉnh: 5/1',
    'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh; các tổ chức thành viên: 6/1',
    'Thủ trưởng các sở, ban, ngành; Chủ tịch UBND các huyện, thành phố: 7/1',
  ])
  expect(partners).toEqual([
    '1/2: Thanh tra Sở Giao thông vận tải; Cục Quản lý thị trường tỉnh',
    '2/a: Khu Quản lý đường bộ II',
  ])
})

test('a ministry: forms after the plan, both roles in one cell, groups of groups, a cell that spans rows', () => {
  const { issuer, agencies, tasks } = noted('ministry.md')
  expect(issuer).toBe('Bộ Nội vụ')
  expect(agencies).toEqual([
    'Thủ trưởng các Vụ, Cục, đơn vị thuộc Bộ: III.1/1',
    'Vụ Công chức - Viên chức: III.2/1',
    'Vụ Kế hoạch - Tài chính: III.3/1',
  ])
  expect(tasks).toEqual([
    'Sửa đổi Nghị định về | Vụ Công chức - Viên chức | Vụ Pháp chế; Viện Khoa học tổ chức nhà nước và lao động | Quý II/2026',
    'Hướng dẫn mô tả vị t | Vụ Công chức - Viên chức | Vụ Tổ chức - Biên chế | Tháng 3/2026',
    'Xây dựng phần mềm đá | Trung tâm Công nghệ thông tin | Văn phòng Bộ | Quý III/2026',
    'Bồi dưỡng kỹ năng số | Học viện Hành chính và Quản trị công |  | Cả năm',
    'Thông tư về thi nâng | Vụ Công chức - Viên chức | Vụ Pháp chế; Thanh tra Bộ | 3/2026',
    'Thông tư về thi tuyể | Vụ Công chức - Viên chức | Vụ Pháp chế | 6/2026',
    'Quyết định về văn hó | Văn phòng Bộ |  | 9/2026',
  ])
})

test('a plan without a part that assigns: its tasks name their leaders in every way there is', () => {
  const { agencies, tasks } = noted('evening.txt')
  expect(agencies).toEqual([])
  expect(tasks).toEqual([
    'Khoanh vùng các tuyế | Sở Xây dựng | Công an thành phố; UBND các phường | Quý I/2026',
    'Ban hành quy chế quả | Sở Văn hóa, Thể thao và Du lịch | Sở Tư pháp | ',
    'Tổ chức biểu diễn th | Nhà hát Chèo Tràng An |  | hằng tuần',
    'Mở tuyến xe buýt đêm | Sở Xây dựng | Công ty Cổ phần Xe khách Tràng An | tháng 4/2026',
    'Phân công: Sở Công T | Sở Công Thương |  | ',
    'Công an thành phố ch | Công an thành phố | Bộ Chỉ huy Quân sự thành phố; UBND các phường | ',
    'Xúc tiến, quảng bá\nX | Trung tâm Xúc tiến Du lịch thành phố |  | Tháng 3/2026',
    'Xúc tiến, quảng bá\nT | Sở Công Thương | Hiệp hội Du lịch thành phố; các doanh nghiệp lữ hành | ',
  ])
})

test('sentences that hand out tasks in the sections of a plan whose last part assigns', () => {
  const { agencies, tasks } = noted('action.md')
  expect(agencies).toEqual([
    'Sở Nông nghiệp và Môi trường: II.2.1/1 II.2.1/2',
    'Sở Xây dựng: II.2.2/1',
    'Sở Tài chính: III.1/1',
  ])
  expect(tasks).toEqual([
    'Giao Văn phòng UBND  | Văn phòng UBND tỉnh |  | trong năm 2025',
    'Các sở, ban, ngành c | Các sở, ban, ngành |  | ',
    'Thanh tra tỉnh chủ t | Thanh tra tỉnh | Công an tỉnh | ',
    'Kế hoạch đối thoại | Sở Tài chính | Ngân hàng Nhà nước Khu vực 5 | 12/2025',
  ])
})

test('headings in capitals, numbers that start again, a heading that names several offices', () => {
  const { agencies, partners } = noted('guidance.txt')
  expect(agencies).toEqual([
    'Phòng Nông nghiệp và Phát triển nông thôn: B.I.1/1.1 B.I.1/1.2',
    'Phòng Tài nguyên và Môi trường: B.I.2/2.1',
    'Phòng Tài chính - Kế hoạch; Phòng Nội vụ: B.I.3/1',
    'Công an huyện: B.I.4/1',
    'Ban Dân vận Huyện ủy; Uỷ ban MTTQ huyện: B.II.1/1',
    'Hội Nông dân; Hội Phụ nữ; Đoàn Thanh niên; Hội Cựu chiến binh huyện: B.II.2/1 B.II.2/2',
    'UBND các xã, thị trấn: B.III/1 B.III/2 B.III/3',
    'Trưởng các phòng, ban, ngành; Chủ tịch UBND các xã, thị trấn: C.2/1',
    'Phòng Tài nguyên và Môi trường: C.3/1',
  ])
  expect(partners[0]).toBe('B.I.1/1.2: Trung tâm Dịch vụ nông nghiệp huyện; các xã, thị trấn')
})

test('a scheme approved in the first article of a decision, and its table of tasks drawn with bars', () => {
  const { agencies, parts, tasks } = noted('scheme.txt')
  expect(parts.map((part) => part.ref)).toEqual(
    'Điều 1,I,II,III,IV,V,Điều 2,Điều 3,PHỤ LỤC I,PHỤ LỤC II'.split(','),
  )
  expect(agencies.slice(4)).toEqual([
    'Sở Xây dựng; Sở Giáo dục và Đào tạo; Sở Y tế; Công an tỉnh; các đơn vị liên quan: V.5/1',
    'Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh; Liên đoàn Lao động tỉnh: V.6/1',
    'Hiệp hội Doanh nghiệp tỉnh; Liên minh Hợp tác xã tỉnh: V.7/1',
    'Giám đốc Sở Công Thương: Điều 2/1',
  ])
  expect(tasks.slice(2)).toEqual([
    'Xây dựng sàn giao dị | Sở Công Thương; Sở Khoa học và Công nghệ | VNPT Đak Bla | 2027',
    'Nhà máy viên nén sin | Ban Quản lý Khu kinh tế tỉnh | Sở Tài chính; UBND phường Đăk Cấm | 2026-2028',
    'Đào tạo 300 cán bộ q | Trường Cao đẳng Đak Bla |  | Hằng năm',
  ])
})

test('a ward: bodies in bullets, two under one heading, cells that say "nt"', () => {
  const { issuer, agencies, tasks } = noted('ward.md')
  expect(issuer).toBe('UBND phường Tân Hoà')
  expect(agencies.slice(3)).toEqual([
    'Văn phòng HĐND và UBND phường: II.4/1 II.4/2',
    'Các khu phố: II/5',
    'Điện lực Tân Hoà; Chi nhánh Cấp nước số 3: II/6',
    'Uỷ ban MTTQ Việt Nam phường; các đoàn thể: II/7',
  ])
  expect(tasks[1]).toBe(
    'Kiểm tra máy bơm | Phòng Kinh tế, Hạ tầng và Đô thị | Công an phường; 11 khu phố | 5/2025',
  )
})

test('names that only their heading shows whole', () => {
  const { agencies, partners } = noted('tax.txt')
  expect(agencies).toEqual([
    'Ban Nghiệp vụ thuế: Điều 2.1/a Điều 2.1/b',
    'Ban Công nghệ, chuyển đổi số và tự động hóa: Điều 2.2/1',
    'Văn phòng Cục: Điều 2.3/a Điều 2.3/b',
    'Thuế các tỉnh, thành phố: Điều 2.4/a Điều 2.4/b',
    'Các đơn vị khác thuộc cơ quan Cục Thuế: Điều 2.5/1',
  ])
  expect(partners).toEqual([
    'Điều 2.1/b: Ban Công nghệ, chuyển đổi số và tự động hóa',
    'Điều 2.3/b: các đơn vị thuộc và trực thuộc Cục Thuế',
    'Điều 2.4/a: UBND các xã, phường, đặc khu; Hội Tư vấn Thuế Việt Nam',
  ])
})

test('pages: heads beside their numbers, notes at the foot, sentences that go on over them', () => {
  const { clauses, agencies, partners } = noted('heads.txt')
  expect(clauses.slice(0, 2).map((clause) => clause.text)).toEqual([
    'Kiểm kê 100% cây bóng mát trước năm 2024.',
    'Thay 300 cây sâu bệnh trong giai đoạn 2023 - 2025.',
  ])
  expect(agencies).toEqual([
    'Phòng Văn hóa và Thông tin: II.1/1 II.1/2',
    'Phòng Quản lý đô thị: II.2/1',
    'UBND các phường: II.3/a II.3/b',
  ])
  expect(partners).toEqual([
    'II.1/2: Phòng Quản lý đô thị; Công an quận; Đoàn Thanh niên quận; UBND các phường giáp ranh',
    'II.2/1: UBND các phường',
  ])
})

test('pages of a PDF as text: indents, two heads side by side, lone figures of notes and pages', () => {
  const { issuer, agencies, clauses } = noted('pages.txt')
  expect(issuer).toBe('Ủy ban nhân dân thành phố Tây Hồ')
  expect(clauses.find((clause) => clause.ref === 'I.2/1')?.text).toMatch(/năm 2022\.$/)
  expect(agencies.map((one) => one.split(': ')[1])).toEqual([
    'III.1.1/1 III.1.1/2',
    'III.1.2/1 III.1.2/2',
    'III.1.3/1',
    'III.1.4/1',
    'III.1.5/1',
    'III.1.6/1',
    'III.1.7/1',
    'III.1.8/1 III.1.8/2',
    'III.3/1',
  ])
})

test.each([
  'Sở Xây dựng',
  'Sở Xây dựng:',
  'Sở Xây dựng.',
  'SỞ XÂY DỰNG',
  'Giao Sở Xây dựng:',
  'Sở Xây dựng có trách nhiệm:',
  'Đối với Sở Xây dựng',
  'Trách nhiệm của Sở Xây dựng',
])('a heading may say "%s"', (heading) => {
  const text = `I. TỔ CHỨC THỰC HIỆN\n1. ${heading}\n- Trồng cây.\n2. Công an tỉnh\n- Giữ trật tự.`
  expect(readPlan(text).agencies.map(({ name, clauses }) => `${name}: ${clauses}`)).toEqual([
    'Sở Xây dựng: I.1/1',
    'Công an tỉnh: I.2/1',
  ])
})
