import type { Attachment, Block } from './channel.ts'
import { type Filling, type Phrase, phrase } from './phrase.ts'

export interface ReplyBlock {
  style: Block['style']
  /** Words of the locales, or text of a document as it stands. */
  content: Phrase | string
  apart?: true
}

export interface ReplyChoice {
  label: Phrase
  token: string
  about?: string
}

/** What a command answers: words by key, never sent from here. Built in one sentence, read by the bot. */
export class Reply<Memory = unknown> {
  readonly blocks: ReplyBlock[] = []
  readonly choices: ReplyChoice[] = []
  readonly attachments: Attachment[] = []
  remembered: Partial<Memory> = {}
  dialogue: { step: string; data: unknown } | null = null
  forget: 'said' | 'all' | null = null
  language: string | null = null
  closes = false
  traceless = false
  inPlace = false
  private isApart = false

  lead(words: string | Phrase, args?: Filling): this {
    return this.add('lead', toPhrase(words, args))
  }

  text(words: string | Phrase, args?: Filling): this {
    return this.add('text', toPhrase(words, args))
  }

  note(words: string | Phrase, args?: Filling): this {
    return this.add('note', toPhrase(words, args))
  }

  /** Text of a document, to copy as it stands. */
  quote(text: string | Phrase): this {
    return this.add('quote', text)
  }

  /** What is said next has an empty line before it. */
  apart(): this {
    this.isApart = true
    return this
  }

  /** `about` as in `Choice`. */
  offer(label: string | Phrase, token: string, about?: string): this {
    this.choices.push({ label: toPhrase(label), token, ...(about !== undefined && { about }) })
    return this
  }

  attach(attachment: Attachment): this {
    this.attachments.push(attachment)
    return this
  }

  /** Shown in place of the message on which the choice was pressed, where a channel can. */
  takingItsPlace(): this {
    this.inPlace = true
    return this
  }

  /** Kept for follow-ups, in memory only and for a short while. */
  remembering(what: Partial<Memory>): this {
    this.remembered = { ...this.remembered, ...what }
    return this
  }

  /** Opens a dialogue: the next text that fits this step of the same command is its answer. `data` is plain JSON. */
  asking(step: string, data: unknown = null): this {
    this.dialogue = { step, data }
    return this
  }

  /** Whatever was open is over: the dialogue, and the choices of earlier messages. */
  closing(): this {
    this.closes = true
    return this
  }

  forgetting(what: 'said' | 'all'): this {
    this.forget = what
    return this
  }

  /** Said in this language, whatever the person's preference was when they asked. */
  in(language: string): this {
    this.language = language
    return this
  }

  /** The ledger keeps neither what was said nor this answer: it is said to who has not agreed yet, or holds a secret. */
  withoutTrace(): this {
    this.traceless = true
    return this
  }

  private add(style: Block['style'], content: Phrase | string): this {
    this.blocks.push({ style, content, ...(this.isApart && { apart: true }) })
    this.isApart = false
    return this
  }
}

const toPhrase = (words: string | Phrase, args?: Filling) =>
  typeof words === 'string' ? phrase(words, args) : words
