import type { Offered } from './command.ts'
import type { Languages } from './languages.ts'
import { phrase } from './phrase.ts'

/** A command for a platform on which it is picked from a list, by whoever may use it or not. */
export interface Offer {
  /** What is sent back: in plain letters, the same in every language. */
  word: string
  /** By language. */
  words: Readonly<Record<string, string>>
  does: Readonly<Record<string, string>>
  takes: boolean
  /** Its answer is for who asked alone, since the command is not for everybody. */
  isPersonal: boolean
}

/** From what commands declare. */
export function offersOf(commands: readonly Offered[], languages: Languages): Offer[] {
  const byLanguage = (key: string) =>
    Object.fromEntries(languages.names.map((name) => [name, languages.words(name).say(phrase(key))]))
  return commands.map(({ name, says: [word = name], takes, allowedFor }) => ({
    word,
    words: byLanguage(`word-${name}`),
    does: byLanguage(`help-${name}`),
    takes,
    isPersonal: !['everyone', 'asker'].includes(allowedFor),
  }))
}
