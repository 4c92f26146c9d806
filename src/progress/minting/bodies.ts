import type { Register } from '../../agencies/model.ts'
import type { Queries } from '../../database/database.ts'
import type { AgencyKind } from '../../database/generated/enums.ts'
import { slug } from '../../documents/plans/identify.ts'
import { loadRegister } from '../../documents/register/load.ts'

/** The bodies of a plan as its tasks need them: known by the register, or by the plan alone. */
export interface Bodies {
  /** The stored agency of a printed name. */
  idOf(name: string): string | null
  codeOf(id: string): string
  /** Who does what this body is given: each member of a collective one, as the bodies were on that day; else itself. */
  doersOf(id: string): string[]
  /** Bodies that a city's plan may ask, not order: of the Party, the Front, the press, the State above it. */
  isAsked(id: string): boolean
}

const ASKED = new Set<AgencyKind>(['party', 'front', 'press', 'central', 'leadership'])

export async function loadBodies(queries: Queries, onIsoDate: string): Promise<Bodies> {
  const rows = await queries.agency.findMany({ select: { id: true, code: true, kind: true } })
  const known = new Map(rows.map((row) => [row.id, row]))
  const register = await loadRegister(queries)
  const kindOf = (id: string) => known.get(id)?.kind
  const doersOf = (id: string) => {
    const members = membersOn(register, id, onIsoDate).filter((member) => known.has(member))
    return members.length > 0 ? members : [id]
  }
  return {
    idOf(name) {
      const id = register.find(name)?.id ?? slug(name)
      return known.has(id) ? id : null
    },
    codeOf: (id) => prefixOf(known.get(id)?.code ?? ''),
    doersOf,
    isAsked: (id) => doersOf(id).every((one) => ASKED.has(kindOf(one) ?? 'other')),
  }
}

/** Members that had been wholly taken over by then are named by who took over, where the register has them. */
function membersOn(register: Register, id: string, onIsoDate: string): string[] {
  const asThen = register.membersOf(id).flatMap((member) => {
    const whole = register.successionsOf(member.id, onIsoDate).filter(({ scope }) => scope === 'whole')
    const successors = whole.flatMap(({ to }) => to.flatMap((one) => one.id ?? []))
    return successors.length > 0 ? successors : [member.id]
  })
  return [...new Set(asThen)]
}

/** As a code begins: capitals alone. `NV` is read as an abbreviation of nhiệm vụ wherever it stands, so it is none. */
function prefixOf(code: string): string {
  const letters = code.toUpperCase().replaceAll(/[^A-Z]/gu, '')
  return ['', 'NV'].includes(letters) ? `${letters || 'CV'}X` : letters
}
