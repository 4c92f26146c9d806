import { createInterface, type Interface } from 'node:readline'
import { Writable } from 'node:stream'

/** Asks for a line; null where the input has ended. What is `secret` is not shown while it is typed. */
export type Ask = (question: string, how?: { secret?: boolean }) => Promise<string | null>

/** At a terminal, or of lines that are piped in. Nothing is read before something is asked. */
export function createAsking(
  input: NodeJS.ReadableStream & { isTTY?: boolean },
  output: NodeJS.WritableStream,
): { ask: Ask; close(): void } {
  let muted = false
  let ended = false
  let reading: { lines: AsyncIterator<string>; face: Interface } | null = null
  const screen = new Writable({
    write(chunk, _, done) {
      if (!muted) output.write(chunk)
      done()
    },
  })

  function open() {
    // No history: what was typed is not brought back by a key.
    const face = createInterface({ input, output: screen, terminal: input.isTTY ?? false, historySize: 0 })
    reading = { lines: face[Symbol.asyncIterator](), face }
    face.once('close', () => {
      ended = true
    })
    return reading
  }

  return {
    async ask(question, { secret = false } = {}) {
      const { lines, face } = reading ?? open()
      face.setPrompt(`${question} `)
      if (ended)
        output.write(`${question} `) // lines that were piped in may still be left
      else face.prompt()
      muted = secret
      const { done, value } = await lines.next()
      if (secret || !input.isTTY) output.write('\n')
      muted = false
      return done ? null : value.trim()
    },
    close: () => reading?.face.close(),
  }
}

/** How a person says yes to a program, in either language. */
export const isYes = (answer: string): boolean => /^\s*(?:c|có|co|y|yes)\s*$/iu.test(answer.normalize('NFC'))
