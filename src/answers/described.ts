import type { Agency, Register } from '../agencies/model.ts'
import { fold } from '../text/fold.ts'
import type { Word } from '../text/reading.ts'
import type { Asked, PlanBody } from './body.ts'
import { bodyFields, describingWords } from './knowledge.ts'

type Resolve = (agency: Agency) => { bodies: PlanBody[]; member: boolean }

/** Finds bodies told by what they do: “bên chuyên lo đối ngoại”, “sở giữ ngân sách”, “the money people”. */
export function createDescriptions(
  all: readonly PlanBody[],
  register: Register,
  of: Resolve,
): (words: readonly Word[], at: number) => Asked | null {
  const known = new Map<string, Omit<Asked, 'start' | 'end'> | null>()

  const holding = (field: string): Omit<Asked, 'start' | 'end'> | null => {
    const bodies = all.filter(({ name }) => fold(name).includes(fold(field)))
    if (bodies.length > 0) return { name: bodies[0]?.name ?? '', bodies, member: false }
    const agency = register.agencies.find(
      ({ name, kind }) => kind === 'department' && fold(name).includes(fold(field)),
    )
    const resolved = agency && of(agency)
    return agency && resolved && resolved.bodies.length > 0 ? { name: agency.name, ...resolved } : null
  }

  const bodyOf = (field: string) => {
    const body = known.get(field) ?? holding(field)
    known.set(field, body)
    return body
  }

  return (words, at) => {
    const part = (name: string, from: number) =>
      describingWords
        .at(words, from)
        .filter(({ value }) => value === name)
        .at(-1)?.end
    const kind = part('kind', at)
    const from = kind === undefined ? at : (part('does', kind) ?? kind)
    const field = bodyFields.at(words, from).at(-1)
    const end = field && (kind === undefined ? part('after', field.end) : field.end)
    const body = field && end !== undefined ? bodyOf(field.value) : null
    return body && end !== undefined ? { start: at, end, ...body } : null
  }
}
