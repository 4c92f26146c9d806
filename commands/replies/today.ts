import type { DateTime } from 'luxon'
import type { Register, Succession } from '../../src/agencies/model.ts'
import { isoDay } from '../../src/calendar/iso-day.ts'
import { type Phrase, phrase } from '../../src/chat/phrase.ts'
import { shortenText } from '../../src/chat/split.ts'
import { date } from './reference.ts'

const LONGEST_SOURCE = 120
const LONGEST_SUBJECT = 40

interface Concerned {
  /** Bodies the answer is about, as the plan or the asker names them. They were named in full before. */
  names: readonly string[]
  /** Those who only help: told in fewer words, and not again where they are among the first. */
  partners?: readonly string[]
  /** Leaves out a long list of the subjects or areas that went over, and the end of a long source. */
  briefly?: boolean
}

/** Whom it concerns today, for each body that was succeeded; nobody is named where the scope is not certain. */
export function whoToday(
  { names, partners = [], briefly = false }: Concerned,
  register: Register,
  now: DateTime,
): Phrase[] {
  const today = isoDay(now)
  const idsOf = (some: readonly string[]) => new Set(some.flatMap((name) => register.find(name)?.id ?? []))
  const told = (ids: ReadonlySet<string>): Told[] =>
    [...ids].flatMap((id) =>
      register.successionsOf(id, today).map((one) => ({ name: register.byId(id)?.short ?? id, one })),
    )
  const first = idsOf(names)
  const full = told(first)
  return [
    ...full.map(({ name, one }) => say(name, briefly ? shorten(one) : one)),
    ...sayPartners(told(idsOf(partners).difference(first)), new Set(full.map(({ one }) => one.source))),
  ]
}

interface Told {
  name: string
  one: Succession
}

function say(name: string, { on, to, scope, subject, source }: Succession): Phrase {
  const known = { name, on: date(on), source }
  const names = to.map((one) => one.name)
  if (scope === 'whole') return phrase('today-whole', { ...known, successors: names })
  const how = sayHow(subject)
  if (names.length === 0) return phrase('today-open', { ...known, how })
  return phrase('today-part', { ...known, how, candidates: { oneOf: names } })
}

/** A line for all who went the same way; a source that was given before is not given again. */
function sayPartners(told: readonly Told[], given: Set<string>): Phrase[] {
  const ways = Map.groupBy(told, ({ one: { from: _, ...way } }) => JSON.stringify(way))
  return [...ways.values()].flatMap(([first, ...others]) => {
    if (!first) return []
    const { on, to, scope, source, subject } = shorten(first.one)
    const said = {
      names: [first, ...others].map(({ name }) => name),
      on: date(on),
      sourced: given.has(first.one.source) ? '' : phrase('today-source', { source }),
    }
    given.add(first.one.source)
    const names = to.map(({ name }) => name)
    if (scope === 'whole') return phrase('today-partner', { ...said, successors: names })
    const how = sayHow(subject)
    return names.length === 0
      ? phrase('today-partner-open', { ...said, how })
      : phrase('today-partner-part', { ...said, how, candidates: { oneOf: names } })
  })
}

const sayHow = (subject?: string) => (subject ? phrase('today-how', { subject }) : '')

function shorten({ subject, source, ...rest }: Succession): Succession {
  const short = { ...rest, source: shortenText(source, LONGEST_SOURCE) }
  return subject && subject.length <= LONGEST_SUBJECT ? { ...short, subject } : short
}
