// Posts digests, and says on Telegram what is due, in a process of its own that can be killed at any moment. Told a moment, it posts
// what is due by then; says "ready".
import { DateTime } from 'luxon'
import pino from 'pino'
import { Reply } from '../../src/chat/reply.ts'
import { readConfig, readEnvironment } from '../../src/config.ts'
import { openServer } from '../../src/database/engines/postgresql.ts'
import { openDatabase } from '../../src/database/open.ts'
import type { Composed, DigestRequest } from '../../src/digests/compose.ts'
import { postDue } from '../../src/digests/post.ts'
import { createServer } from '../../src/http/server.ts'
import { createMetrics } from '../../src/metrics/metrics.ts'
import { openPlatforms, reachOf } from '../../src/platforms.ts'
import { languages } from './bot.ts'
import { scriptedChannel } from './scripted-channel.ts'

const config = readConfig(readEnvironment())
const log = pino({ level: 'error' }, pino.destination(2))
const database = await openDatabase(await openServer(config.databaseUrl ?? ''), async () => {})
const words = languages.words(config.language)
const { host, port, publicUrl, trustedProxy } = config
const clock = () => DateTime.now().setZone(config.officeZone)
const platforms = await openPlatforms({
  ...{ config, languages, log, database, clock },
  server: createServer({ host, port, publicUrl, trustedProxy, direct: false, words, log }),
  attachments: { read: async () => Uint8Array.of(), address: () => null, path: () => '' },
  receive: async () => null,
  suggest: async () => [],
  metrics: createMetrics(database.queries),
})
await platforms.serve(scriptedChannel().channel)

let posting = false
process.on('message', (moment) => {
  if (posting) return // as the queue has it: one after the other
  posting = true
  const now = DateTime.fromISO(String(moment), { zone: config.officeZone })
  postDue({ database, languages, reach: reachOf(config), log, compose }, now)
    .catch((error: unknown) => log.error({ err: error }, 'nothing could be posted'))
    .finally(() => {
      posting = false
    })
})
process.on('disconnect', () => process.exit())
process.send?.('ready')

/** Short: this is about arriving. */
async function compose(_: unknown, __: unknown, { until }: DigestRequest): Promise<Composed> {
  const reply = new Reply().quote(`Bản tổng hợp ngày ${until.toISODate()}`)
  const figures = {
    ...{ total: 0, fine: 0, done: 0, late: 0, paused: 0, agencies: 0, heard: 0, updates: 0 },
    forms: [],
  }
  return { reply, chart: null, quiet: false, figures }
}
