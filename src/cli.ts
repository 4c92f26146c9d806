// What an operator types: every npm script that runs the house comes through here.
import { enableCompileCache } from 'node:module'
import { userInfo } from 'node:os'
import { fileURLToPath } from 'node:url'
import { DateTime } from 'luxon'
import { createTerminalChannel } from './channels/terminal/channel.ts'
import { screenOf } from './channels/terminal/screen.ts'
import type { Receive } from './chat/channel.ts'
import { readLanguages } from './chat/languages.ts'
import { phrase } from './chat/phrase.ts'
import { type Config, isSetAbove, readConfig, readEnvironment, settingsFile } from './config.ts'
import { createLog, showError } from './log/log.ts'
import { secretsIn } from './log/secrets.ts'
import { createAsking } from './operator/asking.ts'
import { confirmAt, patientlyAt, stopAsked } from './operator/at-the-terminal.ts'
import { operatorCommands } from './operator/commands/index.ts'
import { createOpenUnlessRunning, createReach, isListening } from './operator/reach.ts'
import { runOperatorCommand } from './operator/run.ts'
import { socketPath } from './operator/socket/path.ts'
import { UserError } from './user-error.ts'

const { argv, stdin, stdout, stderr } = process
const LINGERING_MS = 2000

// Whoever read the output has read enough: `plan check FILE | head`.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

// What a command does not need is not loaded, and what was loaded once is kept compiled.
enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/dieuphoi/compiled', import.meta.url)))
const main = () => import('./main.ts')

const languages = readLanguages(new URL('../locales/', import.meta.url))
const environment = readEnvironment()
const secrets = secretsIn(environment)
let words = languages.words(languages.choose(environment.BOT_LANGUAGE))
const say = (key: string, details = {}) => words.say(phrase(key, details))

// What nobody caught would be printed as it is, with what it carries.
process.on('uncaughtException', (error) => process.exit(explain(error)))

process.exitCode = await run().catch(explain)
setTimeout(() => process.exit(), LINGERING_MS).unref() // nothing ought to be left; if it is, it does not matter

async function run(): Promise<number> {
  const config = readConfig(environment)
  words = languages.words(config.language)
  const mention = (line: string) => void (stderr.isTTY && stderr.write(`${line}\n`))
  const log = createLog({ level: config.logLevel, secrets })
  const foundations = { config, languages, log, patiently: patientlyAt(mention, say) }
  const open = async (options?: { listens: boolean }) => (await main()).openHouse(foundations, options)
  const openUnlessRunning = createOpenUnlessRunning(config, open, () => mention(say('starting-waiting')))
  const asking = createAsking(stdin, stdout)
  const running = runOperatorCommand(argv.slice(2), operatorCommands, {
    say,
    mention,
    patiently: foundations.patiently,
    print: (line) => void stdout.write(`${line}\n`),
    confirm: (question) => confirmAt(stdin, stdout, question),
    ask: asking.ask,
    stopAsked,
    input: stdin,
    dataDir: config.dataDir,
    officeZone: config.officeZone,
    usesServer: config.databaseUrl !== null,
    publicUrl: config.publicUrl,
    settingsFile: settingsFile(),
    isSetAbove,
    isRunning: async () => !config.databaseUrl && isListening(socketPath(config.dataDir)),
    reach: createReach(config, openUnlessRunning),
    start: async () => (await main()).startBot(foundations),
    demo: async () => (await import('./demo.ts')).startDemo(foundations),
    openUnlessRunning,
    openStore: async (address) => (await import('./database/store.ts')).openStore(config, address),
    platforms: async () => (await import('./platform-checks.ts')).createPlatforms(environment),
    talk: (receive) => talk(receive, config),
    rehearse: async (plans) => (await import('./rehearsal.ts')).rehearse(foundations, plans),
  })
  return running.finally(() => asking.close())
}

async function talk(receive: Receive, { language, officeZone }: Config): Promise<void> {
  const channel = createTerminalChannel({
    input: stdin,
    output: stdout,
    who: { id: userInfo().username, language },
    clock: () => DateTime.now().setZone(officeZone),
    screen: () => screenOf(stdout),
    opening: say('terminal-opening'),
    interactive: stdin.isTTY && stdout.isTTY,
  })
  await channel.start(receive)
  await channel.ended
}

function explain(error: unknown): number {
  if (error instanceof UserError) {
    stderr.write(`${say(error.key, error.details)}\n`)
    return 2
  }
  stderr.write(`${say('operator-failed')}\n\n${showError(error, secrets)}\n`)
  return 1
}
