import { readdirSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { commands } from '../../commands/index.ts'
import { phrase } from '../../src/chat/phrase.ts'
import { languages, read } from '../support/bot.ts'
import { type Office, openOffice } from '../support/office.ts'
import '../support/matchers.ts'

// What every command owes the people who use it. A new command inherits these tests by being listed.

let office: Office
let people = 0
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

/** A stranger, and nobody before them. */
const stranger = (language?: string) => office.person(`stranger ${++people}`, language)

const folder = new URL('../../commands/', import.meta.url)

it('every file of commands is listed, and nothing else', () => {
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts'))
  const expected = commands.map(({ name }) => `${name}.ts`)
  expect(files.sort()).toEqual([...expected, 'index.ts', 'world.ts'].sort())
})

it('no word calls two commands, no verb of a choice belongs to two', () => {
  const words = commands.flatMap(({ says }) => says)
  expect(words).toEqual([...new Set(words)])
  const verbs = commands.flatMap(({ presses }) => Object.keys(presses))
  expect(verbs).toEqual([...new Set(verbs)])
})

it('one command takes questions, and two what reads like an update', () => {
  const of = (kind: string) => commands.filter(({ plain }) => plain?.kind === kind).map(({ name }) => name)
  expect(of('question')).toEqual(['ask'])
  expect(of('update')).toEqual(['update', 'deadline'])
})

describe.each(commands.map((command) => [command.name, command] as const))('%s', (name, command) => {
  it('can be called by its English name and by words as they are folded', () => {
    expect(command.says).toContain(name)
    for (const word of command.says) expect(word).toMatch(/^[a-z]+$/)
  })

  it.each(languages.names)('has help in %s, and a word that calls it', (language) => {
    const words = languages.words(language)
    expect(words.say(phrase(`help-${name}`))).toMatch(/\.$/)
    expect(command.says).toContain(words.say(phrase(`word-${name}`)))
  })

  it.each(languages.names)('has examples in %s that are answered', async (language) => {
    const examples = command.examples[language] ?? []
    expect(examples).not.toHaveLength(0)
    for (const example of examples) {
      const said = read(await stranger(language).says(example))
      expect(said).not.toBe('')
      expect(office.logged).toEqual([])
    }
  })

  it.each(['', '/'])('is called with "%s" before it, in capitals too', async (slash) => {
    for (const word of command.says) {
      const plain = read(await stranger().says(`${slash}${word}`))
      expect(read(await stranger().says(`${slash}${word.toUpperCase()}`))).toBe(plain)
    }
  })

  it('answers nonsense, and is not broken by it', async () => {
    for (const nonsense of [
      '%$#@',
      '🙂',
      '9'.repeat(300),
      '<script>',
      '"; DROP TABLE',
      ':::',
      'x '.repeat(400),
    ]) {
      const said = read(await stranger().says(`/${command.says[0]} ${nonsense}`))
      expect(said.trim()).not.toBe('')
      expect(office.logged).toEqual([])
    }
  })

  it('answers choices with parts that are missing, strange or too many', async () => {
    for (const verb of Object.keys(command.presses)) {
      for (const rest of [
        '',
        ':',
        ':x',
        ':x:y',
        ':kh-1-2022:',
        ':kh-1-2022:__proto__',
        `:${'x'.repeat(500)}`,
      ]) {
        const said = await stranger().send({ press: `${verb}${rest}` })
        expect(read(said).trim()).not.toBe('')
        expect(office.logged).toEqual([])
      }
    }
  })
})
