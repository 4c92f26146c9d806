// A house in a process of its own that takes updates from standard input and can be killed at any moment.
// In: {"id","person","text"} lines. Out: "ready", then {"id","said"} for each, once it is answered.
import { createInterface } from 'node:readline'
import { DateTime } from 'luxon'
import pino from 'pino'
import { z } from 'zod'
import { readConfig, readEnvironment } from '../../src/config.ts'
import { openHouse } from '../../src/main.ts'
import { languages } from './bot.ts'

const PEOPLE = 150
const AGENCY = 'so-thong-tin-va-truyen-thong'

const config = readConfig(readEnvironment())
const log = pino({ level: 'error' }, pino.destination(2))
const house = await openHouse({ config, languages, log, patiently: (_, work) => work })
await hire()
process.stdout.write('ready\n')

const line = z.object({ id: z.string(), person: z.number(), text: z.string() })
for await (const said of createInterface({ input: process.stdin })) {
  const { id, person, text } = line.parse(JSON.parse(said))
  house
    .receive({
      channel: 'test',
      updateId: id,
      room: { id: `room ${person}`, kind: 'private' },
      sender: { id: `person ${person}` },
      text,
      addressed: true,
      at: DateTime.now(),
    })
    .then((message) => {
      process.stdout.write(`${JSON.stringify({ id, said: message?.blocks[0]?.text ?? null })}\n`)
    })
}

async function hire(): Promise<void> {
  const { queries } = house.database
  if ((await queries.person.count()) > 0) return
  const now = new Date()
  for (let n = 0; n < PEOPLE; n++) {
    await queries.person.create({
      data: {
        ...{ name: `person ${n}`, joinedAt: now, consentAt: now },
        identities: { create: { channel: 'test', externalId: `person ${n}`, linkedAt: now } },
        grants: { create: { role: 'reporter', agencyId: AGENCY, grantedAt: now } },
      },
    })
  }
}
