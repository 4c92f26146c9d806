import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterEach, expect, it } from 'vitest'
import { openFolder } from '../../src/database/engines/pglite.ts'
import { openDatabase } from '../../src/database/open.ts'
import { temporaryFolder } from '../support/folder.ts'

const WORKER = fileURLToPath(new URL('../support/update-worker.ts', import.meta.url))
const UPDATES = 2000
const KILLS = 10
const PEOPLE = 150
const AT_ONCE = 8

let child: ChildProcess | undefined
afterEach(() => void child?.kill('SIGKILL'))

it('kill -9 at random during 2,000 updates, ten times, loses none and counts none twice', async () => {
  const DATA_DIR = join(temporaryFolder(), 'data')
  const waiting = new Map(Array.from({ length: UPDATES }, (_, n) => [`u${n}`, n]))
  const answered = new Map<string, string | null>()
  const perLife = Math.floor(UPDATES / (KILLS + 1))

  for (let life = 0; life <= KILLS; life++) {
    const until = life === KILLS ? 0 : Math.max(0, waiting.size - perLife + Math.floor(Math.random() * 60))
    await liveUntil(until)
  }
  expect(waiting.size).toBe(0)

  const database = await openDatabase(await openFolder(join(DATA_DIR, 'database')), async () => {})
  const { queries } = database
  const numbers = [...answered.values()].map((said) => /CN-(\d+)/.exec(said ?? '')?.[1])
  expect(new Set(numbers).size).toBe(UPDATES)
  expect(await queries.update.count()).toBe(UPDATES)
  expect(await queries.inboundReceipt.count()).toBe(UPDATES)
  const versions = await queries.assignment.aggregate({ _sum: { version: true } })
  expect(versions._sum.version).toBe(UPDATES)
  await database.close()

  /** One life of the process: it is sent what was not acknowledged yet, and killed when that many are left. */
  async function liveUntil(left: number): Promise<void> {
    const { PATH = '', HOME = '' } = process.env
    const life = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', WORKER], {
      env: { PATH, HOME, DATA_DIR },
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    child = life
    const pending = [...waiting]
    const send = () => {
      const next = pending.shift()
      if (!next) return
      const [id, n] = next
      const text = `TTTT-${(n % 6) + 1} đăng 5 tin bài, đã chi ${n + 1} triệu` // the same figures again would ask
      life.stdin.write(`${JSON.stringify({ id, person: n % PEOPLE, text })}\n`)
    }
    for await (const line of createInterface({ input: life.stdout })) {
      if (line === 'ready') {
        for (let n = 0; n < AT_ONCE; n++) send()
        continue
      }
      const { id, said }: { id: string; said: string | null } = JSON.parse(line)
      waiting.delete(id)
      answered.set(id, said)
      if (waiting.size <= left) life.kill('SIGKILL')
      send()
    }
  }
})
