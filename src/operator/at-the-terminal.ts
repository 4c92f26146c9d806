import { createInterface } from 'node:readline/promises'
import { isYes } from './asking.ts'

const WORTH_A_LINE_MS = 1000
const STOPPED_AFTER_MS = 10_000

type Mention = (line: string) => void

/** Tells who watches what is going on, where it takes longer than a second. */
export function patientlyAt(mention: Mention, say: (key: string) => string) {
  return async <T>(key: string, work: Promise<T>): Promise<T> => {
    const timer = setTimeout(() => mention(say(key)), WORTH_A_LINE_MS)
    return work.finally(() => clearTimeout(timer))
  }
}

/** Asks for yes or no; null where input or output is no terminal. */
export async function confirmAt(
  input: NodeJS.ReadStream,
  output: NodeJS.WriteStream,
  question: string,
): Promise<boolean | null> {
  if (!input.isTTY || !output.isTTY) return null
  const asking = createInterface({ input, output })
  const answer = await asking.question(`${question} `).finally(() => asking.close())
  return isYes(answer)
}

/** Resolves when the operator or the system asks to stop. Asked again, or when stopping hangs, the process ends at once. */
export function stopAsked(): Promise<void> {
  return new Promise((resolve) => {
    let asked = false
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => {
        if (asked) process.exit(130)
        asked = true
        setTimeout(() => process.exit(1), STOPPED_AFTER_MS).unref()
        resolve()
      })
    }
  })
}
