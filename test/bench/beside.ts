import { setImmediate } from 'node:timers/promises'
import type { Office } from '../support/office.ts'
import { percentile, type Timing, timed } from './measure.ts'

const QUESTIONS = 500

const OF_THE_PLAN = [
  'họp báo định kỳ bên nào chủ trì',
  'so tai chinh lam gi',
  'III.2/1',
  'ai kiem tra viec to chuc thuc hien',
  'giải báo chí năm nay thưởng bao nhiêu tiền',
]

/** What a question of the plan takes while each of these works is done again and again. */
export async function askBeside(
  office: Office,
  ...works: readonly (() => Promise<unknown>)[]
): Promise<Timing> {
  const asker = await office.hire('asker', ['staff', 'so-y-te'])
  const question = (nth: number) => asker.says(OF_THE_PLAN[nth % OF_THE_PLAN.length] ?? '')
  for (let nth = 0; nth < 50; nth++) await question(nth)
  let over = false
  const busy = works.map(async (work) => {
    while (!over) {
      await work()
      await setImmediate() // as messages come in: each by its own turn of the event loop
    }
  })
  const times: number[] = []
  for (let nth = 0; nth < QUESTIONS; nth++) {
    await setImmediate()
    times.push(await timed(() => question(nth)))
  }
  over = true
  await Promise.all(busy)
  return { medianMs: percentile(times, 0.5), p99Ms: percentile(times, 0.99) }
}
