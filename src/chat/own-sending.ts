import { fold } from '../text/fold.ts'
import { expandPattern } from '../text/patterns.ts'
import { isMannerly, withoutNames, wordsOf } from './everyday.ts'
import words from './own-sending.json' with { type: 'json' }

/** What people say of their own sending: a promise, that there is nothing new; or that it was a mistake. */
export type OwnSending = 'sending' | 'mistaken'

type Kind = keyof typeof words

const KINDS = new Map<string, Kind>()
for (const kind of ['self', 'when', 'send', 'has', 'not', 'soon', 'thing', 'anything'] as const) learn(kind)
for (const kind of ['wrong', 'again', 'soft', 'joining', 'asking'] as const) learn(kind)

function learn(kind: Kind): void {
  for (const phrase of words[kind].flatMap(expandPattern)) if (!KINDS.has(phrase)) KINDS.set(phrase, kind)
}

const MOST_WORDS = Math.max(...[...KINDS.keys()].map((phrase) => phrase.split(' ').length))

// Hours and dates; a bare number is perhaps a result.
const MOMENT =
  /(?<![\p{L}\d])(?:(?:truoc|khoang|luc|ngay)\s+)*(?:\d{1,2}\s?(?:h|gio)\s?\d{0,2}|\d{1,2}\/\d{1,2}|(?<=ngay\s+)\d{1,2})(?![\p{L}\d/%])/gu

/**
 * A statement of somebody about their own sending, from its grammar: who, when, sends or has, what, and a negation with what it
 * negates. Every word must be of these or of manners. Null for anything else: what asks is a question, what names a task an update.
 */
export function ownSending(text: string): OwnSending | null {
  if (text.includes('?')) return null
  const said = kindsOf(wordsOf(fold(withoutNames(text)).replace(MOMENT, ' hom nay ')))
  if (!said || asks(said)) return null
  const has = (...kinds: Kind[]) => said.some((kind) => kinds.includes(kind))
  const follows = (one: Kind, other: Kind) => said.some((kind, at) => kind === one && said[at + 1] === other)
  if (has('wrong')) return has('self', 'send') || said.length === 1 ? 'mistaken' : null
  if (follows('not', 'has')) return 'sending'
  if (follows('has', 'send')) return null
  if (has('send')) return has('self', 'soon') || (has('when') && has('soft')) ? 'sending' : null
  return has('self') && follows('has', 'thing') && !has('not') ? 'sending' : null
}

const NEGATED: readonly (Kind | undefined)[] = ['has', 'send', 'soon', 'wrong']

/** `gửi chưa`, `có gì mới không` ask; so does `gì` where nothing is denied before it. */
function asks(said: readonly Kind[]): boolean {
  const content = said.filter((kind) => kind !== 'soft' && kind !== 'again' && kind !== 'when')
  return content.some(
    (kind, at) =>
      (kind === 'asking' && !content.slice(0, at).includes('not')) ||
      (kind === 'not' && !NEGATED.includes(content[at + 1])) ||
      (kind === 'anything' && !content.slice(0, at).includes('not')),
  )
}

/** The kinds of the phrases that the words are, the longest first; manners and what only joins left out. Null where a word is none. */
function kindsOf(typed: readonly string[]): Kind[] | null {
  const found: Kind[] = []
  for (let at = 0; at < typed.length; ) {
    const { length, kind } = longestAt(typed, at)
    if (length === 0) return null
    if (kind && kind !== 'joining') found.push(kind)
    at += length
  }
  return found
}

function longestAt(typed: readonly string[], at: number): { length: number; kind: Kind | null } {
  for (let length = Math.min(MOST_WORDS, typed.length - at); length > 0; length--) {
    const phrase = typed.slice(at, at + length).join(' ')
    const kind = KINDS.get(phrase)
    if (kind) return { length, kind }
    if (isMannerly(phrase)) return { length, kind: null }
  }
  return { length: 0, kind: null }
}
