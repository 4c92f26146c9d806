import type { Draft } from './draft.ts'
import { even } from './even.ts'
import type { PlanClause } from './model.ts'

const ONLY_COOPERATES = /^phối hợp(?:\s+(?:chặt chẽ|với|cùng))*\s/iu
const ENOUGH = 0.8
const ENOUGH_WORDS = 6

/**
 * The same work often stands twice, once under the body that leads it and once under the one that helps:
 * `Phối hợp Văn phòng … tổ chức họp báo` mirrors the Văn phòng's own `Chủ trì, phối hợp với …`. The leader is then the other.
 */
export function settleMirrors(draft: Draft): void {
  const byName = new Map(draft.agencies.map((agency) => [even(agency.name), agency]))
  const byRef = new Map(draft.clauses.map((clause) => [clause.ref, clause]))
  for (const agency of draft.agencies)
    for (const ref of agency.clauses) {
      const clause = byRef.get(ref)
      const partner = clause?.supports.length === 1 ? clause.supports[0] : undefined
      if (!clause || !partner || !ONLY_COOPERATES.test(clause.text)) continue
      const own = byName.get(even(partner))?.clauses.map((one) => byRef.get(one))
      const mirror = own?.find((one) => one && leadsWith(one, agency.name) && isSameWork(clause, one))
      if (!mirror) continue
      clause.leads = [partner]
      clause.supports = [agency.name]
      draft.doubt(clause.line, 'led-by-partner', { ref: mirror.ref, name: partner })
    }
}

const leadsWith = (clause: PlanClause, name: string) =>
  /chủ trì/iu.test(clause.text) && clause.supports.some((one) => even(one) === even(name))

const isSameWork = (one: PlanClause, other: PlanClause) => sharedWork(one, other) >= ENOUGH

/** How much of the shorter of two duties the other says too, 0 to 1, bodies left out; 0 where it says too little to tell. */
export function sharedWork(one: PlanClause, other: PlanClause): number {
  const a = wordsOf(one)
  const b = wordsOf(other)
  const fewer = Math.min(a.size, b.size)
  const shared = [...a].filter((word) => b.has(word)).length
  return fewer < ENOUGH_WORDS ? 0 : shared / fewer
}

/** The words of the work itself, the names of those who do it left out. */
function wordsOf(clause: PlanClause): Set<string> {
  let text = even(clause.text)
  for (const name of [...clause.leads, ...clause.supports]) text = text.replaceAll(even(name), ' ')
  return new Set(
    text
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word && !['chủ', 'trì', 'phối', 'hợp', 'với', 'và'].includes(word)),
  )
}
