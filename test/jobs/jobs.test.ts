import { DateTime } from 'luxon'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../../src/database/database.ts'
import { createJobs, type Jobs } from '../../src/jobs/jobs.ts'
import { createClock } from '../support/clock.ts'
import { engines, testDatabase } from '../support/database.ts'

const DAY = 24 * 60

/** Work that is counted, and that can be waited for. */
function createWork(name: string) {
  const waiting: (() => void)[] = []
  let times = 0
  return {
    job: {
      name,
      at: '02:30',
      async run() {
        times++
        for (const resolve of waiting.splice(0)) resolve()
      },
    },
    next: () => new Promise<void>((resolve) => waiting.push(resolve)),
    times: () => times,
  }
}

describe.each(engines)('what is due every night on %s', (engine) => {
  let database: Database
  const open: Jobs[] = []
  const logged: string[] = []
  const log = { error: (_: object, message: string) => void logged.push(message), warn: () => {} }
  beforeAll(async () => {
    database = await testDatabase(engine)
  })
  afterEach(async () => {
    for (const jobs of open.splice(0)) await jobs.stop()
    logged.length = 0
  })
  afterAll(() => database.close())

  it('is looked at every minute by one of several processes, and not for the minutes when none ran', async () => {
    // The queue must be older than the first minute, even where a minute ends while it is made.
    const clock = createClock(String(DateTime.now().startOf('minute').plus({ minutes: 5 }).toISO()))
    const work = createWork('minutely')
    const processes = [1, 2, 3].map(() => {
      const jobs = createJobs({
        store: database.jobStore,
        nightly: [],
        everyMinute: [work.job],
        clock: clock.now,
        log,
      })
      open.push(jobs)
      return jobs
    })
    for (const minutes of [1, 1, 600]) {
      const next = work.next()
      clock.pass(minutes)
      for (const jobs of [...processes, ...processes]) await jobs.look()
      await next
    }
    for (const jobs of processes) await jobs.stop()
    expect([work.times(), await statesOf('minutely')]).toEqual([3, Array(3).fill('completed')])
  })

  function process(clock: () => DateTime, ...nightly: Parameters<typeof createJobs>[0]['nightly']): Jobs {
    const jobs = createJobs({ store: database.jobStore, nightly, clock, log })
    open.push(jobs)
    return jobs
  }

  async function statesOf(name: string): Promise<string[]> {
    const rows = await database.session((session) =>
      session.ask(`SELECT state::text AS state FROM pgboss.job WHERE name = $1::text ORDER BY created_on`, [
        name,
      ]),
    )
    return rows.map(({ state }) => String(state))
  }

  it('is done once, by one of several processes, and again the next night', async () => {
    const clock = createClock(String(DateTime.now().toISO()))
    const work = createWork('counted')
    const processes = [1, 2, 3].map(() => process(clock.now, work.job))
    await Promise.all(processes.map((jobs) => jobs.start()))
    expect(await statesOf('counted')).toEqual([]) // it is new here: no night was missed

    for (const night of [1, 2]) {
      const next = work.next()
      clock.pass(DAY)
      for (const jobs of [...processes, ...processes]) await jobs.look()
      await next
      expect(await statesOf('counted')).toHaveLength(night)
    }
    for (const jobs of processes) await jobs.stop()
    expect([work.times(), await statesOf('counted')]).toEqual([2, ['completed', 'completed']])
    expect(logged).toEqual([])
  })

  it('is done once at the next start where nights were missed, and not again at the one after', async () => {
    const clock = createClock(String(DateTime.now().toISO()))
    const work = createWork('missed')
    const before = process(clock.now, work.job)
    await before.start()
    await before.stop()

    clock.pass(9 * DAY)
    const next = work.next()
    const after = process(clock.now, work.job)
    await after.start()
    await next
    await after.stop()
    const again = process(clock.now, work.job)
    await again.start()
    await again.stop()
    expect([work.times(), await statesOf('missed')]).toEqual([1, ['completed']])
  })

  it('is tried again later where it fails, and logged', async () => {
    const clock = createClock(String(DateTime.now().toISO()))
    const work = createWork('failing')
    const jobs = process(clock.now, {
      ...work.job,
      async run() {
        await work.job.run()
        throw new Error('the disk is full')
      },
    })
    await jobs.start()
    const next = work.next()
    clock.pass(DAY)
    await jobs.look()
    await next
    await jobs.stop()
    expect(await statesOf('failing')).toEqual(['retry'])
    expect(logged).toEqual(['a job failed and will be tried again'])
  })

  it('is finished before a stop', async () => {
    const clock = createClock(String(DateTime.now().toISO()))
    const { promise: finished, resolve: finish } = Promise.withResolvers<void>()
    const work = createWork('long')
    const jobs = process(clock.now, {
      ...work.job,
      async run() {
        await work.job.run()
        await finished
      },
    })
    await jobs.start()
    const next = work.next()
    clock.pass(DAY)
    await jobs.look()
    await next
    const stopping = jobs.stop()
    finish()
    await stopping
    expect(await statesOf('long')).toEqual(['completed'])
  })

  it('is looked for again where the database was away', async () => {
    const clock = createClock(String(DateTime.now().toISO()))
    const away = { connectionString: 'postgres://nobody:secret@127.0.0.1:1/nowhere' }
    const jobs = createJobs({ store: away, nightly: [createWork('away').job], clock: clock.now, log })
    await jobs.start()
    await jobs.look()
    await jobs.stop()
    expect(logged).toEqual(Array(2).fill('what is due could not be found out'))
  })
})
