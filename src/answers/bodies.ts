import type { Agency, Register } from '../agencies/model.ts'
import { fold } from '../text/fold.ts'
import { Phrases } from '../text/phrases.ts'
import type { Word } from '../text/reading.ts'
import type { Asked, PlanBody } from './body.ts'
import { kindOf, speakingTo } from './body-kinds.ts'
import { createDescriptions } from './described.ts'
import { isInside } from './inside.ts'
import { bodyKinds, ownBodies } from './knowledge.ts'
import type { PlanInForce } from './model.ts'
import { createWards, standsFree, wardsIn } from './wards.ts'

/** The bodies of the plans, and how people name them in questions. */
export interface Bodies {
  all: readonly PlanBody[]
  find(words: readonly Word[]): Asked[]
  /** What a mention in the register's terms is to the plans. */
  of(agency: Agency): Pick<Asked, 'bodies' | 'member' | 'below'>
}

export function gatherBodies(plans: readonly PlanInForce[], register: Register): Bodies {
  const all = plans.flatMap((plan) => bodiesOfPlan(plan, register))
  const byKey = new Map<string, PlanBody[]>()
  for (const body of all) for (const key of body.keys) byKey.set(key, [...(byKey.get(key) ?? []), body])
  const names = namesOf(all)
  const describe = createDescriptions(all, register, of)
  const wards = createWards(register)

  function of(agency: Agency): Pick<Asked, 'bodies' | 'member' | 'below'> {
    const own = byKey.get(agency.id)
    if (own) return { bodies: own, member: false }
    const through = register.groupsOf(agency.id).flatMap((group) => byKey.get(group.id) ?? [])
    if (through.length > 0) return { bodies: [...new Set(through)], member: true }
    const kind = kindOf(agency.name)
    return kind ? { ...speakingTo(all, kind), member: true } : { bodies: [], member: true }
  }

  const find = (words: readonly Word[]): Asked[] => {
    const found: Asked[] = []
    for (let at = 0; at < words.length; at++) {
      const named = names.at(words, at).at(-1)
      const own = isInside(words, at) ? undefined : ownAt(words, at)
      const described = describe(words, at)
      const ward = wards(words, at)
      if (named && named.end - at >= (own ? own.end - at : 0)) {
        const bodies = names
          .at(words, at)
          .filter(({ end }) => end === named.end)
          .map(({ value }) => value)
          .filter((one, place, all) => all.indexOf(one) === place)
        found.push({ start: at, end: named.end, name: bodies[0]?.name ?? '', bodies, member: false })
        at = named.end - 1
      } else if (ward && ward.end > (own?.end ?? 0)) {
        found.push({ start: at, ...ward, ...speakingTo(all, 'ward'), member: true, proper: true })
        at = ward.end - 1
      } else if (described && described.end > (own?.end ?? 0)) {
        found.push(described)
        at = described.end - 1
      } else if (own) {
        const spoken = speakingTo(all, own.value)
        const name = own.value === 'ward' ? wardsIn(words.slice(at, own.end)) : spoken.bodies[0]?.name
        found.push({ start: at, end: own.end, name: name ?? '', ...spoken, member: true })
        at = own.end - 1
      }
    }
    return found
  }
  return { all, find, of }
}

/** A body called by what it is to the asker: `sở em`, `các quận`. */
const ownAt = (words: readonly Word[], at: number) =>
  ownBodies
    .at(words, at)
    .filter(({ value }) => value !== 'ward' || standsFree(words, at))
    .at(-1)

function bodiesOfPlan({ id, content }: PlanInForce, register: Register): PlanBody[] {
  const bodies = new Map<string, PlanBody>()
  const body = (name: string): PlanBody => {
    const key = fold(name)
    const known = bodies.get(key)
    if (known) return known
    const fresh: PlanBody = { name, plan: id, clauses: [], holds: new Set(), keys: new Set() }
    bodies.set(key, fresh)
    return fresh
  }
  for (const agency of content.agencies) {
    const one = body(agency.name)
    for (const ref of agency.clauses) hold(one, ref)
    for (const name of [agency.name, ...agency.members]) {
      const known = register.find(name)
      if (known) one.keys.add(known.id)
    }
  }
  for (const clause of content.clauses) {
    for (const name of clause.leads) {
      const one = body(name)
      hold(one, clause.ref)
      if (one.keys.size === 0) {
        const known = register.find(name)
        if (known) one.keys.add(known.id)
      }
    }
  }
  return [...bodies.values()]
}

function hold(body: PlanBody, ref: string): void {
  if (body.holds.has(ref)) return
  body.holds.add(ref)
  body.clauses.push(ref)
}

// “Công an thành phố” is “công an” to those who work there.
const OF_A_PLACE = / (tỉnh|thành phố|huyện|quận)( \p{Lu}.*)?$/iu

/** Names as printed, and with `bên` for the word of kind: `bên tài chính`. */
function namesOf(all: readonly PlanBody[]): Phrases<PlanBody> {
  const names = new Phrases<PlanBody>()
  for (const body of all) {
    names.add(body.name, body)
    const withoutPlace = body.name.replace(OF_A_PLACE, '')
    if (withoutPlace.includes(' ')) names.add(withoutPlace, body)
    const tail = bodyKinds.singular.find((word) => fold(body.name).startsWith(`${fold(word)} `))
    if (!tail) continue
    const rest = body.name.slice(tail.length + 1)
    for (const spelled of new Set([rest, rest.replace(/ và /g, ' '), rest.replace(/,? (và )?/g, ' ')])) {
      if (spelled.split(' ').length < 2) continue
      for (const kind of bodyKinds.said) names.add(`${kind} ${spelled}`, body)
    }
  }
  return names
}
