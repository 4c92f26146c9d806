// How many receipts are given a second, from the message to the database and back; on both engines, by one and by eight.
import type { Engine } from '../../src/database/database.ts'
import { openInMemory } from '../../src/database/engines/pglite.ts'
import { openServer } from '../../src/database/engines/postgresql.ts'
import { upon } from '../../src/database/open.ts'
import { emptyServerDatabase, engines } from '../support/database.ts'
import { openOffice } from '../support/office.ts'
import { seededDatabase, seededDump } from '../support/seeded.ts'
import { percentile, round } from './measure.ts'
import { countStatements } from './statements.ts'

const UPDATES = 800
const AGENCY = 'so-thong-tin-va-truyen-thong'

export default async function measure() {
  const figures: Record<string, unknown> = {}
  for (const engine of engines)
    for (const writers of [1, 8]) {
      const figure = await write(engine, writers)
      figures[`${engine}-${writers}`] = figure
      console.log(`${engine}, ${writers} at once: ${JSON.stringify(figure)}`)
    }
  return figures
}

async function write(kind: Engine, writers: number) {
  const { engine, drop } = await seeded(kind)
  const counting = countStatements(engine)
  const database = upon(counting)
  const office = await openOffice({ database })
  const people = await Promise.all(
    Array.from({ length: writers }, (_, n) => office.hire(`writer ${n}`, ['reporter', AGENCY])),
  )
  // The percent stays: of two at once the later must not seem to fall, which would ask rather than record.
  // The same figures again would ask, too.
  const say = (n: number) => `TTTT-${(n % 6) + 1} 50% đăng 5 tin bài, đã chi ${n + 1} triệu`
  for (const [nth, person] of people.entries())
    for (let n = 1; n <= 10; n++)
      await person.says(`TTTT-1 0% đăng 5 tin bài, đã chi ${UPDATES + nth * 10 + n} triệu`)

  const before = { statements: counting.counted(), updates: await database.queries.update.count() }
  const times: number[] = []
  let next = 0
  const start = performance.now()
  await Promise.all(
    people.map(async (person) => {
      while (next < UPDATES) {
        const n = next++
        const began = performance.now()
        const said = await person.says(say(n))
        times.push(performance.now() - began)
        const [first] = said.blocks
        if (!first?.text.startsWith('Đã ghi')) console.log(`${say(n)}: ${first?.text}`)
      }
    }),
  )
  const seconds = (performance.now() - start) / 1000
  const statements = (counting.counted() - before.statements) / UPDATES
  const kept = (await database.queries.update.count()) - before.updates
  await database.close()
  await drop()
  return {
    perSecond: round(UPDATES / seconds),
    medianMs: percentile(times, 0.5),
    p99Ms: percentile(times, 0.99),
    statements: round(statements),
    sent: UPDATES,
    kept,
  }
}

async function seeded(kind: Engine) {
  if (kind === 'pglite') return { engine: await openInMemory(await seededDump()), drop: async () => {} }
  const { url, drop } = await emptyServerDatabase()
  await (await seededDatabase('postgresql', url)).close()
  return { engine: await openServer(url), drop }
}
