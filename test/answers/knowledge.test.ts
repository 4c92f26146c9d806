import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fold } from '../../src/text/fold.ts'
import { normalize } from '../../src/text/normalize.ts'
import { expandPattern } from '../../src/text/patterns.ts'

const folders = ['answers/knowledge', 'answers/knowledge/synonyms', 'text/knowledge'].map(
  (path) => new URL(`../../src/${path}/`, import.meta.url),
)
const files = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({
      name,
      folder,
      json: JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as unknown,
    })),
)
const file = (name: string): unknown => files.find((one) => one.name === name)?.json

/** Every string of a data file, keys left out. */
function strings(json: unknown): string[] {
  if (typeof json === 'string') return [json]
  return json !== null && typeof json === 'object' ? Object.values(json).flatMap(strings) : []
}

const repeated = (values: readonly string[]): string[] =>
  values.filter((value, at) => values.indexOf(value) !== at)

describe.each(files)('$name', ({ json }) => {
  it('is spelled in one way: NFC, tone marks as in “hòa”, no stray spaces', () => {
    const spelled = strings(json).filter(
      (text) => text !== normalize(text) || text !== text.trim() || / {2}/.test(text),
    )
    expect(spelled).toEqual([])
  })
})

const groups = files
  .filter(({ folder }) => folder.pathname.endsWith('synonyms/'))
  .flatMap(({ json }) => json as { same: string[]; near?: string[] }[])

describe('synonyms', () => {
  it('are hundreds of ideas in thousands of wordings', () => {
    expect(groups.length).toBeGreaterThan(300)
    expect(groups.flatMap(({ same, near = [] }) => [...same, ...near]).length).toBeGreaterThan(3_000)
  })
  it('give each wording once within an idea', () => {
    expect(groups.flatMap(({ same, near = [] }) => repeated([...same, ...near]))).toEqual([])
  })
  it('are lower case, so that a wording is one whatever its place in a sentence', () => {
    expect(groups.flatMap(({ same }) => same).filter((phrase) => phrase !== phrase.toLowerCase())).toEqual([])
  })
})

describe.each(['words.json', 'elsewhere.json'])('%s', (name) => {
  const lists = Array.isArray(file(name))
    ? [file(name) as string[]]
    : Object.values(file(name) as Record<string, string[]>)
  it('is sorted and says nothing twice', () => {
    for (const list of lists) {
      expect(repeated(list)).toEqual([])
      expect(list).toEqual([...list].sort())
    }
  })
})

describe('abbreviations and chat short forms', () => {
  const abbreviations = Object.entries(file('abbreviations.json') as Record<string, string[]>)
  const chat = Object.entries(file('chat.json') as Record<string, string>)
  it('are sorted, lower case and many', () => {
    expect(abbreviations.length).toBeGreaterThan(450)
    for (const entries of [abbreviations, chat]) {
      const keys = entries.map(([key]) => key)
      expect(keys).toEqual([...keys].sort())
      expect(keys).toEqual(keys.map((key) => key.toLowerCase()))
    }
  })
  it('stand for longer words, each once', () => {
    for (const [short, fulls] of abbreviations) {
      expect(repeated(fulls), short).toEqual([])
      for (const full of fulls) expect(fold(full).length, short).toBeGreaterThan(short.length - 1)
    }
  })
  it('do not contradict each other', () => {
    const office = new Map(abbreviations)
    const clashing = chat.filter(([short, full]) => office.has(short) && !office.get(short)?.includes(full))
    expect(clashing.map(([short]) => short)).toEqual([])
  })
})

describe('the English glossary', () => {
  const glossary = Object.entries(file('english.json') as Record<string, string[]>)
  it('is English on one side and sorted', () => {
    const keys = glossary.map(([key]) => key)
    expect(keys.length).toBeGreaterThan(900)
    expect(keys).toEqual([...keys].sort())
    expect(keys.filter((key) => !/^[\x20-\x7e]+$/.test(key))).toEqual([])
  })
})

describe('patterns', () => {
  it('stand for every combination of their choices', () => {
    expect(expandPattern('(với|cùng) (các|) ai')).toEqual(['với các ai', 'với ai', 'cùng các ai', 'cùng ai'])
  })
  it.each(['intents.json', 'facts.json', 'bodies.json', 'follow-up.json'])(
    'of %s have their brackets closed',
    (name) => {
      const open = strings(file(name))
        .filter((text) => !text.includes('\\'))
        .filter(
          (text) =>
            (text.match(/\(/g) ?? []).length !== (text.match(/\)/g) ?? []).length || /\([^)]*\(/.test(text),
        )
      expect(open).toEqual([])
    },
  )
})
