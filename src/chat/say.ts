import type { Message } from './channel.ts'
import type { Reply } from './reply.ts'
import type { Words } from './words.ts'

/** A reply in the words of one language. */
export function sayReply(reply: Reply, words: Words): Message {
  return {
    blocks: reply.blocks.map(({ style, content }) => ({
      style,
      text: typeof content === 'string' ? content : words.say(content),
    })),
    choices: reply.choices.map(({ label, token }) => ({ label: words.say(label), token })),
    ...(reply.forget && { forget: reply.forget }),
  }
}
