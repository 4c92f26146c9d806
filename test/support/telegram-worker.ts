// The whole bot in a process of its own that can be killed at any moment. Says "ready"; asked for "heap", it says its megabytes.
import pino from 'pino'
import { readConfig, readEnvironment } from '../../src/config.ts'
import type { Database } from '../../src/database/database.ts'
import { lock } from '../../src/database/lock.ts'
import { startBot } from '../../src/main.ts'
import { heapMegabytes } from '../bench/measure.ts'
import { languages } from './bot.ts'

const AGENCY = 'so-thong-tin-va-truyen-thong'
const REPORTERS = (process.env.REPORTERS ?? '').split(',').filter(Boolean)

const config = readConfig(readEnvironment())
const log = pino({ level: 'fatal' }, pino.destination(2))
const bot = await startBot(
  { config, languages, log, patiently: (_, work) => work },
  { isDemo: false, fill: ({ database }) => hire(database) },
)
process.on('message', (asked) => {
  if (asked === 'heap') process.send?.({ heap: heapMegabytes() })
  if (asked === 'stop') void bot.stop().then(() => process.exit())
})
process.on('disconnect', () => process.exit())
process.send?.('ready')

/** Once, whichever process comes first. */
async function hire(database: Database): Promise<void> {
  const at = new Date()
  await database.transaction(async (tx) => {
    await lock(tx, 'hiring of the tests')
    if ((await tx.person.count()) > 0) return
    for (const externalId of REPORTERS)
      await tx.person.create({
        data: {
          ...{ name: `reporter ${externalId}`, joinedAt: at, consentAt: at },
          identities: { create: { channel: 'telegram', externalId, linkedAt: at } },
          grants: { create: { role: 'reporter', agencyId: AGENCY, grantedAt: at } },
        },
      })
  })
}
