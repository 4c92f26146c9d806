import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { DateTime } from 'luxon'
import { expect, it, onTestFinished } from 'vitest'
import type { Database } from '../../src/database/database.ts'
import { openServer } from '../../src/database/engines/postgresql.ts'
import { openDatabase } from '../../src/database/open.ts'
import { subscribe, usual } from '../../src/digests/subscriptions.ts'
import { emptyServerDatabase, engines } from '../support/database.ts'
import { temporaryFolder } from '../support/folder.ts'
import { createGroup } from '../support/telegram/people.ts'
import { startTelegram, type Telegram } from '../support/telegram/server.ts'

const WORKER = fileURLToPath(new URL('../support/digest-worker.ts', import.meta.url))
const GROUPS = 300
const PROCESSES = 3
const ROUNDS = 10
const WITHOUT_KILLS = [3, 7, 10]
const LATENCY_MS = 150
const TICK_MS = 2000
const MOST_MS = 60_000 // of a round: ten seconds of sending, and a lease that has to end
const HEARD_MS = 2000 // what a process had sent when it was killed still lies in the sockets, before a server that is busy
const AGAIN = 'Gửi lại; có thể đã nhận trước đó.'

/** The days of the rounds: working days in spring 2022. */
const DAYS = ['04-12', '04-13', '04-14', '04-15', '04-18', '04-19', '04-20', '04-21', '04-22', '04-25']

async function begin(settings: Record<string, string>): Promise<ChildProcess> {
  const { PATH = '', HOME = '' } = process.env
  const child = fork(WORKER, {
    execArgv: ['--disable-warning=ExperimentalWarning'],
    env: { PATH, HOME, PORT: '0', DATA_DIR: temporaryFolder(), ...settings },
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  await once(child, 'message')
  return child
}

async function subscribeAll(database: Database, telegram: Telegram): Promise<void> {
  const now = DateTime.fromISO('2022-04-10T08:00+07:00')
  for (let nth = 0; nth < GROUPS; nth++) {
    const place = { channel: 'telegram', room: String(createGroup(telegram).id), roomKind: 'group' } as const
    const wishes = usual('daily', { kind: 'plan' }, 'vi')
    await database.transaction((tx) => subscribe(tx, place, 'daily', wishes, { personId: null }, now))
  }
  telegram.state.updates.length = 0 // the bot has been there for long
}

const sendingNow = async ({ queries }: Database) => {
  const rows = await queries.outgoing.findMany({ where: { state: 'sending' }, select: { room: true } })
  return new Set(rows.map(({ room }) => room))
}

/** Every digest of this day has been decided, and said. */
async function isOver({ queries }: Database, day: string): Promise<boolean> {
  const issues = await queries.digestIssue.count({ where: { period: day, said: true } })
  const open = await queries.outgoing.count({ where: { state: { not: 'sent' } } })
  return issues === GROUPS && open === 0
}

const numbered = Array.from({ length: ROUNDS }, (_, nth) => nth + 1)

it.runIf(engines.includes('postgresql'))(
  `${GROUPS} digests arrive in each of ${ROUNDS} rounds, over processes that are killed at random while they post`,
  { timeout: 600_000 },
  async () => {
    const { url, drop } = await emptyServerDatabase()
    const database = await openDatabase(await openServer(url), async () => {})
    const telegram = await startTelegram({ limited: true, latencyMs: LATENCY_MS })
    onTestFinished(async () => {
      await telegram.stop()
      await database.close()
      await drop()
    })
    await subscribeAll(database, telegram)
    const settings = { DATABASE_URL: url, TELEGRAM_TOKEN: telegram.token, TELEGRAM_API_ROOT: telegram.root }
    const lives = await Promise.all(Array.from({ length: PROCESSES }, () => begin(settings)))

    for (const round of numbered) {
      const day = `2022-${DAYS[round - 1]}`
      const begun = Date.now()
      const end = begun + MOST_MS
      const kills = WITHOUT_KILLS.includes(round) ? 0 : 1 + (round % 2)
      const killing = kills === 0 ? 0 : begun + 500 + Math.random() * 9000
      const starting: Promise<void>[] = []
      let killedAt = 0
      let inFlight = new Set<string>()
      // The tick: every process looks what is due, again and again.
      for (let ticks = 0; !(await isOver(database, day)) || Date.now() < killing; ) {
        if (Date.now() > end) break
        if (Date.now() - begun >= ticks * TICK_MS) {
          const moment = DateTime.fromISO(`${day}T07:30:00`).plus({ seconds: ticks++ }).toISO()
          for (const life of lives) if (life.connected) life.send(moment ?? '')
        }
        if (kills > 0 && killedAt === 0 && Date.now() >= killing) {
          const killed = lives.toSorted(() => Math.random() - 0.5).slice(0, kills)
          const ended = killed.map((life) => once(life, 'exit'))
          for (const life of killed) life.kill('SIGKILL')
          killedAt = Date.now()
          inFlight = await sendingNow(database)
          await Promise.all(ended)
          for (const life of killed) {
            lives.splice(lives.indexOf(life), 1)
            starting.push(begin(settings).then((next) => void lives.push(next)))
          }
        }
        await sleep(250)
      }
      await Promise.all(starting)
      check(telegram, { round, day, killedAt, inFlight, took: Date.now() - begun })
    }
    expect(await database.queries.digestIssue.count()).toBe(GROUPS * ROUNDS)
  },
)

interface Round {
  round: number
  day: string
  killedAt: number
  /** The rooms to which a process was sending then: begun, and its end not noted. */
  inFlight: Set<string>
  took: number
}

function check(telegram: Telegram, { round, day, killedAt, inFlight, took }: Round): void {
  const sends = telegram.calls('sendMessage').filter(({ payload }) => String(payload.text).includes(day))
  expect(sends.filter(({ answered }) => answered !== 'ok')).toEqual([])
  const byRoom = Map.groupBy(sends, ({ payload }) => String(payload.chat_id))
  expect(byRoom.size).toBe(GROUPS)
  const again = [...byRoom].filter(([, attempts]) => attempts.length > 1)
  console.log(
    `round ${round}: ${took} ms, killed after ${killedAt && killedAt - (sends[0]?.at ?? 0)} ms, ${inFlight.size} in flight, ${again.length} sent again`,
  )
  expect(again.length).toBeLessThanOrEqual(inFlight.size)
  for (const [room, attempts] of again) {
    expect(attempts.map(({ payload }) => String(payload.text).includes(AGAIN))).toEqual([false, true])
    expect(inFlight).toContain(room)
    expect(attempts[0]?.at).toBeLessThanOrEqual(killedAt + HEARD_MS)
  }
}
