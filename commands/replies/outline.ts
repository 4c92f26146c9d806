import type { PlanInForce } from '../../src/answers/model.ts'
import { phrase } from '../../src/chat/phrase.ts'
import { shortenText } from '../../src/chat/split.ts'
import { means, token } from '../../src/chat/token.ts'
import type { Ready } from '../../src/questions/questions.ts'
import { type Answered, reply } from '../world.ts'
import type { Place } from './places.ts'
import { bareHeading, place, planName, shortPlace, splitTitle } from './reference.ts'

const LONGEST_CLAUSE = 160
const LONGEST_LABEL = 60

/** The plans in force; a single one is opened at once. */
export function showPlans({ plans }: Ready): Answered {
  const [only] = plans
  if (only && plans.length === 1) return showPlan(only)
  const shown = reply('plans', { count: plans.length })
  for (const plan of plans) {
    shown.text('plans-one', { subject: splitTitle(plan.content.title).subject, plan: planName(plan) })
    shown.offer(planName(plan), token('part', plan.id, ''))
  }
  return shown
}

/** One reference stands in several plans: which one is meant? */
export function showPlaces(places: readonly Place[]): Answered {
  const shown = reply('places', { count: places.length })
  for (const { plan, ref, clause } of places) {
    shown.offer(planName(plan), token(clause ? 'clause' : 'part', plan.id, ref))
  }
  return shown
}

/** A plan's name and parts. */
export function showPlan(plan: PlanInForce): Answered {
  const { content } = plan
  const shown = reply(planName(plan))
  if (content.number) shown.text('plan-about', { subject: splitTitle(content.title).subject })
  shown.note('plan-size', { clauses: content.clauses.length, agencies: content.agencies.length })
  offerParts(shown, plan)
  return shown
}

/** A choice for each part. */
export function offerParts(shown: Answered, { id, content }: PlanInForce): void {
  for (const { ref, title } of content.parts) {
    if (ref !== 'closing') shown.offer(label(ref, title), token('part', id, ref))
  }
}

/** What stands in a part or a section: its sections to open, or its clauses. Null when there is no such place. */
export function showPart(wanted: string, plan: PlanInForce): Answered | null {
  const { parts, sections, clauses } = plan.content
  const here = [...sections, ...parts].find((one) => means(wanted, one.ref))
  if (!here) return null
  const { ref } = here
  const shown = reply('part', { place: place(ref), title: bareHeading(here.title) })
  const inside = sections.filter(
    (one) => parentOf(one.ref, sections) === ref || (one.part === ref && isTop(one.ref, ref, sections)),
  )
  for (const one of inside) shown.offer(label(one.ref, one.title), token('part', plan.id, one.ref))
  const own = clauses.filter((one) => one.ref.slice(0, one.ref.lastIndexOf('/')) === ref)
  for (const one of own) {
    shown.text('part-clause', { place: shortPlace(one.ref), text: shortenText(one.text, LONGEST_CLAUSE) })
    shown.offer(phrase('choice-clause', { place: shortPlace(one.ref) }), token('clause', plan.id, one.ref))
  }
  return shown
}

type Refs = readonly { ref: string }[]

/** The nearest section above: of `II.1.3` it is `II.1`. */
function parentOf(ref: string, sections: Refs): string | null {
  const above = sections.filter((one) => ref.startsWith(`${one.ref}.`)).map((one) => one.ref)
  return above.sort((a, b) => b.length - a.length)[0] ?? null
}

const isTop = (ref: string, part: string, sections: Refs) => ref !== part && parentOf(ref, sections) === null

const label = (ref: string, title: string) =>
  phrase('choice-part', { place: shortPlace(ref), title: shortenText(bareHeading(title), LONGEST_LABEL) })
