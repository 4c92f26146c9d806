import type { Described } from './command.ts'
import type { Languages } from './languages.ts'
import { phrase } from './phrase.ts'

/** What can be said, for a platform that shows it: in one language. */
export interface Menu {
  language: string
  /** Words in plain letters, as the platforms want them. */
  entries: readonly { word: string; does: string }[]
}

/** From what commands declare; only what is open to anybody, since a menu is shown to everybody. */
export function menusOf(commands: readonly Described[], languages: Languages): Menu[] {
  const open = commands.filter(({ allowedFor }) => ['everyone', 'asker'].includes(allowedFor))
  return languages.names.map((language) => {
    const words = languages.words(language)
    const entries = open.map(({ name }) => ({
      word: words.say(phrase(`word-${name}`)),
      does: words.say(phrase(`help-${name}`)),
    }))
    return { language, entries }
  })
}
