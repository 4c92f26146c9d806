import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fold } from '../../src/text/fold.ts'
import { normalize } from '../../src/text/normalize.ts'
import { expandPattern } from '../../src/text/patterns.ts'
import { syllables } from '../../src/text/tokens.ts'
import { cueNames, cues } from '../../src/updates/words/cues.ts'
import {
  falseFriends,
  happenings,
  plainCounters,
  topics,
  type Unit,
  units,
} from '../../src/updates/words/units.ts'

const folder = new URL('../../src/updates/knowledge/', import.meta.url)
const files = readdirSync(folder).map((name) => ({
  name,
  json: JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as unknown,
}))

function strings(json: unknown): string[] {
  if (typeof json === 'string') return [json]
  return json !== null && typeof json === 'object' ? Object.values(json).flatMap(strings) : []
}

const repeated = (values: readonly string[]) => [
  ...new Set(values.filter((value, at) => values.indexOf(value) !== at)),
]

describe.each(files)('$name', ({ json }) => {
  it('is spelled in one way: NFC, tone marks as in “hòa”', () => {
    expect(strings(json).filter((text) => text !== normalize(text))).toEqual([])
  })
  it('has its brackets closed and no choice within a choice', () => {
    const open = strings(json).filter((text) => /[()]/.test(text.replace(/\([^()]*\)/g, '')))
    expect(open).toEqual([])
  })
})

const spellingsOf = ({ says, short, last }: Unit) => [...says, ...short, ...last]
/** As two people type them who leave marks out: marks of strict patterns (`=`) are always there. */
const plain = (pattern: string) =>
  expandPattern(pattern.replace(/^=/, '')).map((phrase) =>
    syllables(phrase)
      .map((part) => (pattern.startsWith('=') ? part : fold(part)))
      .join(' '),
  )

describe('units', () => {
  it('are told apart by every spelling, marks or no marks', () => {
    const owners = new Map<string, string[]>()
    for (const unit of units)
      for (const spelled of new Set(spellingsOf(unit).flatMap(plain)))
        owners.set(spelled, [...(owners.get(spelled) ?? []), unit.unit])
    expect([...owners].filter(([, names]) => names.length > 1)).toEqual([])
  })
  it('give each spelling once', () => {
    expect(repeated(units.flatMap(spellingsOf).flatMap(expandPattern))).toEqual([])
  })
  it('are among their own spellings, so that a reading can be said again', () => {
    expect(
      units
        .filter(
          ({ unit, says }) =>
            !says.flatMap(expandPattern).includes(unit.toLowerCase()) && !says.includes(`=${unit}`),
        )
        .map(({ unit }) => unit),
    ).toEqual([])
  })
  it('belong to a form of the plan, to one by place, or to none', () => {
    expect(
      units.filter(({ form }) => form !== null && !['place', 'II.2.1', 'II.2.2', 'II.2.3'].includes(form)),
    ).toEqual([])
  })
  it('are spelled by no phrase that only looks like one', () => {
    const friends = new Set(falseFriends.flatMap(plain))
    expect(
      units
        .flatMap(spellingsOf)
        .flatMap(plain)
        .filter((spelled) => friends.has(spelled)),
    ).toEqual([])
  })
  it('are named rightly by what refers to them', () => {
    const names = new Set(units.map(({ unit }) => unit))
    const referred = [
      ...topics.map(({ unit }) => unit),
      ...units.flatMap(({ madeOf, posted, attended }) => [...madeOf, posted ?? [], attended ?? []].flat()),
    ]
    expect(referred.filter((name) => !names.has(name))).toEqual([])
  })
  it('are counted in counters that are known', () => {
    const counted = [...units, ...topics].flatMap((one) => one.counted)
    expect(
      counted.filter((counter) => !happenings.includes(counter) && !plainCounters.includes(counter)),
    ).toEqual([])
  })
})

it('a counter is plain or a happening, not both', () => {
  expect(plainCounters.filter((counter) => happenings.includes(counter))).toEqual([])
})

describe('cues', () => {
  it.each(cueNames)('%s says nothing twice', (name) => {
    expect(
      repeated(
        cues[name].flatMap((pattern) => (pattern.startsWith('=') ? [pattern] : expandPattern(pattern))),
      ),
    ).toEqual([])
  })

  // What tells opposite things can not be told by one phrase.
  it.each([
    ['done', 'notYet'],
    ['done', 'paused'],
    ['spent', 'granted'],
    ['cumulative', 'period'],
    ['difficulty', 'proposal'],
    ['wait', 'routineWait'],
    ['II.2.1', 'II.2.2'],
  ] as const)('%s and %s share no phrase', (one, other) => {
    const ones = new Set(cues[one].flatMap(plain))
    expect(cues[other].flatMap(plain).filter((phrase) => ones.has(phrase))).toEqual([])
  })
})
