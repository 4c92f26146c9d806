import type { Register } from '../agencies/model.ts'
import { maskNumbers } from '../text/mask.ts'
import { normalize } from '../text/normalize.ts'
import { behalfOf } from './behalf.ts'
import { type Clause, cutIntoClauses } from './clauses/clauses.ts'
import { giveRoles } from './clauses/roles.ts'
import { cutByTask, type Segment } from './clauses/segments.ts'
import { countAll, plainOutput } from './counts/counts.ts'
import { resolveBrackets, resolveLabels, resolveSlashes } from './figures/resolve.ts'
import { kindOf } from './kind.ts'
import type { CountedOutput, Doubt, ReadMessage, ReadUpdate, UpdateReader } from './model.ts'
import { moneyOf } from './money.ts'
import { noteOf } from './notes.ts'
import { percentOf } from './percent.ts'
import { stateOf } from './state.ts'
import { taskWordsOf } from './task-words.ts'
import { difficultyOf, proposalOf } from './texts.ts'
import { type Item, says } from './words/items.ts'
import { readItems } from './words/read-items.ts'

const LONGEST = 12_000 // letters; what is longer is a document

/** Reads messages of reporters, by the names and codes of this register. */
export function createUpdateReader({ register }: { register: Register }): UpdateReader {
  return (typed, { ownCodes = [] } = {}) => {
    const text = maskNumbers(normalize(typed.slice(0, LONGEST)))
    const items = itemsOf(text, register)
    const { preamble, segments } = cutByTask(items)
    const read = segments.map((segment) => readSegment(text, segment, preamble, ownCodes))
    const clauses = [...clausesOf(preamble, false), ...read.flatMap((one) => one.clauses)]
    const kind = kindOf(
      text,
      clauses,
      read.map(({ update }) => update),
    )
    if (kind !== 'update') return { kind, updates: [] }
    const updates = read.map(({ update }) => update)
    return { kind, updates: updates.length > 1 ? updates.map(amongSeveral) : updates } satisfies ReadMessage
  }

  function clausesOf(items: readonly Item[], endsAsked: boolean): Clause[] {
    const clauses = cutIntoClauses(items, endsAsked)
    giveRoles(clauses)
    return clauses
  }

  function readSegment(
    text: string,
    { items, task, taskNumber }: Segment,
    preamble: readonly Item[],
    ownCodes: readonly string[],
  ) {
    const end = items.at(-1)?.end ?? 0
    const clauses = clausesOf(items, /^[^\p{L}\p{N}]*\?/u.test(text.slice(end)))
    const { counts, paired, unknown } = countAll(clauses, preamble)
    const percent = percentOf(clauses, paired)
    const money = moneyOf(clauses, paired)
    const state = stateOf({ clauses, counts, percent: percent.value, paired })
    const difficulty = difficultyOf(text, clauses, state, paired)
    const own = taskNumber === null ? [] : ownCodes.filter((code) => code.endsWith(`-${taskNumber}`))
    const named = task ?? (own.length === 1 ? (own[0] ?? null) : null)
    const update: ReadUpdate = {
      task: named,
      taskNumber: named === null ? taskNumber : null,
      taskWords: named === null && taskNumber === null ? taskWordsOf(text, clauses) : null,
      percent: percent.value,
      impliedPercent: impliedBy(
        counts.filter(({ kind }) => kind === 'output').map(plainOutput),
        targetOf(counts),
      ),
      state,
      outputs: counts.filter(({ kind }) => kind === 'output').map(plainOutput),
      cumulative: counts.filter(({ kind }) => kind === 'cumulative').map(plainOutput),
      target: targetOf(counts),
      difficulty,
      noDifficulty: clauses.some(({ role }) => role === 'none'),
      proposal: proposalOf(text, clauses),
      amount: money.amount,
      spent: money.spent,
      documents: documentsOf(clauses),
      note: noteOf(text, clauses, new Set([...paired.keys(), ...percent.items]), difficulty),
      onBehalf: behalfOf(text, clauses),
      corrects: clauses.some((clause) => clause.items.some((item) => says(item, 'correction'))),
      doubts: [],
    }
    update.doubts = doubtsOf(update, { several: percent.several || money.several || own.length > 1, unknown })
    return { update, clauses }
  }
}

function itemsOf(text: string, register: Register): Item[] {
  return resolveLabels(resolveBrackets(resolveSlashes(readItems(text, register)))).filter(
    ({ bullet }) => bullet === null,
  )
}

type Counts = ReturnType<typeof countAll>['counts']

/** How much of what was set is done, where one count tells. */
function impliedBy(outputs: readonly CountedOutput[], target: CountedOutput | null): number | null {
  const alike = outputs.filter(({ unit }) => unit === target?.unit)
  const [only] = alike
  return target && only && alike.length === 1
    ? Math.round((only.quantity / target.quantity) * 1000) / 10
    : null
}

function targetOf(counts: Counts): CountedOutput | null {
  const part = counts.find(({ of }) => of !== null)
  if (part) return { quantity: part.of ?? 0, unit: part.unit, form: part.form }
  const said = counts.find(({ kind }) => kind === 'target')
  return said ? plainOutput(said) : null
}

/** Documents that show what was done; those by whose order it was done are left out. */
function documentsOf(clauses: readonly Clause[]): string[] {
  return clauses.flatMap(({ items, role }) =>
    role === 'question' || role === 'behalf' || role === 'note'
      ? []
      : items.flatMap(({ figure }, at) =>
          figure?.kind === 'document' && !items.slice(0, at).some((item) => says(item, 'onOrders'))
            ? [figure.document.text]
            : [],
        ),
  )
}

function doubtsOf(update: ReadUpdate, { several, unknown }: { several: boolean; unknown: boolean }): Doubt[] {
  const doubts: [Doubt, boolean][] = [
    ['two readings', several],
    ['unknown unit', unknown],
    ['money', update.amount !== null],
    ['blocked', update.state === 'blocked' || update.state === 'paused' || update.state === 'dropped'],
    ['no task', update.task === null],
  ]
  return doubts.flatMap(([doubt, holds]) => (holds ? [doubt] : []))
}

const amongSeveral = (update: ReadUpdate): ReadUpdate => ({
  ...update,
  doubts: [...update.doubts, 'several tasks'],
})
