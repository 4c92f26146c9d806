import type { RegisterData } from './data.ts'
import { createMatcher } from './match.ts'
import { badness, chooseMentions, withCity } from './mentions.ts'
import type { Agency, Register, Succession } from './model.ts'
import { namesOf } from './names.ts'
import { type Word, withoutTelex, wordsOf } from './words.ts'

/** A register ready for asking. Pure: the same data and text always give the same answer. */
export function createRegister(data: RegisterData): Register {
  const agencies: Agency[] = data.agencies
  const byId = new Map(agencies.map((agency) => [agency.id, agency]))
  const matcher = createMatcher(namesOf(agencies))
  const read = (text: string): Word[] => withoutTelex(wordsOf(text), matcher.vocabulary)
  const successions = data.successions.map(
    ({ subject, to, ...rest }): Succession => ({
      ...rest,
      to: to.map(({ name, id, note }) => ({
        name,
        ...(id === undefined ? {} : { id }),
        ...(note === undefined ? {} : { note }),
      })),
      ...(subject === undefined ? {} : { subject }),
    }),
  )

  /** Bodies of the group, those of a group within it too, each once. */
  const membersOf = (id: string, within: readonly string[] = []): Agency[] => {
    const members = data.groups.find((group) => group.id === id)?.members ?? []
    const deep = members.flatMap((member) => {
      if (within.includes(member)) return []
      const inner = membersOf(member, [...within, id])
      return inner.length > 0 ? inner : (byId.get(member) ?? [])
    })
    return [...new Set(deep)]
  }
  const members = new Map(data.groups.map(({ id }) => [id, new Set(membersOf(id))]))

  const groupsOf = (id: string): Agency[] => {
    const asWas = [
      id,
      ...successions.filter(({ to }) => to.some((each) => each.id === id)).map((s) => s.from),
    ]
    const bodies = asWas.flatMap((each) => byId.get(each) ?? [])
    return [...members]
      .filter(([group, all]) => bodies.some((body) => all.has(body)) || isInside(group, id))
      .flatMap(([group]) => byId.get(group) ?? [])
  }
  const isInside = (group: string, id: string): boolean =>
    data.groups.some((each) => each.id === group && each.members.includes(id))

  return {
    agencies,
    byId: (id) => byId.get(id),
    find(name) {
      const words = read(name)
      const whole = matcher
        .matchesAt(words, 0)
        .filter(({ to }) => to === words.length || withCity(words, to) === words.length)
        .sort((one, other) => badness(one) - badness(other) || other.to - one.to)
      const [best] = whole
      if (best === undefined) return undefined
      const rivals = whole.filter((each) => badness(each) === badness(best) && each.to === best.to)
      return rivals.every((each) => each.name.agency === best.name.agency) ? best.name.agency : undefined
    },
    mentions: (text) => chooseMentions(text, read(text), matcher),
    groupsOf,
    membersOf: (id) => membersOf(id),
    successionsOf: (id, onIsoDate) =>
      successions
        .filter(({ from, on }) => from === id && on <= onIsoDate)
        .sort((one, other) => one.on.localeCompare(other.on)),
  }
}
