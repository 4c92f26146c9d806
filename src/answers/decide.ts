import type { Asked } from './body.ts'
import { holdsFact } from './facts.ts'
import { type Asking, intentOf } from './intent.ts'
import type { Answer, Intent } from './model.ts'
import { present, tieOf } from './present.ts'
import type { Tools } from './tools.ts'
import type { Question } from './understood.ts'
import {
  COVERED,
  dutiesOf,
  isGeneral,
  SAYS_LITTLE,
  SAYS_NOTHING,
  type Scored,
  weigh,
  within,
} from './weigh.ts'

// Said in passing where something else is asked: “khi nào có vướng mắc thì báo ai”, “có mấy clip, gửi sở nào”.
const ASIDE = new Set(['when', 'amount'])
const SAYS_MUCH = 2.5 // weight from which a question names a topic that a body alone does not answer

/** Answers a question that stands on its own. */
export function decide(question: Question, tools: Tools): Answer {
  const { asking, bodies } = question
  const ranking = tools.rank(question.units)
  const says = Math.min(ranking.weight, focusSays(question, tools))
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
    (!general &&
      (saysNothing(question, says) || !(isCovered(scored) || focusIsCovered(question, top, tools))))
  return {
    abstained,
    intent: final,
    ...naming(body, final),
    answers: present(scored, tools),
    tie: abstained || final !== 'owner' ? [] : tieOf(scored, tools),
  }
}

/** Whether nothing is said of which a plan could speak; a common idea is something still. */
const saysNothing = ({ units }: Question, says: number): boolean =>
  says < SAYS_NOTHING && !units.some(({ kind }) => kind === 'idea')

/** Whether a question the clauses do not meet is still one about a body: what it says besides is little, or it asks for duties. */
const isAboutBody = ({ asking, units }: Question, says: number): boolean =>
  !units.some(({ kind }) => kind === 'elsewhere' || kind === 'name') &&
  (asking.size === 0 || asking.has('duties') || asking.has('with') || asking.has('process')) &&
  says < SAYS_MUCH

/** How much the sentence says that asks for duties; the story before it tells why they are asked for, not which. */
const focusSays = ({ focus, asking }: Question, { rank }: Tools): number =>
  focus.length > 0 && asking.has('duties') && !asking.has('who')
    ? rank(focus).weight
    : Number.POSITIVE_INFINITY

const isCovered = ([top]: readonly Scored[]): boolean => top !== undefined && top.coverage >= COVERED

/** Whether the sentence that asks is met, whatever story came before it. */
function focusIsCovered({ focus }: Question, top: Scored, { rank }: Tools): boolean {
  if (focus.length === 0) return false
  const { hits, weight } = rank(focus)
  return weight >= SAYS_NOTHING && (hits.find(({ clause }) => clause === top.at)?.coverage ?? 0) >= COVERED
}

const without = (asking: ReadonlySet<Asking>, one: Asking): ReadonlySet<Asking> =>
  new Set([...asking].filter((each) => each !== one))

function naming(body: Asked | undefined, intent: Intent): Pick<Answer, 'agency' | 'askedAs' | 'below'> {
  const [first] = body?.bodies ?? []
  if (!body || !first || intent === 'content') return { agency: null, askedAs: null }
  const askedAs = body.member && body.name !== first.name ? body.name : null
  return { agency: first.name, askedAs, ...(body.below && { below: true }) }
}

function lacksFact({ facts, asking }: Question, top: Scored, { clauses }: Tools): boolean {
  const text = clauses[top.at]?.text ?? ''
  const asksElse = asking.has('who') || asking.has('with') || asking.has('process')
  const asksDuties = asking.has('duties') && !asking.has('who') // of a head, which are those of the body
  const aside = (kind: string) => (asksElse && ASIDE.has(kind)) || (asksDuties && kind === 'person')
  return facts.some((fact) => !aside(fact.kind) && !holdsFact(fact, text))
}
