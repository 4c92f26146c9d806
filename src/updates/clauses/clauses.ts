import { type Item, says } from '../words/items.ts'

/** What a clause is for. */
export type Role =
  | 'report' // what was done
  | 'plan' // what will be
  | 'target'
  | 'difficulty' // said to be one
  | 'none' // said not to exist
  | 'trouble' // a difficulty by its words
  | 'proposal'
  | 'note'
  | 'state'
  | 'behalf'
  | 'question'
  | 'contact'
  | 'manners'

/** A stretch between commas, brackets, stops or lines. */
export interface Clause {
  items: Item[]
  role: Role
  line: number
  sentence: number
  asked: boolean // closed by a question mark
  inBrackets: boolean
  /** Where what a label opens begins: after “Khó khăn:”. An index of `items`. */
  content: number
}

const LONGEST = 60 // items; so that what is done with each pair of them stays bounded

/** Items cut at commas and stops, and before words that open something else: “28 tin 9 bài vướng mắc: …”. */
export function cutIntoClauses(items: readonly Item[], endsAsked: boolean): Clause[] {
  const clauses: Clause[] = []
  let line = 0
  let sentence = 0
  let depth = false
  items.forEach((item, at) => {
    const { strength, bracket, asked } = item.break
    if (bracket !== null) depth = bracket === 'opens'
    const last = clauses.at(-1)
    if (last && asked && strength >= 3) last.asked = true
    if (at > 0 && strength >= 4) line++
    if (at > 0 && strength >= 3) sentence++
    const apart =
      last === undefined || strength >= 2 || last.items.length >= LONGEST || opensWithin(items, at, last)
    if (apart)
      clauses.push({ items: [], role: 'report', line, sentence, asked: false, inBrackets: depth, content: 0 })
    clauses.at(-1)?.items.push(item)
  })
  const last = clauses.at(-1)
  if (last && endsAsked) last.asked = true
  return clauses
}

/** A difficulty or proposal that begins in the middle of a clause, with the “không có” before it. */
function opensWithin(items: readonly Item[], at: number, clause: Clause): boolean {
  if (!clause.items.some((item) => item.figure || item.unit || says(item, 'done', 'already', 'doing')))
    return false
  let ahead = at
  while (says(items[ahead], 'no', 'notYet', 'occurring') && (items[ahead + 1]?.break.strength ?? 9) < 2)
    ahead++
  const opener = items[ahead]
  if (!says(opener, 'difficulty', 'proposal') || opener?.figure) return false
  return (
    ahead === at ||
    says(items[at], 'no', 'notYet') ||
    (says(items[at], 'occurring') && says(opener, 'difficulty'))
  )
}

export const startOf = (clause: Clause, from = 0): number => clause.items[from]?.start ?? 0
export const endOf = (clause: Clause): number => clause.items.at(-1)?.end ?? 0

/** Items of a clause without the code and the manners it begins with. */
export function bodyStart({ items }: Clause): number {
  const start = items.findIndex(
    (item) =>
      !(
        item.task !== null ||
        item.taskNumber !== null ||
        item.bullet !== null ||
        says(item, 'polite', 'also', 'forwarded', 'correction')
      ) || says(item, 'no', 'notYet', 'done', 'trouble', 'future'),
  )
  return start < 0 ? items.length : start
}
