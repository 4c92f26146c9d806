import { fold } from '../text/fold.ts'
import { type Asked, isCollective } from './body.ts'
import type { AskedClause } from './clauses.ts'
import { askedKinds, priors } from './knowledge.ts'
import type { Intent } from './model.ts'
import type { Ranking } from './rank.ts'
import type { Tools } from './tools.ts'
import type { Question } from './understood.ts'

/** A clause as it answers one question. */
export interface Scored {
  at: number // in the list of clauses
  score: number
  coverage: number
}

export const SAYS_NOTHING = 0.45 // weight below which a question has no topic of its own
export const SAYS_LITTLE = 1.3
export const COVERED = 0.28 // share of a question that the best clause must meet
const OWNS = 1.4 // for clauses of a body the question is about
const OWNS_PROCESS = 2 // where it asks what that body must do or may do
const OWN_HEADING = 1.06
const OTHER_THAN_PURPOSE = 0.5 // where the question says that it is about the purposes
const OF_THE_KIND = 1.3 // for clauses led by a body of the kind asked for: “sở nào”, “ban nào”
const BOTH = 1.2 // for clauses in which a second body of the question has a part too

/** Clauses of a body in the plan's order; what else the question says moves the fitting one up. */
export function dutiesOf(
  body: Asked,
  intent: Intent,
  { hits, weight }: Ranking,
  { clauses, placeOf }: Tools,
): Scored[] {
  const met = new Map(hits.map((hit) => [hit.clause, hit]))
  const duties = body.bodies.flatMap((one) =>
    one.clauses.flatMap((ref, order) => {
      const at = placeOf.get(`${one.plan} ${ref}`) ?? -1
      const hit = met.get(at)
      const fits = weight >= SAYS_NOTHING ? (hit?.coverage ?? 0) : 0
      const shared = intent === 'support' && (clauses[at]?.clause.supports.length ?? 0) > 0 ? 1 : 0
      return at < 0 ? [] : [{ at, score: 1 - order * 0.01 + fits + shared, coverage: 1 }]
    }),
  )
  return duties.sort((a, b) => b.score - a.score)
}

/** Ranked clauses, with what the question asks for weighed in. */
export function weigh(question: Question, intent: Intent, ranking: Ranking, { clauses }: Tools): Scored[] {
  const { asking, bodies } = question
  const { hits, weight } = ranking
  if (isGeneral(intent, weight, ranking)) {
    const kind = intent === 'purpose' ? 'purpose' : 'form'
    const all = clauses.flatMap((one, at) =>
      one.kind === kind ? [{ at, score: 1 - at * 1e-4, coverage: 1 }] : [],
    )
    if (all.length > 0) return all
  }
  const direct = bodies.filter((one) => !isMany(one) || !asking.has('who') || asking.has('with'))
  const owns = ({ plan, clause }: AskedClause) =>
    direct.some((one) => one.bodies.some((body) => body.plan === plan && body.holds.has(clause.ref)))
  const partner = intent === 'support'
  const kinds = intent === 'owner' ? askedKinds.all(question.words).map(({ value }) => `${value} `) : []
  const isOfKind = (name: string) => kinds.some((kind) => name.startsWith(kind))
  return hits
    .flatMap((hit) => {
      const one = clauses[hit.clause]
      if (!one) return []
      const { clause, kind, own } = one
      if (intent === 'owner' && kind !== 'duty') return [] // who is asked for; a clause that names nobody is no answer
      let score = hit.score * priors[intent][kind]
      if (owns(one)) score *= intent === 'process' ? OWNS_PROCESS : OWNS
      if (own) score *= OWN_HEADING
      if (clause.leads.some(isOfKind)) score *= OF_THE_KIND
      if (intent === 'purpose' && asking.has('strong purpose') && kind !== 'purpose')
        score *= OTHER_THAN_PURPOSE
      if (bodies.length > 1 && bodies.filter((body) => takesPart(body, one)).length > 1) score *= BOTH
      if (partner && clause.supports.length === 0) score *= clause.others.length === 0 ? 0.6 : 0.85
      return [{ at: hit.clause, score, coverage: hit.coverage }]
    })
    .sort((a, b) => b.score - a.score || a.at - b.at)
}

/** Whether it is many bodies or one of many: who asks “ai nhắc các sở” is not answered by what the departments do. */
const isMany = ({ member, bodies }: Asked): boolean =>
  member || bodies.every(({ name }) => isCollective(name))

/** Whether a body leads or supports a clause. */
const takesPart = ({ bodies }: Asked, { parties }: AskedClause): boolean =>
  bodies.some(({ name }) => parties.has(fold(name)))

/** When the question names a year that a plan in force is for, only that plan answers. */
export function within({ years }: Question, scored: Scored[], { clauses }: Tools): Scored[] {
  const chosen = scored.filter(({ at }) => years.includes(clauses[at]?.year ?? 0))
  return chosen.length > 0 ? chosen : scored
}

/** Whether a question is about the purposes or forms of the plan as such. */
export const isGeneral = (intent: Intent, says: number, { hits }: Ranking): boolean =>
  (intent === 'purpose' || intent === 'forms') &&
  (says < SAYS_NOTHING || (says < SAYS_LITTLE && (hits[0]?.coverage ?? 0) < COVERED))
