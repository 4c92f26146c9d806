import { createInterface, type Interface } from 'node:readline'
import type { DateTime } from 'luxon'
import { type Attachments, noAttachments, writeAddresses } from '../../chat/attachments.ts'
import type { Abilities, Channel, Message, Receive } from '../../chat/channel.ts'
import { receiveLine, type Sitter, TERMINAL } from './receive.ts'
import { renderMessage, type Screen } from './render.ts'

export interface TerminalParts {
  input: NodeJS.ReadableStream
  output: NodeJS.WritableStream
  who: Sitter
  clock: () => DateTime
  /** Asked before each message, since a window is resized. */
  screen: () => Screen
  /** What a person at a keyboard reads first. */
  opening: string
  /** Whether lines can be edited and recalled: a person at a keyboard, no pipe. */
  interactive: boolean
  attachments?: Attachments
}

/** A conversation in a terminal. `ended` resolves when the person left or the input is at its end. */
export interface TerminalChannel extends Channel {
  ended: Promise<void>
}

export const ABILITIES: Abilities = {
  maxLength: Number.POSITIVE_INFINITY,
  buttons: false,
  edits: false,
  files: false,
  pictures: false,
  unasked: 'while-open',
  limits: null,
}

const PROMPT = '> '
const CLEAR_SCREEN = '\u001b[2J\u001b[3J\u001b[H'

export function createTerminalChannel(parts: TerminalParts): TerminalChannel {
  const { input, output, who, clock, screen, opening, interactive, attachments = noAttachments } = parts
  const end = Promise.withResolvers<void>()
  let open: Interface | null = null
  let recalled: string[] = []
  let left = false
  let talk: Promise<void> = Promise.resolve()

  async function answer(text: string, receive: Receive): Promise<void> {
    if (left) return
    const message = text.trim() === '' ? null : await receive(receiveLine(text, who, clock()))
    if (message?.forget === 'said') recalled.shift()
    if (message) show(message)
    left = message?.forget === 'all'
    if (left) open?.close()
    else open?.prompt()
  }

  function show(message: Message): void {
    if (message.forget === 'all' && interactive) output.write(CLEAR_SCREEN)
    output.write(`${renderMessage(writeAddresses(message, ABILITIES, attachments), screen())}\n\n`)
  }

  return {
    name: TERMINAL,
    abilities: ABILITIES,
    receivesAlone: false,
    ended: end.promise,

    async start(receive) {
      const lines = createInterface({ input, output, terminal: interactive, prompt: PROMPT })
      open = lines
      lines.on('history', (history) => {
        recalled = history
      })
      lines.on('line', (text) => {
        talk = talk.then(() => answer(text, receive)).catch(end.reject)
      })
      lines.on('close', () => {
        open = null
        talk.then(end.resolve)
      })
      if (interactive) output.write(`${opening}\n\n`)
      lines.prompt()
    },

    async send({ id }, message) {
      if (!open || id !== who.id)
        return { kind: 'unreachable', why: 'nobody of that id sits here', partsSent: 0 }
      output.write('\n') // below what is perhaps being typed
      show(message)
      open.prompt(true)
      return { kind: 'sent', messageId: null }
    },

    async stop() {
      open?.close()
      await talk
    },
  }
}
