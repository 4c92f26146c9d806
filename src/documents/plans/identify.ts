import type { Queries } from '../../database/database.ts'
import type { ReadPlan } from '../../plan/model.ts'
import { fold } from '../../text/fold.ts'
import { UserError } from '../../user-error.ts'

/** The year a plan is for: named in its title, else that of its signing. */
export function yearOf(plan: ReadPlan): number | null {
  const year = /năm\s+(20\d\d)/i.exec(plan.title)?.[1] ?? plan.signedOn?.slice(0, 4)
  return year ? Number(year) : null
}

/** A short name to type, unlike any taken: `80-kh-ubnd-2022`, or the first words of a title without a number. */
export function mintId(plan: ReadPlan, taken: ReadonlySet<string>): string {
  const words = slug(plan.number ?? plan.title)
    .split('-')
    .slice(0, 6)
  const year = yearOf(plan)
  if (year && !words.includes(String(year))) words.push(String(year))
  const base = words.filter(Boolean).join('-') || 'plan'
  for (let n = 1; ; n++) {
    const id = n === 1 ? base : `${base}-${n}`
    if (!taken.has(id)) return id
  }
}

/** `80/KH-UBND` → `80-kh-ubnd`. */
export function slug(text: string): string {
  return fold(text)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
}

/** The stored plan an operator means by its short name or its number. Throws a UserError where none or several are. */
export async function findPlan(queries: Queries, typed: string) {
  const plans = await queries.plan.findMany({ include: { currentEdition: true }, orderBy: { id: 'asc' } })
  const wanted = slug(typed)
  const exact = plans.find((plan) => plan.id === wanted)
  const named = exact ? [exact] : plans.filter((plan) => slug(plan.currentEdition?.number ?? '') === wanted)
  const known = plans.map((plan) => plan.id).join(', ')
  if (!named[0]) throw new UserError('plan-unknown', { plan: typed, known })
  if (named[1])
    throw new UserError('plan-ambiguous', { plan: typed, known: named.map((plan) => plan.id).join(', ') })
  return named[0]
}
