import type { Engine } from '../../src/database/database.ts'
import { engines } from '../support/database.ts'
import { fillOffice, LARGE } from '../support/made-up-office.ts'
import { openOffice } from '../support/office.ts'
import { askBeside } from './beside.ts'
import { percentile, round, timed } from './measure.ts'

const REPEATED = 20

const ASKED: Record<string, [who: 'chi' | 'lan', text: string]> = {
  tiendo: ['chi', 'tiendo'],
  quahan: ['chi', 'quahan'],
  chuacapnhat: ['chi', 'đơn vị nào chưa cập nhật tuần này'],
  viec: ['lan', 'viec'],
  viecMa: ['lan', 'viec TTTT-3'],
  viecNhieu: ['chi', 'viec MU-10'],
}

/** What lists, cards and overviews take in a large office, through dispatch to the database; and a question beside them. */
export default async function measureProgress() {
  const figures: Record<string, unknown> = { ...LARGE }
  for (const engine of engines) {
    figures[engine] = await measureOn(engine)
    console.log(`${engine}: ${JSON.stringify(figures[engine])}`)
  }
  return figures
}

async function measureOn(engine: Engine) {
  const office = await openOffice({ engine })
  const filling = performance.now()
  await fillOffice(office.database, LARGE, office.clock.now().toJSDate())
  const people = {
    chi: await office.hire('chi', ['coordinator', 'so-thong-tin-va-truyen-thong']),
    lan: await office.hire('lan', ['reporter', 'made-up-7'], ['reporter', 'so-thong-tin-va-truyen-thong']),
  }
  const figures: Record<string, unknown> = { fillMs: round(performance.now() - filling) }
  for (const [name, [who, text]] of Object.entries(ASKED)) {
    const times: number[] = []
    for (let nth = 0; nth < REPEATED; nth++) times.push(await timed(() => people[who].says(text)))
    figures[name] = { medianMs: percentile(times, 0.5), worstMs: percentile(times, 1) }
  }

  const busy = Object.values(ASKED)
    .filter(([, text]) => text === 'tiendo' || text === 'viec')
    .map(
      ([who, text]) =>
        () =>
          people[who].says(text),
    )
  figures.questionBeside = await askBeside(office, ...busy)
  await office.close()
  return figures
}
