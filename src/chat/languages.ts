import { readdirSync, readFileSync } from 'node:fs'
import { createWords, type Words } from './words.ts'

export interface Languages {
  names: readonly string[]
  /** The first that is spoken here of the languages wished for, best first; else Vietnamese. */
  choose(...wished: (string | null | undefined)[]): string
  words(name: string): Words
}

const FIRST = 'vi'

/** Reads `locales/<language>/*.ftl`. */
export function readLanguages(locales: URL): Languages {
  const names = readdirSync(locales).sort((a, b) => Number(b === FIRST) - Number(a === FIRST))
  const spoken = new Map(
    names.map((name) => [name, createWords(name, readSources(new URL(`${name}/`, locales)))]),
  )
  const known = (name: string) => spoken.get(name) ?? fail(name)

  return {
    names,
    choose(...wished) {
      const tags = wished.filter((tag) => tag != null).map((tag) => tag.toLowerCase().slice(0, 2))
      return tags.find((tag) => spoken.has(tag)) ?? FIRST
    },
    words: known,
  }
}

function readSources(folder: URL): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ftl'))
    .map((file) => readFileSync(new URL(file, folder), 'utf8'))
}

function fail(name: string): never {
  throw new Error(`no language "${name}"`)
}
