import type { DateTime } from 'luxon'
import type { PlanInForce } from '../../src/answers/model.ts'
import { phrase } from '../../src/chat/phrase.ts'
import { shortenText } from '../../src/chat/split.ts'
import { token } from '../../src/chat/token.ts'
import type { PlanAgency, PlanClause } from '../../src/plan/model.ts'
import type { Ready } from '../../src/questions/questions.ts'
import { type Answered, reply } from '../world.ts'
import { explainBelow, type Member, sayBelow } from './below.ts'
import { nameOtherDuties } from './other-plans.ts'
import { inSentence, isClosing, place, shortPlace } from './reference.ts'
import { whoToday } from './today.ts'
import { onlyAdvises } from './who.ts'

const LONGEST_DUTY = 200
const MOST_CHOICES = 9

/** All duties of one body, numbered; each number opens its clause. */
export function showDuties(
  agency: PlanAgency,
  member: Member | null,
  plan: PlanInForce,
  ready: Ready,
  now: DateTime,
): Answered {
  const duties = plan.content.clauses.filter(({ ref }) => agency.clauses.includes(ref))
  const count = duties.length
  const shown = reply(openingLine(agency, member, count))
  duties.forEach((duty, index) => {
    shown.text('duty', {
      number: index + 1,
      text: shortenText(duty.text, LONGEST_DUTY),
      place: shortPlace(duty.ref),
    })
  })
  if (member?.below) explainBelow(shown, member.name, agency, ready.register, now)
  else if (member) shown.note('duties-no-own', { askedAs: member.name })
  const elsewhere = plan.content.clauses.filter(({ ref }) => !agency.clauses.includes(ref))
  sayElsewhere(shown, agency.name, elsewhere)
  sayClosing(shown, agency.name, elsewhere)
  const concerned = { names: member?.below ? [] : [member?.name ?? agency.name], briefly: true }
  for (const line of whoToday(concerned, ready.register, now)) shown.note(line)
  for (const { ref } of duties.slice(0, MOST_CHOICES)) {
    shown.offer(phrase('choice-clause', { place: shortPlace(ref) }), token('clause', plan.id, ref))
  }
  nameOtherDuties(shown, agency, plan, ready)
  return shown
}

function openingLine(agency: PlanAgency, member: Member | null, count: number) {
  const { name, request, clauses } = agency
  if (!member) return phrase(request ? 'duties-asked' : 'duties', { agency: name, count })
  const section = clauses[0]?.replace(/\/[^/]*$/u, '') ?? ''
  if (member.below) return sayBelow(member.name, agency, section)
  const said = { askedAs: member.name, agency: inSentence(name), place: place(section), count }
  return phrase('duties-as-member', said)
}

/** Clauses outside the body's own section that name it as leading, advising or supporting. */
function sayElsewhere(shown: Answered, name: string, clauses: readonly PlanClause[]): void {
  const assigned = Map.groupBy(
    clauses.filter(({ ref }) => !isClosing(ref)),
    (clause) => roleOf(name, clause),
  )
  for (const role of ['lead', 'advise', 'support'] as const) {
    const places = (assigned.get(role) ?? []).map(({ ref }) => shortPlace(ref))
    if (places.length > 0) shown.note('duty-elsewhere', { role: phrase(`role-${role}`), places })
  }
}

function roleOf(name: string, { leads, supports, text }: PlanClause): 'lead' | 'advise' | 'support' | null {
  if (leads.includes(name)) return onlyAdvises(text) ? 'advise' : 'lead'
  return supports.includes(name) ? 'support' : null
}

/** Where difficulties go: plans say so in the last sentence of their closing part, to all whom it names. */
function sayClosing(shown: Answered, name: string, clauses: readonly PlanClause[]): void {
  const closing = clauses.find(
    ({ ref, leads, supports }) => isClosing(ref) && [...leads, ...supports].includes(name),
  )
  const sentence = closing?.text.split(/(?<=\.)\s+/u).at(-1)
  if (sentence) shown.note('duty-closing', { text: sentence })
}
