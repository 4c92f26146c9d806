import { fold } from '../text/fold.ts'
import type { Word } from '../text/reading.ts'
import { syllables } from '../text/tokens.ts'
import { intentCues, planFactCues, planWords } from './knowledge.ts'
import type { AboutPlan, PlanFact, PlanInForce } from './model.ts'
import type { Question } from './understood.ts'
import type { Unit } from './units.ts'

/** Finds what a question wants to know of a plan itself: “kế hoạch này số bao nhiêu”, “ai ký”. Null where it says anything else. */
export function createAboutPlan(plans: readonly PlanInForce[]): (question: Question) => AboutPlan | null {
  const known = plans.map((plan) => ({ plan, words: wordsOfHeader(plan) }))
  return ({ words, units, years }) => {
    const { facts, told } = factsOfPlan(words)
    if (facts.length === 0) return null
    const rest = units.filter(
      ({ kind, readings }) => kind !== 'stop' && kind !== 'light' && !told.has(readings[0]?.[0]?.start ?? -1),
    )
    const meant = known.filter(
      ({ plan, words }) =>
        rest.every((unit) => isOf(unit, words)) &&
        years.every((year) => year === plan.year || words.has(`${year}`)),
    )
    return meant.length > 0 ? { facts, plans: meant.map(({ plan }) => plan.id) } : null
  }
}

/** The facts, in the order asked, and where the words begin that ask for them or for the plan. */
function factsOfPlan(words: readonly Word[]): { facts: PlanFact[]; told: Set<number> } {
  const plan = planWords.all(words)
  // “mục số mấy” asks for a place in the plan.
  const places = intentCues.all(words).filter(({ value }) => value === 'where')
  const cues = planFactCues
    .all(words)
    .filter((cue) => (cue.value.clear || plan.length > 0) && !places.some((one) => overlap(one, cue)))
  const spans = [...cues, ...plan]
  const told = new Set(spans.flatMap(({ start, end }) => words.slice(start, end).map((word) => word.start)))
  // “ngày ban hành” holds no other fact for being long: of cues over the same words the longest asks.
  const longest = cues.filter(
    (cue) => !cues.some((one) => lengthOf(one) > lengthOf(cue) && overlap(one, cue)),
  )
  return { facts: [...new Set(longest.map(({ value }) => value.fact))], told }
}

interface Span {
  start: number
  end: number
}

const lengthOf = ({ start, end }: Span): number => end - start
const overlap = (one: Span, other: Span): boolean => one.start < other.end && one.end > other.start

/** Words that only name the plan: of its title, its issuer, its year. */
function wordsOfHeader({ content: { title, issuer, number }, year }: PlanInForce): Set<string> {
  const named = [title, issuer ?? '', number ?? '', `${year ?? ''}`, 'UBND TP HN']
  return new Set(named.flatMap(syllables).map(fold))
}

const isOf = ({ readings }: Unit, words: ReadonlySet<string>): boolean =>
  readings.some((reading) => reading.every(({ folded }) => words.has(folded)))
