import type { PlanClause } from '../plan/model.ts'
import { fold } from '../text/fold.ts'
import type { Bodies } from './bodies.ts'
import type { Asked } from './body.ts'
import type { AskedClause } from './clauses.ts'
import { holdsFact } from './facts.ts'
import { type Asking, intentOf } from './intent.ts'
import { priors } from './knowledge.ts'
import type { Answer, Intent, RankedClause } from './model.ts'
import type { Partners } from './partners.ts'
import type { Question } from './question.ts'
import type { Ranking } from './rank.ts'
import type { Unit } from './units.ts'

export interface Tools {
  clauses: readonly AskedClause[]
  bodies: Bodies
  rank: (units: readonly Unit[]) => Ranking
  partners: (clause: PlanClause) => Partners
}

interface Scored {
  at: number // in the list of clauses
  score: number
  coverage: number
}

const SHOWN = 8
const SAYS_NOTHING = 0.45 // weight below which a question has no topic of its own
const SAYS_LITTLE = 1.1
const SAYS_MUCH = 2.5 // weight from which a question names a topic that a body alone does not answer
const COVERED = 0.3 // share of a question that the best clause must meet
const OWNS = 1.4 // for clauses of a body the question is about
const OWN_HEADING = 1.06
const OTHER_THAN_PURPOSE = 0.5 // where the question says that it is about the purposes
const BOTH = 1.2 // for clauses in which a second body of the question has a part too
const TIE = 0.95

/** Answers a question that stands on its own. */
export function decide(question: Question, tools: Tools): Answer {
  const { asking, bodies } = question
  const ranking = tools.rank(question.units)
  const says = ranking.weight
  const [body] = bodies
  const little = says < SAYS_NOTHING || (asking.has('duties') && says < SAYS_LITTLE && !asking.has('who'))
  const intent = intentOf(asking, body !== undefined && little)
  const named = body !== undefined && (intent === 'agency' || (intent === 'support' && says < SAYS_NOTHING))
  const plain = weigh(question, intent, ranking, tools)
  const byBody = named || (body !== undefined && !isCovered(plain) && isAboutBody(question, says))
  const first = byBody ? dutiesOf(body, intent, ranking, tools) : plain
  // “nhằm động viên ai” asks for a purpose: where nobody answers for it, the question is not who.
  const otherwise =
    !byBody && intent === 'owner' && !isCovered(first) ? intentOf(without(asking, 'who'), false) : intent
  const final = otherwise === 'clause' ? intent : otherwise
  const scored = within(question, final === intent ? first : weigh(question, final, ranking, tools), tools)
  const [top] = scored
  const general =
    byBody || isGeneral(final, says, ranking) || (final === 'purpose' && asking.has('strong purpose'))
  const abstained =
    !top ||
    lacksFact(question, top, tools) ||
    (!general && (says < SAYS_NOTHING || !(isCovered(scored) || focusIsCovered(question, top, tools))))
  return {
    abstained,
    intent: final,
    ...naming(body, final),
    answers: present(scored, tools),
    tie: abstained || final !== 'owner' ? [] : tieOf(scored, tools),
  }
}

/** Whether a question the clauses do not meet is still one about a body: what it says besides is little, or it asks for duties. */
const isAboutBody = ({ asking, units }: Question, says: number): boolean =>
  !units.some(({ kind }) => kind === 'elsewhere' || kind === 'name') &&
  (asking.has('duties') || asking.has('with') || asking.has('process')) &&
  says < SAYS_MUCH

const isCovered = ([top]: readonly Scored[]): boolean => top !== undefined && top.coverage >= COVERED

/** Whether the sentence that asks is met, whatever story came before it. */
function focusIsCovered({ focus }: Question, top: Scored, { rank }: Tools): boolean {
  if (focus.length === 0) return false
  const { hits, weight } = rank(focus)
  return weight >= SAYS_NOTHING && (hits.find(({ clause }) => clause === top.at)?.coverage ?? 0) >= COVERED
}

const without = (asking: ReadonlySet<Asking>, one: Asking): ReadonlySet<Asking> =>
  new Set([...asking].filter((each) => each !== one))

/** Whether a question is about the purposes or forms of the plan as such. */
const isGeneral = (intent: Intent, says: number, { hits }: Ranking): boolean =>
  (intent === 'purpose' || intent === 'forms') &&
  (says < SAYS_NOTHING || (says < SAYS_LITTLE && (hits[0]?.coverage ?? 0) < COVERED))

function naming(body: Asked | undefined, intent: Intent): Pick<Answer, 'agency' | 'askedAs'> {
  const [first] = body?.bodies ?? []
  if (!body || !first || intent === 'content') return { agency: null, askedAs: null }
  return { agency: first.name, askedAs: body.member && body.name !== first.name ? body.name : null }
}

