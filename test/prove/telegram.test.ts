import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { expect, it, onTestFinished } from 'vitest'
import type { Engine } from '../../src/database/database.ts'
import type { OpenEngine } from '../../src/database/engines/engine.ts'
import { openFolder } from '../../src/database/engines/pglite.ts'
import { openServer } from '../../src/database/engines/postgresql.ts'
import { openDatabase } from '../../src/database/open.ts'
import { emptyServerDatabase, engines } from '../support/database.ts'
import { temporaryFolder } from '../support/folder.ts'
import { createCrowd } from '../support/telegram/crowd.ts'
import type { Fault } from '../support/telegram/faults.ts'
import { startTelegram } from '../support/telegram/server.ts'

const WORKER = fileURLToPath(new URL('../support/telegram-worker.ts', import.meta.url))
// An update is confirmed by a later fetch: five seconds on for the sake of those fetched with it, and it may hang for twenty.
const CONFIRMED_MS = 25_000
const PERSONS = 440
const GROUPS = 60
const EACH = 12
const EVERY_MS = 22_000 // 500 rooms: 23 answers a second, of 30 that the platform takes
const REPORTERS = 100
const MOST_GROWTH_MB = 20

const EVERY_KIND: Fault[] = [
  { code: 429, description: 'Too Many Requests: retry after 1', parameters: { retry_after: 1 } },
  'lost before',
  { code: 500, description: 'Internal Server Error' },
  'lost after',
  { code: 403, description: 'Forbidden: bot was blocked by the user' },
  'not json',
  'hangs',
]

const QUESTIONS = [
  'hop bao dinh ky ben nao chu tri a',
  'Sở Tài chính làm gì',
  'III.2/1',
  'huongdan',
  'giải báo chí năm nay thưởng bao nhiêu tiền',
  'so y te phai lam nhung gi',
]

type Settings = Record<string, string>

