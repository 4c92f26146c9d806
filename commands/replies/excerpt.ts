import { shortenText } from '../../src/chat/split.ts'
import { fold } from '../../src/text/fold.ts'

// More words shared with the question than the beginning shares, for the beginning to be left out.
const WORTH_SKIPPING = 2

/**
 * What a clause says to the question, in at most `maxLength` characters: the whole clause if it fits, else its beginning,
 * or from where clearly more of the question's words stand.
 */
export function excerpt(text: string, question: string, maxLength: number): string {
  if (text.length <= maxLength) return text
  const pieces = text.split(/(?<=[.;])\s+/u)
  const shared = pieces.map((piece) => sharedWords(piece, question))
  const start = shared.indexOf(Math.max(...shared))
  if ((shared[start] ?? 0) < (shared[0] ?? 0) + WORTH_SKIPPING) return shortenText(text, maxLength)
  return `…${shortenText(pieces.slice(start).join(' '), maxLength - 1)}`
}

/** The sentence of a clause that shares most words with the question, or all of it where none shares any. */
export function sentenceAbout(text: string, question: string): string {
  const sentences = text.split(/(?<=[.])\s+/u)
  const shared = sentences.map((sentence) => sharedWords(sentence, question))
  const most = Math.max(...shared)
  return most === 0 ? text : (sentences[shared.indexOf(most)] ?? text)
}

/** How many different words a text has in common with the question, compared as the question is typed. */
export function sharedWords(text: string, question: string): number {
  const marked = fold(question) !== question.toLowerCase().normalize('NFC')
  return wordsOf(text).intersection(wordsOf(question)).size

  // Words of one or two letters say little about what is asked.
  function wordsOf(typed: string): Set<string> {
    return new Set((marked ? typed.toLowerCase().normalize('NFC') : fold(typed)).match(/[\p{L}\p{N}]{3,}/gu))
  }
}
