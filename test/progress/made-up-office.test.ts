import { expect, it } from 'vitest'
import { fillOffice } from '../support/made-up-office.ts'
import { openOffice } from '../support/office.ts'
import '../support/matchers.ts'

it('a made-up office is counted as it was filled, whatever its size', async () => {
  const office = await openOffice()
  const size = { agencies: 70, tasks: 100, assignments: 2_000, updates: 5_000 }
  await fillOffice(office.database, size, office.clock.now().toJSDate())
  const { queries } = office.database
  expect(await queries.assignment.count({ where: { task: { code: { startsWith: 'MU-' } } } })).toBe(2_000)
  expect(await queries.update.count()).toBe(5_000)
  const chi = await office.hire('chi', ['coordinator', 'so-thong-tin-va-truyen-thong'])
  expect(await chi.says('tiendo')).toSay(
    '/2.120 đầu việc',
    '/124 đơn vị đã cập nhật',
    'Kế hoạch riêng của',
    'Còn đơn vị khác',
  )
  expect(await chi.says('quahan')).toSay('- Đơn vị số 1', 'Còn')
  expect(office.logged).toEqual([])
  await office.close()
})
