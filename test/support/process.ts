import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

type Settings = Record<string, string>

interface Ended {
  code: number | null
  stdout: string
  stderr: string
}

/** Runs `npm run …`-like: the real command in a process of its own, until it ends. */
export async function run(typed: string[], settings: Settings, input = ''): Promise<Ended> {
  const child = begin(typed, settings)
  const said = listen(child)
  child.stdin?.end(input)
  const [code] = await once(child, 'close')
  return { code, ...said }
}

/** The bot in a process of its own. */
export interface RunningBot {
  address: string
  /** Resolves with how it ended. */
  stop(signal: NodeJS.Signals): Promise<Ended>
}

/** Starts the bot; resolves when it says where it is. Rejects where it ends before. */
export async function startBot(settings: Settings): Promise<RunningBot> {
  const child = begin(['start'], { PORT: '0', ...settings })
  const said = listen(child)
  const closed = once(child, 'close')
  const address = new Promise<string>((resolve) => {
    child.stdout?.on('data', () => {
      const [found] = /http:\/\/\S+/.exec(said.stdout) ?? []
      if (found) resolve(found)
    })
  })
  const ended = closed.then(([code]) => Promise.reject(new Error(`ended with ${code}: ${said.stderr}`)))
  return {
    address: await Promise.race([address, ended]),
    async stop(signal) {
      child.kill(signal)
      const [code] = await closed
      return { code, ...said }
    },
  }
}

/** A bot that is killed `afterMs` after it began to start, wherever it is by then. */
export function startAndKill(settings: Settings, afterMs: number): Promise<void> {
  return runAndKill(['start'], { PORT: '0', ...settings }, afterMs)
}

/** The same of any command. */
export async function runAndKill(typed: string[], settings: Settings, afterMs: number): Promise<void> {
  const child = begin(typed, settings)
  const timer = setTimeout(() => child.kill('SIGKILL'), afterMs)
  await once(child, 'close')
  clearTimeout(timer)
}

function begin(typed: string[], settings: Settings): ChildProcess {
  const { PATH = '', HOME = '' } = process.env
  const child = spawn(process.execPath, ['src/cli.ts', ...typed], {
    cwd: ROOT,
    env: { PATH, HOME, ...settings },
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  return child
}

function listen(child: ChildProcess): { stdout: string; stderr: string } {
  const said = { stdout: '', stderr: '' }
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    said.stdout += text
  })
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said.stderr += text
  })
  return said
}
