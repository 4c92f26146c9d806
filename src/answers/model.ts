import type { Named, ReadPlan } from '../plan/model.ts'

/** What a question is after. */
export type Intent = 'owner' | 'agency' | 'support' | 'clause' | 'content' | 'forms' | 'purpose' | 'process'

/** One clause that answers, best first in a list. */
export interface RankedClause {
  plan: string // the plan's id
  ref: string
  text: string
  heading: string
  leads: string[]
  supports: string[]
  others: Named[]
  score: number // 0 to 1, comparable within one answer only
}

/** What the header and the outline of a plan tell. */
export const PLAN_FACTS = [
  'number',
  'signedOn',
  'signer',
  'issuer',
  'title',
  'parts',
  'contents',
  'period',
  'recipients',
] as const
export type PlanFact = (typeof PLAN_FACTS)[number]

/** A question about plans themselves: which facts, in the order asked, and of which plans. */
export interface AboutPlan {
  facts: PlanFact[]
  plans: string[] // ids
}

export interface Answer {
  /** No clause answers. */
  abstained: boolean
  /** The question is about the plan itself; no clause is looked for, so it is `abstained` too. */
  about?: AboutPlan
  intent: Intent
  /** The body the question is about, named as the plan names it; for a member of a collective body, that collective. */
  agency: string | null
  /** The body as the asker named it, where it differs from `agency`: `Sở Y tế` of `Các Sở, ban, ngành`. */
  askedAs: string | null
  /** The plan does not speak to that body: `agency` is only what it is under, a ward's district. */
  below?: boolean
  /** Best first. When `abstained`, the nearest clauses, to be shown as such. */
  answers: RankedClause[]
  /** Two or more owners answer equally well: ask back. Names of those owners, each with its clause. */
  tie: { name: string; ref: string; plan: string }[]
}

/** What a follow-up question leans on: the answer given before in the same conversation. */
export interface Context {
  question: string
  answer: Answer
}

/** A plan as it is asked about. */
export interface PlanInForce {
  id: string
  year: number | null
  /** In other words than the signed document: not to be quoted as its text. */
  restated?: boolean
  content: ReadPlan
}

export interface Answerer {
  /** Pure and deterministic. Never throws for any text. */
  answer(question: string, before?: Context): Answer
}
