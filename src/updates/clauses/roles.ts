import { isPlan } from '../figures/documents.ts'
import { type Item, says } from '../words/items.ts'
import type { Clause, Role } from './clauses.ts'
import { isFree, opensDifficulty, saysThereIsNone, troubleAt } from './difficulty.ts'
import { asksOf, asksSomething } from './questions.ts'

/** Gives every clause its role, in order: what one opens lasts to the end of its sentence, or of the list below it. */
export function giveRoles(clauses: readonly Clause[]): void {
  let open: { role: Role; sentence: number; line: number; isList: boolean } | null = null
  for (const [nth, clause] of clauses.entries()) {
    if (open && (open.role === 'note' || open.role === 'behalf') && clause.line === open.line) {
      clause.role = open.role
      continue
    }
    const opened = opening(clause)
    const asksWithin = open?.role === 'difficulty' && clause.sentence === open.sentence && opened?.isAsked // “loa hỏng, xin 250tr thay mới”
    if (opened && !asksWithin) {
      clause.role = opened.role
      clause.content = opened.content
      const isList = clause.content >= clause.items.length && lastsOverLines(opened.role)
      open =
        opened.role === 'none' || opened.role === 'question'
          ? null
          : { role: opened.role, sentence: clause.sentence, line: clause.line, isList }
      continue
    }
    const lasts = open !== null && isWithin(open, clause, clauses[nth - 1])
    if (open && lasts && !endsIt(clause, open.role)) {
      clause.role = open.role
      if (open.isList) open.line = clause.line
      continue
    }
    if (!lasts || endsIt(clause, open?.role ?? 'report')) open = null
    clause.role = ownRole(clause)
    if (clause.role === 'trouble' && goesOnAbout(clause, clauses[nth - 1])) clause.role = 'report'
    if (clause.role === 'plan' || clause.role === 'target')
      open = {
        role: clause.role,
        sentence: clause.sentence,
        line: clause.line,
        isList: clause.items.at(-1)?.break.kind === 'label',
      }
  }
}

/** “20 bài về phòng chống mưa bão, dịch bệnh”: what was written about troubles nobody here. */
const goesOnAbout = ({ items, sentence }: Clause, before: Clause | undefined): boolean =>
  items.length <= 3 && before?.sentence === sentence && before.items.some((item) => says(item, 'about'))

const lastsOverLines = (role: Role): boolean =>
  role === 'difficulty' || role === 'proposal' || role === 'target'

function isWithin(
  open: { role: Role; sentence: number; line: number; isList: boolean },
  clause: Clause,
  before: Clause | undefined,
): boolean {
  if (clause.sentence === open.sentence) return true
  if (
    clause.line === open.line &&
    before?.role === open.role &&
    /;/.test(clause.items[0]?.gap ?? '') &&
    lastsOverLines(open.role)
  ) {
    open.sentence = clause.sentence
    return true
  }
  if (!open.isList) return false
  const first = clause.items[0]
  const isNext = clause.line === open.line || clause.line === (before?.line ?? -1) + 1
  return (
    isNext &&
    first !== undefined &&
    first.task === null &&
    !clause.items.some(({ break: { kind } }) => kind === 'label')
  )
}

interface Opening {
  role: Role
  content: number
  isAsked?: boolean // by “xin” or “cần” only
}

/** What a clause opens by a label or an opening word. */
function opening(clause: Clause): Opening | null {
  const { items } = clause
  const named = items.findIndex((item) => says(item, 'difficulty', 'proposal', 'asking'))
  const isLabel = items[named + 1]?.break.kind === 'label'
  if (named >= 0 && !isLabel && (asksOf(clause, named) || asksSomething(clause)))
    return { role: 'question', content: 0 }
  if (saysThereIsNone(items)) return { role: 'none', content: 0 }
  const difficulty = opensDifficulty(items)
  if (difficulty !== null) return { role: 'difficulty', content: difficulty }
  const label = labelOf(items)
  if (label) return label
  const at = items.findIndex((item) => says(item, 'proposal', 'asking') && !says(item, 'politeAsking'))
  const asks = at >= 0 && (says(items[at], 'proposal') || (isFree(items, at) && asksFor(items, at)))
  if (asks && items.slice(0, at).every((item) => !item.figure || item.figure.kind === 'day'))
    return {
      role: 'proposal',
      content: items[at + 1]?.break.kind === 'label' ? at + 1 : at,
      isAsked: !says(items[at], 'proposal'),
    }
  return null
}

