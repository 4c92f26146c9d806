import { FluentBundle, FluentResource } from '@fluent/bundle'
import type { Filling, Phrase } from './phrase.ts'

/** The words of one language. */
export interface Words {
  language: string
  /** Throws for a message that is missing or lacks something to fill it: that is ours to mend. */
  say(phrase: Phrase): string
}

export function createWords(language: string, sources: readonly string[]): Words {
  const bundle = new FluentBundle(language, { useIsolating: false })
  for (const source of sources) {
    const [error] = bundle.addResource(new FluentResource(source))
    if (error) throw error
  }
  const all = new Intl.ListFormat(language, { type: 'conjunction' })
  const either = new Intl.ListFormat(language, { type: 'disjunction' })

  function say({ key, args }: Phrase): string {
    const pattern = bundle.getMessage(key)?.value
    if (!pattern) throw new Error(`no words for "${key}" in ${language}`)
    const errors: Error[] = []
    const said = bundle.formatPattern(pattern, fill(args), errors)
    if (errors[0]) throw new Error(`words of "${key}" in ${language}`, { cause: errors[0] })
    return said
  }

  function fill(args: Filling): Record<string, string | number> {
    return Object.fromEntries(Object.entries(args).map(([name, filling]) => [name, sayFilling(filling)]))
  }

  function sayFilling(filling: Filling[string]): string | number {
    if (typeof filling !== 'object') return filling
    if ('key' in filling) return say(filling)
    return 'oneOf' in filling ? either.format(filling.oneOf.map(sayPart)) : all.format(filling.map(sayPart))
  }

  const sayPart = (part: string | Phrase) => (typeof part === 'string' ? part : say(part))

  return { language, say }
}
