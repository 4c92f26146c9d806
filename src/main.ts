// The composition root: config → database → documents → bot → channels; stopped in reverse.
import { join } from 'node:path'
import { DateTime } from 'luxon'
import type { Logger } from 'pino'
import { commands } from '../commands/index.ts'
import { createWebChannel } from './channels/web/channel.ts'
import { createBot } from './chat/bot.ts'
import type { Languages } from './chat/languages.ts'
import { createPace } from './chat/pace.ts'
import type { Config } from './config.ts'
import { holdDataFolder } from './database/data-folder.ts'
import type { Database } from './database/database.ts'
import { openFolder } from './database/engines/pglite.ts'
import { openServer } from './database/engines/postgresql.ts'
import { openDatabase } from './database/open.ts'
import { keptSecret } from './database/secret.ts'
import { listPlans } from './documents/plans/states.ts'
import { loadRegister } from './documents/register/load.ts'
import { seedDocuments } from './documents/seed.ts'
import { readShipped } from './documents/shipped.ts'
import { createServer } from './http/server.ts'
import { createLedger } from './ledger/in-database.ts'
import { procedures } from './operator/procedures/index.ts'
import type { OpenHouse, Running } from './operator/roots.ts'
import { socketPath } from './operator/socket/path.ts'
import { serveOperator } from './operator/socket/serve.ts'
import { openPlatforms } from './platforms.ts'
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
): Promise<OpenHouse> {
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
  const world = createWorld(database, config)
  const bot = createBot({
    commands,
    world,
    recognise: world.people.recognise,
    ledger: createLedger(database, () => prepareWithin(world, config)),
    pace: createPace(clock),
    languages,
    clock,
    log,
  })
  const house = {
    database,
    receive: bot.receive,
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
    warm() {
      const failed = (error: unknown) => log.error({ err: error }, 'the plans could not be made ready')
      warming = world.questions.ready().then(() => {}, failed)
    },
    close: () => warming.then(() => whole.disposeAsync()),
  }
}

/** The whole bot. A failure midway stops what was started. */
export async function startBot(foundations: Foundations): Promise<Running> {
  const { config, languages, log } = foundations
  const { host, port, publicUrl, trustedProxy } = config
  const words = languages.words(config.language)
  const server = createServer({ host, port, publicUrl, trustedProxy, words, log }) // first: it may refuse its settings
  await using built = new AsyncDisposableStack()
  const house = await openHouse(foundations, { listens: true })
  built.defer(() => house.close())

  const clock = () => DateTime.now().setZone(config.officeZone)
  const { database } = house
  const platforms = await openPlatforms({
    config,
    languages,
    log,
    database,
    server,
    clock,
    receive: house.receive,
  })
  const web = createWebChannel({
    server,
    languages,
    language: config.language,
    secret: await keptSecret(house.database.queries, 'web-sessions', new Date()),
    https: publicUrl?.startsWith('https:') ?? false,
    clock,
  })
  await web.start(platforms.receive)
  built.defer(() => web.stop())
  const address = await server.start()
  built.defer(() => server.stop())
  built.defer(() => platforms.stop()) // before the server, since it tells platforms where it is
  await platforms.serve(web)

  const plans = await listPlans(house.database.queries)
  house.warm() // the first to ask waits no longer than the next
  const whole = built.move()
  return { address, plans, stop: () => whole.disposeAsync() }
}

/** What is shipped, with its tasks; those of plans that an older house stored without. */
async function storeDocuments(database: Database): Promise<void> {
  const now = new Date()
  await seedDocuments(database, readShipped(), now, followers)
  await mintMissing(database, now)
}

async function connect({ databaseUrl, dataDir }: Config): Promise<Database> {
  return openDatabase(
    databaseUrl ? await openServer(databaseUrl) : await openFolder(join(dataDir, 'database')),
  )
}