const LABELS: [Parameters<typeof says>[1], Role][] = [
  ['note', 'note'],
  ['state', 'state'],
  ['behalfLabel', 'behalf'],
]

function labelOf(items: readonly Item[]): Opening | null {
  for (const [cue, role] of LABELS) {
    const at = items.findIndex((item) => says(item, cue))
    if (at >= 0 && at <= 1 && items[at + 1]?.break.kind === 'label') return { role, content: at + 1 }
  }
  return null
}

/** “xin 250tr”, “cần thêm loa”; what is asked for comes after. */
const asksFor = (items: readonly Item[], at: number): boolean => at + 1 < items.length

/** Where one goes back to reporting: “đề xuất thêm 120 triệu in tranh, hiện mới in 80/200 tranh”. */
function endsIt(clause: Clause, role: Role): boolean {
  const { items } = clause
  if (role === 'note' || role === 'behalf' || role === 'state') return false
  const counts = items.some(
    (item, at) => item.figure?.kind === 'number' && (items[at + 1]?.unit || items[at - 1]?.unit),
  )
  const reports = items
    .slice(0, 3)
    .some(
      (item) =>
        says(item, 'already', 'period', 'only', 'result', 'doing', 'cumulative') || item.task !== null,
    )
  if (role === 'difficulty' || role === 'proposal')
    return (
      (counts && reports && troubleAt(items) < 0) ||
      says(items[0], 'result') ||
      (says(items[0], 'progress') && items.some(({ figure }) => figure?.kind === 'percent'))
    )
  return reports || (!counts && items.some(({ figure }) => figure === null) && !startsWithCount(items))
}

const startsWithCount = ([first]: readonly Item[]): boolean =>
  first !== undefined && (first.figure?.kind === 'number' || first.unit !== null || says(first, 'invited'))

function ownRole(clause: Clause): Role {
  const { items } = clause
  if (asksSomething(clause)) return 'question'
  if (says(items[0], 'forwarded') && !items.some(({ task, figure }) => task !== null || figure !== null))
    return 'contact'
  if (says(items[0], 'header') && items[1]?.break.kind === 'label') return 'contact'
  if (
    says(items[0], 'contact') ||
    (items.length < 6 && items.some((item) => says(item, 'contact')) && !items.some(({ unit }) => unit))
  )
    return 'contact'
  if (
    items.every(
      (item) =>
        says(item, 'polite', 'light', 'thanks', 'acknowledged') && !says(item, 'done', 'no', 'notYet'),
    )
  )
    return 'manners'
  const target = items.findIndex((item) => says(item, 'target'))
  if (target >= 0 && targets(items, target)) return 'target'
  if (items.some((_, at) => isSetByPlan(items, at))) return 'target'
  if (tellsOfPlans(items)) return 'plan'
  return troubleAt(items) >= 0 ? 'trouble' : 'report'
}

/** “KH 60 pa-nô, thực hiện 40” */
const isSetByPlan = (items: readonly Item[], at: number): boolean =>
  items[at]?.unit?.document === true &&
  isPlan(items[at]?.text ?? '') &&
  items[at + 1]?.figure?.kind === 'number' &&
  items[at + 2]?.unit != null &&
  items[at + 2]?.unit?.document === false

/** “chỉ tiêu 60 pa-nô”, “mục tiêu quý: 100 tin”, but not “đạt 87% chỉ tiêu”. */
const targets = (items: readonly Item[], at: number): boolean =>
  items.slice(at + 1).some(({ figure }) => figure?.kind === 'number') &&
  !items.slice(0, at).some(({ figure }) => figure?.kind === 'percent' || figure?.kind === 'number')

function tellsOfPlans(items: readonly Item[]): boolean {
  const at = items.findIndex((item) => says(item, 'future', 'invited'))
  if (at < 0) return false
  const before = items.slice(0, at)
  return (
    !before.some((item) => says(item, 'already') || item.unit || item.figure?.kind === 'percent') ||
    says(items[at], 'invited')
  )
}