/** Clauses of a body in the plan's order; what else the question says moves the fitting one up. */
function dutiesOf(body: Asked, intent: Intent, { hits, weight }: Ranking, { clauses }: Tools): Scored[] {
  const met = new Map(hits.map((hit) => [hit.clause, hit]))
  const duties = body.bodies.flatMap((one) =>
    one.clauses.flatMap((ref, order) => {
      const at = clauses.findIndex(({ plan, clause }) => plan === one.plan && clause.ref === ref)
      const hit = met.get(at)
      const fits = weight >= SAYS_NOTHING ? (hit?.coverage ?? 0) : 0
      const shared = intent === 'support' && (clauses[at]?.clause.supports.length ?? 0) > 0 ? 1 : 0
      return at < 0 ? [] : [{ at, score: 1 - order * 0.01 + fits + shared, coverage: 1 }]
    }),
  )
  return duties.sort((a, b) => b.score - a.score)
}

/** Ranked clauses, with what the question asks for weighed in. */
function weigh(question: Question, intent: Intent, ranking: Ranking, { clauses }: Tools): Scored[] {
  const { asking, bodies } = question
  const { hits, weight } = ranking
  if (isGeneral(intent, weight, ranking)) {
    const kind = intent === 'purpose' ? 'purpose' : 'form'
    const all = clauses.flatMap((one, at) =>
      one.kind === kind ? [{ at, score: 1 - at * 1e-4, coverage: 1 }] : [],
    )
    if (all.length > 0) return all
  }
  const direct = bodies.filter(({ member }) => !member || !asking.has('who'))
  const owned = new Set(
    direct.flatMap((one) =>
      one.bodies.flatMap(({ plan, clauses: refs }) => refs.map((ref) => `${plan} ${ref}`)),
    ),
  )
  const partner = intent === 'support'
  return hits
    .flatMap((hit) => {
      const one = clauses[hit.clause]
      if (!one) return []
      const { clause, kind, own } = one
      if (intent === 'owner' && kind !== 'duty') return [] // who is asked for; a clause that names nobody is no answer
      let score = hit.score * priors[intent][kind]
      if (owned.has(`${one.plan} ${clause.ref}`)) score *= OWNS
      if (own) score *= OWN_HEADING
      if (intent === 'purpose' && asking.has('strong purpose') && kind !== 'purpose')
        score *= OTHER_THAN_PURPOSE
      if (bodies.length > 1 && bodies.filter((one) => takesPart(one, clause)).length > 1) score *= BOTH
      if (partner && clause.supports.length === 0) score *= clause.others.length === 0 ? 0.6 : 0.85
      return [{ at: hit.clause, score, coverage: hit.coverage }]
    })
    .sort((a, b) => b.score - a.score || a.at - b.at)
}

/** Whether a body leads or supports a clause. */
const takesPart = ({ bodies }: Asked, { leads, supports }: PlanClause): boolean =>
  bodies.some(({ name }) => [...leads, ...supports].some((one) => fold(one) === fold(name)))

/** When the question names a year that a plan in force is for, only that plan answers. */
function within({ years }: Question, scored: Scored[], { clauses }: Tools): Scored[] {
  const chosen = scored.filter(({ at }) => years.includes(clauses[at]?.year ?? 0))
  return chosen.length > 0 ? chosen : scored
}

function lacksFact({ facts, asking }: Question, top: Scored, { clauses }: Tools): boolean {
  const text = clauses[top.at]?.text ?? ''
  const asksElse = asking.has('who') || asking.has('with') || asking.has('process')
  return facts.some((kind) => !(kind === 'when' && asksElse) && !holdsFact(kind, text))
}

function present(scored: readonly Scored[], { clauses, partners }: Tools): RankedClause[] {
  const best = scored[0]?.score ?? 1
  return scored.slice(0, SHOWN).flatMap(({ at, score }) => {
    const one = clauses[at]
    if (!one) return []
    const { ref, text, heading, leads } = one.clause
    return [
      {
        plan: one.plan,
        ref,
        text,
        heading,
        leads: leads.slice(0, 2),
        ...partners(one.clause),
        score: best > 0 ? score / best : 0,
      },
    ]
  })
}

/** Owners that answer equally well, when no one of them owns the other's clause too. */
function tieOf(scored: readonly Scored[], { clauses }: Tools): Answer['tie'] {
  const [first, second] = scored
  if (!first || !second || second.score < first.score * TIE) return []
  const [a, b] = [clauses[first.at], clauses[second.at]]
  const [one, other] = [a?.clause.leads[0], b?.clause.leads[0]]
  if (!a || !b || !one || !other) return []
  if (a.clause.leads.includes(other) || b.clause.leads.includes(one)) return []
  return [
    { name: one, ref: a.clause.ref, plan: a.plan },
    { name: other, ref: b.clause.ref, plan: b.plan },
  ]
}
