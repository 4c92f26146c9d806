import type { Block, Message } from './channel.ts'
import type { Reply, ReplyBlock } from './reply.ts'
import type { Words } from './words.ts'

/** A reply in the words of one language. */
export function sayReply(reply: Reply, words: Words): Message {
  return {
    blocks: reply.blocks.map((block) => sayBlock(block, words)),
    ...(reply.attachments.length > 0 && { attachments: [...reply.attachments] }),
    ...(reply.inPlace && { inPlace: true }),
    choices: reply.choices.map((choice) => ({ ...choice, label: words.say(choice.label) })),
    ...(reply.forget && { forget: reply.forget }),
  }
}

function sayBlock({ content, ...rest }: ReplyBlock, words: Words): Block {
  const text = typeof content === 'string' ? content : words.say(content)
  return { ...rest, text: rest.style === 'quote' ? text : capitalize(text) }
}

/** Names and places begin small inside a sentence, and a block begins with a capital. A quote stays as it is. */
const capitalize = (text: string) => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
