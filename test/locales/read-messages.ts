import { readdirSync, readFileSync } from 'node:fs'
import { Message, parse, Resource, serialize, type VariableReference, Visitor } from '@fluent/syntax'

export interface Said {
  text: string
  variables: string[]
}

/** Every message of a language by its key. Throws for what is no Fluent, and for a key that stands twice. */
export function readMessages(language: string): Map<string, Said> {
  const folder = new URL(`../../locales/${language}/`, import.meta.url)
  const messages = new Map<string, Said>()
  for (const file of readdirSync(folder)) {
    for (const entry of parse(readFileSync(new URL(file, folder), 'utf8'), { withSpans: false }).body) {
      if (entry.type === 'Junk') throw new Error(`${language}/${file}: no Fluent`)
      if (!(entry instanceof Message)) continue
      if (messages.has(entry.id.name)) throw new Error(`${language}/${file}: ${entry.id.name} stands twice`)
      messages.set(entry.id.name, {
        text: serialize(new Resource([entry]), {}),
        variables: variablesOf(entry),
      })
    }
  }
  return messages
}

function variablesOf(message: Message): string[] {
  const found = new Set<string>()
  class Collector extends Visitor {
    override visitVariableReference(reference: VariableReference): void {
      found.add(reference.id.name)
    }
  }
  new Collector().visit(message)
  return [...found].sort()
}
