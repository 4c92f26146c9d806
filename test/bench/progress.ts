import { fillOffice, LARGE } from '../support/made-up-office.ts'
import { openOffice } from '../support/office.ts'
import { round } from './measure.ts'

const REPEATED = 20

const ASKED: Record<string, [who: 'chi' | 'lan', text: string]> = {
  tiendo: ['chi', 'tiendo'],
  quahan: ['chi', 'quahan'],
  chuacapnhat: ['chi', 'đơn vị nào chưa cập nhật tuần này'],
  viec: ['lan', 'viec'],
  viecMa: ['lan', 'viec TTTT-3'],
  viecNhieu: ['chi', 'viec MU-10'],
}

/** What lists, cards and overviews take in a large office, through dispatch to the database. */
export default async function measureProgress() {
  const office = await openOffice()
  const filling = performance.now()
  await fillOffice(office.database, LARGE, office.clock.now().toJSDate())
  const people = {
    chi: await office.hire('chi', ['coordinator', 'so-thong-tin-va-truyen-thong']),
    lan: await office.hire('lan', ['reporter', 'made-up-7'], ['reporter', 'so-thong-tin-va-truyen-thong']),
  }
  const figures: Record<string, unknown> = { ...LARGE, fillMs: round(performance.now() - filling) }
  for (const [name, [who, text]] of Object.entries(ASKED)) {
    const times: number[] = []
    for (let nth = 0; nth < REPEATED; nth++) {
      const start = performance.now()
      await people[who].says(text)
      times.push(performance.now() - start)
    }
    times.sort((one, other) => one - other)
    figures[name] = { medianMs: round(times[REPEATED / 2] ?? 0), worstMs: round(times.at(-1) ?? 0) }
  }
  await office.close()
  return figures
}
