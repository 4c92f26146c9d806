// The composition root: config → database → documents → bot → channels → jobs; stopped in reverse.
import { DateTime } from 'luxon'
import type { Logger } from 'pino'
import { commands } from '../commands/index.ts'
import { createWebChannel } from './channels/web/channel.ts'
import { createBot } from './chat/bot.ts'
import type { Channel, Receive } from './chat/channel.ts'
import type { Languages } from './chat/languages.ts'
import { createPace } from './chat/pace.ts'
import type { Config } from './config.ts'
import { backUp } from './database/backup/back-up.ts'
import { backupsOf } from './database/backup/folder.ts'
import { databaseOf, holdDataFolder } from './database/data-folder.ts'
import type { Database, Queries } from './database/database.ts'
import { openFolder } from './database/engines/pglite.ts'
import { openServer } from './database/engines/postgresql.ts'
import { openDatabase } from './database/open.ts'
import { keptSecret } from './database/secret.ts'
import { listPlans } from './documents/plans/states.ts'
import { loadRegister } from './documents/register/load.ts'
import { seedDocuments } from './documents/seed.ts'
import { readShipped } from './documents/shipped.ts'
import { createFiles } from './files/attachments.ts'
import { fileRoutes } from './http/files.ts'
import { createServer } from './http/server.ts'
import { daysOffWarning } from './jobs/days-off-warning.ts'
import { digestTick } from './jobs/digest-tick.ts'
import { createJobs } from './jobs/jobs.ts'
import { meetingTick } from './jobs/meeting-tick.ts'
import { nightlyBackup } from './jobs/nightly-backup.ts'
import { nightlyKeeping } from './jobs/nightly-keeping.ts'
import { reminderTick } from './jobs/reminder-tick.ts'
import { createLedger } from './ledger/in-database.ts'
import { createMetrics } from './metrics/metrics.ts'
import { procedures } from './operator/procedures/index.ts'
import type { OpenHouse, Running } from './operator/roots.ts'
import { socketPath } from './operator/socket/path.ts'
import { serveOperator } from './operator/socket/serve.ts'
import { createNotices } from './outbox/notices.ts'
import { createMembership } from './people/membership.ts'
import type { PlatformParts } from './platforms/parts.ts'
import { createSuggest } from './platforms/suggest.ts'
import { openPlatforms, reachOf } from './platforms.ts'
import { followers, mintMissing } from './progress/minting/followers.ts'
import { createWorld, prepareWithin } from './world.ts'

export interface Foundations {
  config: Config
  languages: Languages
  log: Logger
  /** Tells who watches what takes long: `starting-creating`. */
  patiently: <T>(key: string, work: Promise<T>) => Promise<T>
}

/** The house without channels. With `listens`, the operator's commands of other processes reach it. */
export async function openHouse(
  foundations: Foundations,
  { listens } = { listens: false },
): Promise<OpenHouse & Pick<PlatformParts, 'suggest'>> {
  const { config, languages, log, patiently } = foundations
  await using built = new AsyncDisposableStack()
  if (!config.databaseUrl) {
    const held = holdDataFolder(config.dataDir)
    built.defer(() => held.release())
  }
  const database = await patiently('starting-database', connect(config))
  built.defer(() => database.close())
  await patiently('starting-documents', storeDocuments(database))

  const clock = () => DateTime.now().setZone(config.officeZone)
  const settings = { ...config, languages, reach: reachOf(config) }
  const world = createWorld(database, settings)
  const channels: Channel[] = []
  const botAt = (time: () => DateTime) =>
    createBot({
      commands,
      world,
      recognise: world.people.recognise,
      ledger: createLedger(database, () => prepareWithin(world, settings)),
      pace: createPace(time),
      languages,
      inviteLinks: (code) => channels.flatMap(({ abilities }) => abilities.inviteLink?.(code) ?? []),
      clock: time,
      log,
    })
  const bot = botAt(clock)
  const house = {
    database,
    receive: bot.receive,
    receiveAt: (time: DateTime) => botAt(() => time).receive,
    now: () => new Date(),
    async findAgency() {
      const register = await loadRegister(database.queries)
      return (name: string) => register.find(name)
    },
  }
  if (listens && !config.databaseUrl) {
    const socket = await serveOperator(socketPath(config.dataDir), procedures, house, log)
    built.defer(() => socket.stop())
  }
  const whole = built.move()
  let warming = Promise.resolve()
  return {
    ...house,
    suggest: createSuggest(commands, world),
    introduce: (...others) => void channels.push(...others),
    async connect(channel) {
      await channel.start(bot.receive)
      channels.push(channel)
    },
    warm() {
      const failed = (error: unknown) => log.error({ err: error }, 'the plans could not be made ready')
      warming = world.questions.ready().then(() => {}, failed)
    },
    close: () => warming.then(() => whole.disposeAsync()),
  }
}

