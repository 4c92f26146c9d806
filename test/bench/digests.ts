import { setTimeout as sleep } from 'node:timers/promises'
import { DateTime } from 'luxon'
import { loadOfficeCalendar } from '../../src/calendar/office.ts'
import { createTelegramChannel, TELEGRAM_LIMITS } from '../../src/channels/telegram/channel.ts'
import { sayReply } from '../../src/chat/say.ts'
import { createThrottle } from '../../src/chat/throttle.ts'
import type { Engine } from '../../src/database/database.ts'
import type { Composed } from '../../src/digests/compose.ts'
import { composeWith } from '../../src/digests/composing.ts'
import { createFiles } from '../../src/files/attachments.ts'
import { keepFile } from '../../src/files/keep.ts'
import { enqueue } from '../../src/outbox/enqueue.ts'
import { createOutbox } from '../../src/outbox/outbox.ts'
import { languages } from '../support/bot.ts'
import { engines } from '../support/database.ts'
import { fillOffice, LARGE } from '../support/made-up-office.ts'
import { type Office, openOffice } from '../support/office.ts'
import { startTelegram } from '../support/telegram/server.ts'
import { askBeside } from './beside.ts'
import { percentile, round, timed } from './measure.ts'

const COMPOSED = 20
const GROUPS = 700
const PERMITTED_PER_SECOND = TELEGRAM_LIMITS.together.count / TELEGRAM_LIMITS.together.seconds
const NOON = '2022-04-29T12:00:00+07:00'

/** What composing a digest with its chart takes in a large office, a plan question meanwhile; and how fast one reaches many groups. */
export default async function measureDigests() {
  const figures: Record<string, unknown> = { ...LARGE }
  for (const engine of engines) {
    figures[engine] = await measureOn(engine)
    console.log(`${engine}: ${JSON.stringify(figures[engine])}`)
  }
  return figures
}

async function measureOn(engine: Engine) {
  const office = await openOffice({ engine, now: NOON })
  await fillOffice(office.database, LARGE, office.clock.now().toJSDate())
  const { queries } = office.database
  const calendar = await loadOfficeCalendar(queries)
  const until = office.clock.now()
  const composeOne = (kind: 'daily' | 'weekly') =>
    composeWith(languages)(
      queries,
      calendar,
      {
        kind,
        scope: { kind: 'plan' },
        since: until.minus(kind === 'daily' ? { days: 1 } : { weeks: 1 }),
        until,
        before: null,
        late: false,
        headlineAlone: false,
        onWorkingDays: true,
        names: false,
      },
      'vi',
    )
  const figures: Record<string, unknown> = {}
  await composeOne('daily') // the first loads what draws
  for (const kind of ['daily', 'weekly'] as const) {
    const times: number[] = []
    for (let nth = 0; nth < COMPOSED; nth++) times.push(await timed(() => composeOne(kind)))
    figures[kind] = { medianMs: percentile(times, 0.5), worstMs: percentile(times, 1) }
  }
  let composed = 0
  const beside = await askBeside(office, async () => {
    await composeOne('daily')
    composed++
  })
  figures.questionBeside = { ...beside, composed }
  figures.sent = await sendToGroups(office, await composeOne('daily'))
  await office.close()
  return figures
}

/** A digest with its picture to many groups, on a server that refuses what is too much: in real time. */
async function sendToGroups({ database }: Office, { reply, chart }: Composed) {
  const telegram = await startTelegram({ limited: true })
  const clock = () => DateTime.now().setZone('Asia/Ho_Chi_Minh')
  const { queries } = database
  const files = createFiles({ queries, secret: 'of the bench', origin: null, clock })
  if (chart) reply.attach(await keepFile(queries, { ...chart, kind: 'picture' }, clock()))
  const message = sayReply(reply, languages.words('vi'))
  for (let nth = 1; nth <= GROUPS; nth++) {
    const room = { id: String(-1000 - nth), kind: 'group' } as const
    telegram.state.chats.set(Number(room.id), { id: Number(room.id), type: 'group', title: `Nhóm ${nth}` })
    await enqueue(
      queries,
      { channel: 'telegram', room, said: 'group', key: `digest ${nth}`, message },
      clock(),
    )
  }
  const throttle = createThrottle(TELEGRAM_LIMITS, Date.now)
  const outbox = createOutbox({ database, languages, language: 'vi', owner: 'bench', clock, log: console })
  const channel = createTelegramChannel({
    token: telegram.token,
    root: telegram.root,
    proxy: null,
    webhook: null,
    throttle,
    unsaid: outbox.unsaid,
    rooms: async () => {},
    menus: [],
    languages,
    attachments: files,
    clock,
    wait: (ms) => sleep(ms),
    log: console,
  })
  outbox.serve(channel, throttle, async () => null)
  while ((await queries.outgoing.count({ where: { state: { in: ['due', 'sending'] } } })) > 0)
    await sleep(1000)
  await outbox.stop()
  const said = telegram.state.called.filter(({ method }) => method.startsWith('send'))
  const [first, last] = [said[0]?.at ?? 0, said.at(-1)?.at ?? 0]
  const perSecond = (said.length - 1) / ((last - first) / 1000)
  const refused = said.filter(({ answered }) => answered === '429').length
  await telegram.stop()
  return {
    groups: GROUPS,
    messages: said.length,
    perSecond: round(perSecond),
    ofPermitted: round(perSecond / PERMITTED_PER_SECOND),
    refused,
  }
}
