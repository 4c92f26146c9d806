import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { engines } from '../support/database.ts'
import { freePort } from '../support/free-port.ts'
import { readQuestions } from '../support/score-answers.ts'
import { round } from './measure.ts'
import { createLoad } from './telegram/load.ts'
import { startLoopback } from './telegram/loopback.ts'

const texts = readQuestions(new URL('../answers/paraphrases.jsonl', import.meta.url)).map(({ q }) => q)
const WARM_UP = Number(process.env.BENCH_WARM ?? 1500)
const COUNT = Number(process.env.BENCH_COUNT ?? 4000)
const PACED_SECONDS = 10
const UPDATE_COUNT = 1000
// The same figures again would ask.
const UPDATES = Array.from(
  { length: UPDATE_COUNT },
  (_, nth) => `TTTT-${(nth % 6) + 1} đăng 5 tin bài, đã chi ${nth + 1} triệu`,
)

const isOurs = (name: string) => engines.some((engine) => engine === name)
const HELD = { perSecond: 25, seconds: Number(process.env.HELD_SECONDS ?? 120) }

type Load = ReturnType<typeof createLoad>

/** Questions answered per second through the webhook, beside bots that only say what they hear. */
export default async function measureTelegram() {
  const figures: Record<string, Record<string, unknown>> = {}
  const rates: Record<string, number> = {}
  for (const name of ['grammy', 'telegraf', ...engines]) {
    await withBot(name, async (load, loadOf) => {
      await load.flood(WARM_UP)
      const perSecond = Math.max(await load.flood(COUNT), await load.flood(COUNT))
      const half = await load.pace(perSecond / 2, PACED_SECONDS)
      rates[name] = perSecond
      figures[name] = {
        perSecond: round(perSecond),
        ofGrammy: round(perSecond / (rates.grammy ?? perSecond)),
        half,
        ...(isOurs(name) && { updatesPerSecond: round(await loadOf(UPDATES).flood(UPDATE_COUNT)) }),
      }
      console.log(`${name}: ${JSON.stringify(figures[name])}`)
    })
  }
  for (const name of engines)
    await withBot(
      name,
      async (load) => {
        const held = await load.pace(HELD.perSecond, HELD.seconds)
        figures[name] = { ...figures[name], held }
        console.log(`${name}, limits held at ${HELD.perSecond}/s: ${JSON.stringify(held)}`)
      },
      'held',
    )
  return figures
}

async function withBot(
  name: string,
  work: (load: Load, loadOf: (texts: readonly string[]) => Load) => Promise<void>,
  limits = 'off',
) {
  const seconds = new Map<number, number>()
  const loopback = await startLoopback(() => {
    const second = Math.floor(Date.now() / 1000)
    seconds.set(second, (seconds.get(second) ?? 0) + 1)
  })
  const script = fileURLToPath(new URL('telegram/bots.ts', import.meta.url))
  const bot = fork(script, [name, loopback.root, String(await freePort()), limits], {
    execArgv: ['--disable-warning=ExperimentalWarning'],
  })
  await once(bot, 'message')
  const loads: Load[] = []
  const loadOf = (said: readonly string[]): Load => {
    const load = createLoad(loopback.webhook(), said)
    loads.push(load)
    return load
  }
  try {
    await work(loadOf(texts), loadOf)
    if (limits === 'held') console.log(`most in a second: ${Math.max(...seconds.values())} of 30`)
  } finally {
    for (const load of loads) load.stop()
    bot.disconnect()
    await once(bot, 'exit')
    loopback.stop()
  }
}
