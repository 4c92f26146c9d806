import type { PlanInForce } from '../../src/answers/model.ts'
import type { PlanClause } from '../../src/plan/model.ts'
import type { Ready } from '../../src/questions/questions.ts'
import { fold } from '../../src/text/fold.ts'

const NUMBERS = [
  '[IVXLC]{1,5}', // in capitals also alone: a small `v` is a yes
  '(?:[ivxlc]{1,5}|\\d{1,2})(?=[./])',
  '(?:[Đđ]iều|ĐIỀU|dieu|[Cc]hương|CHƯƠNG|chuong)\\s+\\d+',
  '(?:[Pp]hụ lục|PHỤ LỤC|phu luc)\\s+(?:[IVX]+|[ivx]+|\\d+)',
  'phần kết|phan ket|kết|closing',
]

/** A whole text that is a reference: `III.2/1`, `mục II.1.3`, `iii.2/a`, `Điều 3.5/1`, `phần II`, `phần kết`. */
export const looksLikeReference = new RegExp(
  `^(?:(?:mục|Mục|muc|phần|Phần|phan|section|part)\\s+)?(?:${NUMBERS.join('|')})(?:\\.\\d+)*(?:\\s*/\\s*(?:\\d+|\\p{L}))?[.?]?$`,
  'u',
)

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

/** References compared without diacritics, case, spaces and the words before them. */
function sameForm(ref: string): string {
  return fold(ref)
    .replace(/^(?:phan ket|ket)$/u, 'closing')
    .replace(/^(?:muc|phan|section|part)\s+/u, '')
    .replaceAll(/\s+|[.?]$/gu, '')
}