/** What a demo adds before anybody can come in. */
export interface Demonstration {
  isDemo: boolean
  fill(house: { database: Database; receiveAt(time: DateTime): Receive }): Promise<void>
}

/** The whole bot. A failure midway stops what was started. */
export async function startBot(foundations: Foundations, demonstration?: Demonstration): Promise<Running> {
  const { config, languages, log } = foundations
  const { host, port, publicUrl, trustedProxy } = config
  const words = languages.words(config.language)
  const isDemo = demonstration?.isDemo ?? false
  const direct = isDemo // whoever comes through another machine is refused
  const missing = () => platforms.missing()
  const figures = { token: config.metricsToken, render: () => metrics.render() }
  const settings = { host, port, publicUrl, trustedProxy, direct, words, log, missing, figures }
  const server = createServer(settings) // first: it may refuse its settings
  await using built = new AsyncDisposableStack()
  const house = await openHouse(foundations, { listens: true })
  built.defer(() => house.close())
  const { database } = house
  await demonstration?.fill(house)
  const clock = () => DateTime.now().setZone(config.officeZone)
  const files = createFiles({
    queries: database.queries,
    secret: await keptSecret(database.queries, 'files', new Date()),
    origin: publicUrl && new URL(publicUrl).origin,
    clock,
  })
  server.mount('/tep', fileRoutes(files.open))
  const metrics = createMetrics(database.queries)
  const platforms = await openPlatforms({
    config,
    languages,
    log,
    database,
    server,
    attachments: files,
    clock,
    receive: metrics.receive(house.receive),
    suggest: house.suggest,
    metrics,
  })
  const web = createWebChannel({
    server,
    languages,
    language: config.language,
    secret: await keptSecret(database.queries, 'web-sessions', new Date()),
    publicUrl,
    attachments: files,
    isDemo,
    clock,
  })
  await web.start(platforms.receive)
  house.introduce(web, ...platforms.channels)
  built.defer(() => web.stop())
  const address = await server.start()
  built.defer(() => server.stop())
  built.defer(() => platforms.stop()) // before the server, since it tells platforms where it is
  await platforms.serve(web)

  const plans = await listPlans(database.queries)
  const claim = await database.transaction((tx) => createMembership(tx).inviteFirstAdmin(clock()))
  house.warm() // the first to ask waits no longer than the next
  const nightly = [nightlyBackup(database, backupsOf(config.dataDir), clock), nightlyKeeping(database, clock)]
  const reach = reachOf(config)
  const noticesOn = (tx: Queries) => createNotices(tx, languages, reach)
  const everyMinute = [
    daysOffWarning({ database, languages, reach, clock }),
    digestTick({ database, languages, reach, log }, clock),
    reminderTick({ database, noticesOn, reach, clock }),
    meetingTick(database, { languages, reach }, clock),
  ]
  const jobs = createJobs({ store: database.jobStore, nightly, everyMinute, clock, log })
  void jobs.start() // it can wait: nobody has asked for anything
  built.defer(() => jobs.stop())
  const whole = built.move()
  return { address, plans, claim, stop: () => whole.disposeAsync() }
}

/** What is shipped, with its tasks; those of plans that an older house stored without. */
async function storeDocuments(database: Database): Promise<void> {
  const now = new Date()
  await seedDocuments(database, readShipped(), now, followers)
  await mintMissing(database, now)
}

async function connect({ databaseUrl, dataDir, officeZone }: Config): Promise<Database> {
  const engine = databaseUrl ? await openServer(databaseUrl) : await openFolder(databaseOf(dataDir))
  return openDatabase(engine, () => {
    return backUp(engine, backupsOf(dataDir), 'before-migration', DateTime.now().setZone(officeZone))
  })
}
