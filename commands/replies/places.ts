import type { PlanInForce } from '../../src/answers/model.ts'
import type { PlanClause } from '../../src/plan/model.ts'
import type { Ready } from '../../src/questions/questions.ts'

/** A whole text that is a reference: `III.2/1`, `mục II.1.3`, `iii.2`, `Điều 3`, `phần II`, `closing/1`. */
export const looksLikeReference =
  /^(?:(?:mục|muc|phần|phan|section|part)\s+)?(?:[IVXLC]{1,5}|(?:[ivxlc]{1,5}|\d{1,2})(?=[./])|(?:điều|dieu|chương|chuong)\s+\d+|phần kết|phan ket|kết|closing)(?:\.\d+)*(?:\s*\/\s*\d+)?[.?]?$/u

export interface Place {
  plan: PlanInForce
  ref: string
  /** None where the place is a part or a section. */
  clause: PlanClause | null
}

/** Where a reference points in the plans in force: a clause, a section or a part. */
export function findPlaces(text: string, { plans }: Ready): Place[] {
  if (!looksLikeReference.test(text)) return []
  const wanted = sameForm(text)
  return plans.flatMap((plan): Place[] => {
    const { clauses, sections, parts } = plan.content
    const clause = clauses.find(({ ref }) => sameForm(ref) === wanted)
    if (clause) return [{ plan, ref: clause.ref, clause }]
    const part = [...sections, ...parts].find(({ ref }) => sameForm(ref) === wanted)
    if (part) return [{ plan, ref: part.ref, clause: null }]
    const inside = clauses.find(({ ref }) => sameForm(ref).startsWith(`${wanted}/`))
    return inside ? [{ plan, ref: inside.ref, clause: inside }] : []
  })
}

/** References compared without the words before them, spaces and case. */
function sameForm(ref: string): string {
  return ref
    .toLowerCase()
    .replace(/^phần kết|^phan ket|^kết$/u, 'closing')
    .replace(/^(?:mục|muc|phần|phan|section|part)\s+/u, '')
    .replaceAll(/\s+|[.?]$/gu, '')
}
