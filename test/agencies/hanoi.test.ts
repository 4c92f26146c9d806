import { expect, test } from 'vitest'
import { hanoi, hanoiData } from './hanoi.ts'

const named = (names: { name: string }[]) => names.map(({ name }) => name)

test('every name and alias finds its body, and no other', () => {
  const lost = hanoi.agencies.flatMap((agency) =>
    [agency.name, agency.short, ...agency.aliases]
      .filter((written) => hanoi.find(written)?.id !== agency.id)
      .map((written) => `${written} → ${hanoi.find(written)?.name ?? 'none'}, not ${agency.name}`),
  )
  expect(lost).toEqual([])
})

test('every name and alias is seen inside a sentence', () => {
  const unseen = hanoi.agencies.flatMap((agency) =>
    [agency.name, ...agency.aliases].filter((written) => {
      const mentions = hanoi.mentions(`Em hỏi ${written} phải làm gì ạ?`)
      return mentions.length !== 1 || mentions[0]?.agency.id !== agency.id
    }),
  )
  expect(unseen).toEqual([])
})

test('names are found without diacritics and in capitals', () => {
  const lost = hanoi.agencies.filter(({ id, name }) => {
    const bare = name.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gu, 'd').replace(/Đ/gu, 'D')
    return hanoi.find(bare)?.id !== id || hanoi.find(name.toUpperCase())?.id !== id
  })
  expect(named(lost)).toEqual([])
})

test('the 30 districts of 2022: 12 quận, 17 huyện, 1 thị xã', () => {
  const districts = hanoi.membersOf('ubnd-cac-quan-huyen-thi-xa')
  expect(districts).toHaveLength(30)
  const count = (level: string) => districts.filter(({ name }) => name.startsWith(`UBND ${level} `)).length
  expect([count('quận'), count('huyện'), count('thị xã')]).toEqual([12, 17, 1])
})

test('the departments of 2022: 21 of the city, with the two bodies they are listed beside', () => {
  const members = hanoi.membersOf('cac-so-ban-nganh')
  expect(members.filter(({ name }) => name.startsWith('Sở '))).toHaveLength(18)
  expect(named(members)).toEqual(
    expect.arrayContaining(['Văn phòng UBND Thành phố', 'Thanh tra Thành phố', 'Ban Dân tộc Thành phố']),
  )
})

test('a collective heading speaks of all members of the collectives it joins', () => {
  const joint = hanoi.membersOf('cac-so-ban-nganh-ubnd-cac-quan-huyen-thi-xa')
  expect(joint).toHaveLength(
    hanoi.membersOf('cac-so-ban-nganh').length + hanoi.membersOf('ubnd-cac-quan-huyen-thi-xa').length,
  )
  expect(joint.filter(({ kind }) => kind === 'collective')).toEqual([])
})

test('a member knows its collectives, the nearest first', () => {
  expect(named(hanoi.groupsOf('so-y-te')).slice(0, 2)).toEqual([
    'Các Sở, ban, ngành',
    'Các Sở, ban, ngành; UBND các quận, huyện, thị xã',
  ])
  expect(named(hanoi.groupsOf('ubnd-quan-ba-dinh'))[0]).toBe('UBND các quận, huyện, thị xã')
  expect(named(hanoi.groupsOf('bao-hanoimoi'))).toEqual(['Các cơ quan báo chí, truyền thông Thành phố'])
  expect(hanoi.groupsOf('hoi-nha-bao-viet-nam')).toEqual([])
})

test('a body of today stands in the collectives of the bodies it took over from', () => {
  expect(named(hanoi.groupsOf('so-nong-nghiep-va-moi-truong'))).toContain('Các Sở, ban, ngành')
  expect(hanoi.membersOf('cac-so-ban-nganh').map(({ id }) => id)).not.toContain(
    'so-nong-nghiep-va-moi-truong',
  )
})

test('nobody has taken over before the day of the succession', () => {
  expect(hanoi.successionsOf('so-ngoai-vu', '2025-02-28')).toEqual([])
  const [taken] = hanoi.successionsOf('so-ngoai-vu', '2025-03-01')
  expect(taken).toMatchObject({ scope: 'whole', to: [{ id: 'van-phong-ubnd-thanh-pho' }] })
})

test('where duties were divided by subject, candidates are listed with their part', () => {
  const [divided] = hanoi.successionsOf('so-thong-tin-va-truyen-thong', '2026-01-01')
  expect(divided?.scope).toBe('subject')
  expect(divided?.to.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['so-khoa-hoc-va-cong-nghe', 'so-van-hoa-va-the-thao']),
  )
  expect(divided?.to.every(({ note }) => note !== undefined)).toBe(true)
})

test('each district ended on 1 July 2025 and its work went to wards and communes by territory', () => {
  for (const { id, name } of hanoi.membersOf('ubnd-cac-quan-huyen-thi-xa')) {
    expect(hanoi.successionsOf(id, '2025-06-30'), name).toEqual([])
    const [ended] = hanoi.successionsOf(id, '2025-07-01')
    expect(ended?.scope, name).toBe('territory')
    expect(ended?.source, name).toContain('1656/NQ-UBTVQH15')
  }
})

test('the successors of the districts are the 126 wards and communes of the city', () => {
  const names = hanoiData.successions
    .filter(({ scope, from }) => scope === 'territory' && hanoi.byId(from)?.kind === 'district')
    .flatMap(({ to }) => to.map(({ name }) => name))
  const all = new Set(names)
  expect(all.size).toBe(126)
  expect([...all].filter((name) => name.startsWith('UBND phường '))).toHaveLength(51)
})
