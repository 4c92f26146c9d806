import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

setFlagsFromString('--expose_gc')
const collect: unknown = runInNewContext('gc')

/** Megabytes of live objects, after a collection. */
export function heapMegabytes(): number {
  if (typeof collect === 'function') collect()
  return process.memoryUsage().heapUsed / 2 ** 20
}

export interface Timing {
  medianMs: number
  p99Ms: number
}

/** Runs each task in turn, after `warmUp` of them once untimed, and says how long one takes. */
export function time<T>(tasks: readonly T[], run: (task: T) => void, warmUp = 100): Timing {
  for (const task of tasks.slice(0, warmUp)) run(task)
  const times = tasks
    .map((task) => {
      const start = performance.now()
      run(task)
      return performance.now() - start
    })
    .sort((a, b) => a - b)
  const at = (share: number) =>
    round(times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0)
  return { medianMs: at(0.5), p99Ms: at(0.99) }
}

/** The time under which this share of them stays. */
export function percentile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b)
  return round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0)
}

export const round = (value: number): number => Math.round(value * 1000) / 1000

/** Milliseconds that it takes. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}
