import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readPlan } from '../../src/plan/read.ts'

const file = new URL('../../prisma/plans/hanoi-2022.md', import.meta.url)
const plan = readPlan(readFileSync(file, 'utf8'))

const SO_TTTT = 'Sở Thông tin và Truyền thông'
const VAN_PHONG = 'Văn phòng UBND Thành phố'
const BAO_CHI = 'Các cơ quan báo chí, truyền thông Thành phố'
const SO_BAN_NGANH = 'Các Sở, ban, ngành; UBND các quận, huyện, thị xã'

/** How many clauses each section of the plan has. */
const SECTIONS: Record<string, number> = {
  I: 4,
  'II.1.1': 3,
  'II.1.2': 4,
  'II.1.3': 7,
  'II.1.4': 5,
  'II.1.5': 4,
  'II.1.6': 4,
  'II.1.7': 2,
  'II.2.1': 2,
  'II.2.2': 3,
  'II.2.3': 2,
  'III.1': 7,
  'III.2': 2,
  'III.3': 1,
  'III.4': 2,
  'III.5': 1,
  'III.6': 1,
  'III.7': 1,
  'III.8': 2,
  closing: 1,
}

/** Who leads and who supports; a clause that is not listed names nobody. */
const OWNERS: Record<string, { leads: string[]; supports?: string[] }> = {
  'II.2.1/2': { leads: [], supports: ['các cơ quan báo chí'] },
  'III.1/1': { leads: [SO_TTTT] },
  'III.1/2': { leads: [VAN_PHONG], supports: [SO_TTTT] },
  'III.1/3': { leads: [SO_TTTT], supports: ['các cơ quan báo chí'] },
  'III.1/4': { leads: [SO_TTTT] },
  'III.1/5': { leads: [SO_TTTT] },
  'III.1/6': { leads: [SO_TTTT] },
  'III.1/7': { leads: [SO_TTTT], supports: ['các đơn vị liên quan'] },
  'III.2/1': { leads: [VAN_PHONG], supports: [SO_TTTT] },
  'III.2/2': { leads: [VAN_PHONG] },
  'III.3/1': { leads: ['Sở Ngoại vụ'] },
  'III.4/1': { leads: ['Sở Văn hóa và Thể thao'] },
  'III.4/2': { leads: ['Sở Văn hóa và Thể thao'] },
  'III.5/1': { leads: ['Sở Tài chính'] },
  'III.6/1': { leads: ['Ban Tuyên giáo Thành ủy'] },
  'III.7/1': { leads: [BAO_CHI], supports: [SO_TTTT] },
  'III.8/1': { leads: [SO_BAN_NGANH] },
  'III.8/2': { leads: [SO_BAN_NGANH] },
  'closing/1': { leads: [SO_BAN_NGANH, SO_TTTT] },
}

test('the shipped plan has the 58 clauses of the signed one, at the same references', () => {
  const refs = Object.entries(SECTIONS).flatMap(([section, count]) =>
    Array.from({ length: count }, (_, nth) => `${section}/${nth + 1}`),
  )
  expect(refs).toHaveLength(58)
  expect(plan.clauses.map(({ ref }) => ref)).toEqual(refs)
})

test('every clause has the owners and partners that the plan gives it', () => {
  // Names compare without regard to case: `Các Sở, Ban, ngành` in a heading, `các Sở, ban, ngành` in a sentence.
  const named = (names: readonly string[]) => names.map((name) => name.toLowerCase()).sort()
  const read = plan.clauses.map(({ ref, leads, supports }) => [ref, named(leads), named(supports)])
  const expected = plan.clauses.map(({ ref }) => {
    const { leads = [], supports = [] } = OWNERS[ref] ?? {}
    return [ref, named(leads), named(supports)]
  })
  expect(read).toEqual(expected)
})

test('who signed, whom it is addressed to, and which body is asked, not ordered', () => {
  expect(plan.title).toContain('Tuyên truyền các nhiệm vụ chính trị')
  expect(plan.issuer?.toLowerCase()).toContain('hà nội')
  expect(plan.recipients).toEqual(expect.arrayContaining(['Thường trực Thành ủy', 'Văn phòng Thành ủy']))
  expect(plan.agencies.filter(({ request }) => request).map(({ name }) => name)).toEqual([
    'Ban Tuyên giáo Thành ủy',
  ])
})

test('every number, name and programme that people look for is in it', () => {
  const all = readFileSync(file, 'utf8')
  const missing = [
    '27/NQ-HĐND ngày 08/12/2021',
    'Kỷ cương, trách nhiệm, hành động, sáng tạo, phát triển',
    '10 chương trình công tác của Thành ủy Hà Nội khóa XVII',
    'COVID-19',
    'bệnh án điện tử',
    'PCI, PARIndex, PAPI, SIPAS',
    'hóa đơn điện tử',
    'Liên kết 4 nhà',
    'OCOP',
    'Người Việt Nam ưu tiên dùng hàng Việt Nam',
    'Chương trình số 06-CTr/TU',
    'giai đoạn 2021-2025, định hướng đến năm 2030, tầm nhìn đến năm 2045',
    '02 Quy tắc ứng xử',
    'SEA Games 31',
    '11 tỉnh, thành',
    'tháng 5/2022',
    '300 tuyến phố',
    '12 quận',
    'mức độ 3, mức độ 4',
    'đền ơn đáp nghĩa',
    'cấp nước',
    'ASEAN',
    'đĩa CD, file âm thanh',
    'loa truyền thanh',
    'tờ rơi (tờ rời), pa-nô, áp-phích, tranh cổ động',
    'Cổng Giao tiếp điện tử Hà Nội',
    'giao ban báo chí hằng tuần',
    'Bản tin “Thông tin nội bộ”',
    'Giải báo chí',
    'lần thứ XIII của Đảng',
    'lần thứ XVII (nhiệm kỳ 2020-2025)',
  ].filter((wanted) => !all.includes(wanted))
  expect(missing).toEqual([])
})
