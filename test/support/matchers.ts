import { expect } from 'vitest'
import type { Message } from '../../src/chat/channel.ts'
import { read } from './bot.ts'

declare module 'vitest' {
  interface Matchers<R extends void | Promise<void> = void | Promise<void>, T = unknown> {
    /** The message holds these texts, in this order. */
    toSay(...texts: string[]): R
    /** The first line of the message is this text. */
    toBegin(text: string): R
    /** These are the choices, in this order. */
    toOffer(...labels: string[]): R
  }
}

expect.extend({
  toSay(message: Message, ...texts: string[]) {
    const said = read(message)
    let from = 0
    const missing = texts.find((text) => {
      const at = said.indexOf(text, from)
      from = at + text.length
      return at < 0
    })
    return {
      pass: missing === undefined,
      message: () =>
        `said:\n${said}\n\n${missing === undefined ? 'which holds them all' : `not found: ${missing}`}`,
    }
  },

  toBegin(message: Message, text: string) {
    const first = message.blocks[0]?.text ?? ''
    return { pass: first === text, message: () => `begins: ${first}\nnot:    ${text}` }
  },

  toOffer(message: Message, ...labels: string[]) {
    const offered = message.choices.map(({ label }) => label)
    const pass = JSON.stringify(offered) === JSON.stringify(labels)
    return { pass, message: () => `offers: ${offered.join(' · ')}\nnot:    ${labels.join(' · ')}` }
  },
})