/** A process of the bot, and how to ask it. */
async function begin(settings: Settings): Promise<ChildProcess> {
  const { PATH = '', HOME = '' } = process.env
  const child = fork(WORKER, {
    execArgv: ['--disable-warning=ExperimentalWarning'],
    env: { PATH, HOME, PORT: '0', ...settings },
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  await once(child, 'message')
  return child
}

async function heapOf(child: ChildProcess): Promise<number> {
  const said = once(child, 'message')
  child.send('heap')
  const [{ heap }] = await said
  return heap
}

async function end(child: ChildProcess, how: 'stop' | 'kill'): Promise<void> {
  const ended = once(child, 'exit')
  if (how === 'kill') child.kill('SIGKILL')
  else child.send('stop')
  await ended
}

async function prove(settings: Settings, processes: number, kill: (lives: ChildProcess[]) => Promise<void>) {
  const telegram = await startTelegram({ limited: true })
  onTestFinished(() => telegram.stop())
  const crowd = createCrowd(telegram, { persons: PERSONS, groups: GROUPS })
  const reporters = crowd.people.slice(0, REPORTERS).map(({ id }) => id)
  const all = {
    ...settings,
    TELEGRAM_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.root,
    REPORTERS: reporters.join(','),
  }
  const start = () => begin(all)
  const lives = await Promise.all(Array.from({ length: processes }, start))
  crowd.fault(100, EVERY_KIND)
  const talking = crowd.talk(EACH, EVERY_MS, ({ person, group }, turn) => {
    if (group !== null) return `/hoi ${QUESTIONS[(group + turn) % QUESTIONS.length]}`
    if (person === null || person >= REPORTERS || turn % 2 === 1)
      return QUESTIONS[((person ?? 0) + turn) % QUESTIONS.length] ?? ''
    // The same figures again would ask.
    return `TTTT-${(turn % 6) + 1} đăng 5 tin bài, đã chi ${person * EACH + turn + 1} triệu`
  })
  const killedAt: number[] = []
  const heaps: number[] = []
  const last = (EACH * EVERY_MS) / 3
  for (const third of [1, 2]) {
    await sleep(last)
    killedAt.push(Date.now())
    await kill(lives)
    if (lives.length < processes) lives.push(await start())
    if (third === 2) {
      await sleep(last * 0.2)
      heaps.push(...(await Promise.all(lives.map(heapOf))))
    }
  }
  await talking
  await crowd.settle()
  const growth = await Promise.all(lives.map(async (life, nth) => (await heapOf(life)) - (heaps[nth] ?? 0)))
  await Promise.all(lives.map((life) => end(life, 'stop')))
  const reports = crowd.asked.filter(({ text }) => text.startsWith('TTTT-')).length
  return { telegram, crowd, reports, killedAt, growth }
}

type Proved = Awaited<ReturnType<typeof prove>>

function check({ telegram, crowd, killedAt, growth }: Proved): void {
  const { asked, injected, stood } = crowd
  const unanswered = asked.filter(({ answeredAt, chat }) => answeredAt === null && !stood.has(chat))
  const untied = unanswered.filter(
    ({ chat, saidAt }) => !injected.some((one) => one.chat === String(chat) && one.at >= saidAt),
  )
  const faulty = new Set(injected.map(({ at }) => at))
  const tooMuch = telegram.state.called.filter(({ answered, at }) => answered === '429' && !faulty.has(at))
  const waits = asked.flatMap(({ saidAt, answeredAt }) => (answeredAt === null ? [] : answeredAt - saidAt))
  waits.sort((one, other) => one - other)
  console.log(
    `${asked.length} asked, ${unanswered.length} unanswered, ${injected.length} faults, median ${waits[waits.length >> 1]} ms, growth ${growth.map((one) => one.toFixed(1))} MB`,
  )
  expect(asked.length).toBeGreaterThanOrEqual((PERSONS + GROUPS) * EACH)
  expect(untied).toEqual([])
  expect(unanswered.length).toBeLessThanOrEqual(asked.length / 1000)
  expect(tooMuch.length).toBeLessThanOrEqual(injected.filter(({ fault }) => isTooMany(fault)).length)
  for (const one of growth) expect(one).toBeLessThan(MOST_GROWTH_MB)
  expect(killedAt).toHaveLength(2)

  // Answered twice only where a kill or a fault left it open whether the first had arrived.
  const counts = new Map<number, number>()
  for (const { chat } of asked) counts.set(chat, (counts.get(chat) ?? 0) + 1)
  for (const [chat, times] of crowd.heard) {
    const said = (counts.get(chat) ?? 0) + (chat < 0 ? 1 : 0) // a group is greeted
    const open = asked.some(
      (one) =>
        one.chat === chat &&
        killedAt.some((at) => at >= one.saidAt - 1000 && at <= (one.answeredAt ?? Infinity) + CONFIRMED_MS),
    )
    const faults = injected.filter((one) => one.chat === String(chat)).length
    expect({ chat, tooMany: Math.max(0, times - said) }).toEqual({
      chat,
      tooMany: open || faults > 0 ? expect.any(Number) : 0,
    })
  }
}

const isTooMany = (fault: Fault) => typeof fault === 'object' && fault.code === 429

const onDatabase: Record<Engine, () => Promise<void>> = {
  async pglite() {
    const DATA_DIR = join(temporaryFolder(), 'data')
    const proved = await prove({ DATA_DIR }, 1, async (lives) => {
      const [life] = lives.splice(0)
      if (life) await end(life, 'kill')
    })
    check(proved)
    await count(await openFolder(join(DATA_DIR, 'database')), proved)
  },

  // Three processes, of which one is killed at random.
  async postgresql() {
    const { url, drop } = await emptyServerDatabase()
    const settings = { DATA_DIR: join(temporaryFolder(), 'data'), DATABASE_URL: url }
    const proved = await prove(settings, 3, async (lives) => {
      const [life] = lives.splice(Math.floor(Math.random() * lives.length), 1)
      if (life) await end(life, 'kill')
    })
    check(proved)
    await count(await openServer(url), proved)
    await drop()
  },
}

async function count(engine: OpenEngine, { reports }: Proved): Promise<void> {
  const database = await openDatabase(engine, async () => {})
  expect(await database.queries.update.count()).toBe(reports)
  await database.close()
}

it(`${(PERSONS + GROUPS) * EACH} updates of ${PERSONS + GROUPS} rooms are answered, over faults of every kind and two kills`, {
  timeout: 600_000,
}, async () => {
  await Promise.all(engines.map((engine) => onDatabase[engine]()))
})
