import type { AboutPlan, PlanFact, PlanInForce } from '../../src/answers/model.ts'
import { type Phrase, phrase } from '../../src/chat/phrase.ts'
import { shorten, token } from '../../src/chat/token.ts'
import { type Answered, reply } from '../world.ts'
import type { Asked } from './asked.ts'
import { offerParts, showPlan, showPlans } from './outline.ts'
import { date, planName, planOf, splitTitle } from './reference.ts'

/** What was asked of the plan itself, a line for each fact. Null where none of the plans is in force any more. */
export function showAboutPlan({ facts, plans: ids }: AboutPlan, { question, ready }: Asked): Answered | null {
  const plans = ids.flatMap((id) => planOf(ready, id) ?? [])
  const [first, ...others] = plans.flatMap((plan) => linesOf(facts, plan, ready.plans.length > 1))
  const [only] = plans
  if (!first || !only) return null
  if (facts.includes('contents')) return plans.length > 1 ? showPlans(ready) : showPlan(only)
  const shown = reply(first)
  for (const line of others) shown.text(line)
  if (plans.some((plan) => plan.restated && facts.some((fact) => say(fact, plan).isMissing)))
    shown.note('about-restated')
  if (facts.includes('parts') && plans.length === 1) offerParts(shown, only)
  return shown.offer('choice-wrong', token('wrong', shorten(question)))
}

function linesOf(facts: readonly PlanFact[], plan: PlanInForce, oneOfSeveral: boolean): Phrase[] {
  const lines = facts.map((fact) => say(fact, plan).line)
  return oneOfSeveral ? lines.map((line) => phrase('about-in', { plan: planName(plan), line })) : lines
}

/** A fact as a plan holds it, or that it does not: what is missing is never filled from elsewhere. */
function say(fact: PlanFact, { content, year }: PlanInForce): { line: Phrase; isMissing: boolean } {
  const { number, signedOn, issuer, recipients, parts, clauses, agencies } = content
  const { kind, subject } = splitTitle(content.title)
  const size = {
    parts: parts.filter(({ ref }) => ref !== 'closing').length,
    clauses: clauses.length,
    agencies: agencies.length,
  }
  const told: Record<PlanFact, Phrase | null> = {
    number: number ? phrase('about-number', { number }) : null,
    signedOn: signedOn ? phrase('about-signedOn', { on: date(signedOn) }) : null,
    signer: null, // no stored plan keeps a person's name, and its line says so
    issuer: issuer ? phrase('about-issuer', { issuer }) : null,
    title: subject ? phrase('about-title', { kind, subject }) : null,
    parts: phrase('about-parts', size),
    contents: phrase('about-parts', size),
    period: sayPeriod(content.title, year),
    recipients:
      recipients.length > 0 ? phrase('about-recipients', { recipients: recipients.join('; ') }) : null,
  }
  const line = told[fact]
  return line
    ? { line, isMissing: false }
    : { line: phrase(`about-${fact}-none`), isMissing: fact !== 'signer' }
}

const PERIOD = /(?:giai đoạn\s+)\d{4}\s*[-–]\s*\d{4}|(?:(?:tầm nhìn|định hướng)\s+)?(?:đến\s+)?năm\s+\d{4}/giu

/** Plans say in their title for when they are. */
function sayPeriod(title: string, year: number | null): Phrase | null {
  const named = title.match(PERIOD)?.map((each) => each.toLowerCase()) ?? []
  if (named.length > 0) return phrase('about-period', { period: named })
  return year ? phrase('about-period-year', { year: String(year) }) : null
}
