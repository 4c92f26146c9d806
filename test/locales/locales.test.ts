import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { EMOJI, UNLIKE_THE_OFFICE } from '../support/tone.ts'
import { readMessages } from './read-messages.ts'
import { readUses } from './read-uses.ts'

const vi = readMessages('vi')
const en = readMessages('en')
const uses = readUses()

it('both languages have the same files, and in them the same messages', () => {
  expect(readdirSync(new URL('../../locales/en/', import.meta.url))).toEqual(
    readdirSync(new URL('../../locales/vi/', import.meta.url)),
  )
  expect([...en.keys()].sort()).toEqual([...vi.keys()].sort())
})

it('a message says the same things in both languages', () => {
  const differing = [...vi].filter(([key, { variables }]) => {
    const others = en.get(key)?.variables ?? []
    return (
      !variables.every((name) => others.includes(name)) && !others.every((name) => variables.includes(name))
    )
  })
  expect(differing.map(([key]) => key)).toEqual([])
})

it('every message is used', () => {
  const unused = [...vi.keys()].filter(
    (key) => !uses.literals.has(key) && !uses.patterns.some((one) => one.test(key)),
  )
  expect(unused).toEqual([])
})

it('every message that code names exists', () => {
  expect([...uses.named].filter((key) => !vi.has(key))).toEqual([])
})

describe('the Vietnamese', () => {
  it.each([...vi])('%s sounds like the office', (_, { text }) => {
    expect(text).not.toMatch(UNLIKE_THE_OFFICE)
    expect(text).not.toMatch(EMOJI)
    expect(text).toBe(text.normalize('NFC'))
  })
})
