import type { PlanAgency, PlanClause, ReadPlan } from '../../src/plan/model.ts'
import { shipped } from '../support/shipped.ts'

/** Numbers that look random and are the same in every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const INITIALS = 'b c ch d đ g h k kh l m n ng nh ph qu s t th tr v x'.split(' ')
const RIMES = 'an áo át âm ân ăng em ên iêu inh oa ôc ơi uân ung ươi ương yên'.split(' ')

/** A plan of so many clauses, made of parts of the shipped plan's sentences and of names that no plan has. */
export function makeUpPlan(size: number): ReadPlan {
  const [plan] = shipped.plans
  if (!plan) throw new Error('no plan is shipped')
  const next = numbers(size)
  const pick = <T>(from: readonly T[], fallback: T): T => from[next(from.length)] ?? fallback
  const fragments = plan.content.clauses
    .flatMap(({ text }) => text.split(/[,;.]/))
    .map((part) => part.trim())
    .filter((part) => part.length > 12)
  const bodies = shipped.register.agencies.filter(({ kind }) => kind !== 'collective').map(({ name }) => name)
  const name = () => `${pick(INITIALS, 't')}${pick(RIMES, 'an')} ${pick(INITIALS, 't')}${pick(RIMES, 'an')}`
  const agencies: PlanAgency[] = bodies.map((body) => ({
    name: body,
    heading: body,
    members: [],
    request: false,
    clauses: [],
  }))
  const clauses = Array.from({ length: size }, (_, at): PlanClause => {
    const agency = agencies[at % agencies.length]
    const ref = `III.${(at % agencies.length) + 1}/${Math.floor(at / agencies.length) + 1}`
    agency?.clauses.push(ref)
    const text = `${pick(fragments, '')} ${name()}; ${pick(fragments, '')}, ${pick(fragments, '')} tại ${name()}.`
    const leads = agency ? [agency.name] : []
    return {
      ref,
      text,
      heading: agency?.name ?? '',
      part: 'III',
      leads,
      supports: [],
      others: [],
      due: null,
      line: at + 1,
    }
  })
  return {
    ...plan.content,
    parts: [{ ref: 'III', title: 'TỔ CHỨC THỰC HIỆN', line: 1 }],
    sections: [],
    clauses,
    agencies,
    tasks: [],
    doubts: [],
  }
}
