import { type Phrase, phrase } from '../../src/chat/phrase.ts'
import { shortenText } from '../../src/chat/split.ts'
import { token } from '../../src/chat/token.ts'
import { mayCompare } from '../../src/people/policy.ts'
import type { Counts, Group, Overall } from '../../src/progress/overview/counts.ts'
import { bareHeading } from '../replies/reference.ts'
import { type Answered, type Given, reply } from '../world.ts'
import { momentOf } from './phrases.ts'
import { isGroup, ownAgencies } from './rights.ts'
import { sinceOf } from './since.ts'

const MOST_GROUPS = 16
const LONGEST_TITLE = 50

/** How everything stands: for who oversees by body and by content, for others their own agency. Counts come first. */
export async function showOverview(given: Given): Promise<Answered> {
  if (!mayCompare(given.speaker)) return showOwnOverview(given)
  const { tasks, now } = given
  const since = await sinceOf(given)
  const all = await tasks.countAll(null, since)
  if (all.total + all.asked === 0) return reply('overview-nothing')
  const shown = reply('overview', { ...sums(all), at: momentOf(now, now) })
  shown.text('overview-week', { heard: all.heard, agencies: all.agencies })
  if (isGroup(given)) return finish(shown.note('overview-in-private'), all, false)
  const groups = await tasks.countByGroup(null, since, MOST_GROUPS + 1)
  shown.text('overview-by-body')
  const bodies = groups.filter(({ kind }) => kind === 'body')
  for (const group of bodies.slice(0, MOST_GROUPS)) shown.text(bodyLine(group))
  for (const group of groups.filter(({ kind }) => kind === 'own')) shown.text(bodyLine(group))
  if (bodies.length > MOST_GROUPS) shown.text('overview-more')
  const named = groups.reduce((sum, { kind, total }) => sum + (kind === 'area' ? 0 : total), 0)
  if (named > all.total) shown.text('overview-once')
  sayAreas(shown, groups)
  const { owing, without } = await tasks.withoutOwnPlan(0)
  if (owing > 0) shown.text('overview-without-plan', { without, owing })
  return finish(shown, all, owing > 0)
}

async function showOwnOverview(given: Given): Promise<Answered> {
  const { tasks, now, questions, speaker } = given
  const agencies = ownAgencies(speaker)
  if (agencies.length === 0) return reply('tasks-no-agency')
  const { register } = await questions.ready()
  const since = await sinceOf(given)
  const all = await tasks.countAll(agencies, since)
  const agency = agencies.map((id) => register.byId(id)?.name ?? id)
  if (all.total + all.asked === 0) return reply('tasks-none', { agency })
  const shown = reply('overview-own', { agency, ...sums(all), at: momentOf(now, now) })
  if (isGroup(given)) return finish(shown, all, false)
  sayAreas(shown, await tasks.countByGroup(agencies, since, 0))
  return finish(shown, all, false).offer('choice-tasks-all', token('tasks', 'all', '0'))
}

function bodyLine(group: Group): Phrase {
  const { kind, name, agencies, total, asked } = group
  if (total === 0) return phrase('overview-asked', { name, count: asked })
  if (kind === 'own') return phrase('overview-own-plans', { agencies, ...lineOf(group) })
  if (agencies > 1) return phrase('overview-many', { name, agencies, ...lineOf(group) })
  return phrase('overview-one', { name, ...lineOf(group) })
}

function sayAreas(shown: Answered, groups: readonly Group[]): void {
  const areas = groups.filter(({ kind, total }) => kind === 'area' && total > 0)
  if (areas.length > 0) shown.text('overview-by-content')
  for (const area of areas) {
    const title = shortenText(bareHeading(area.name), LONGEST_TITLE)
    shown.text('overview-area', { ref: area.ref, title, ...lineOf(area) })
  }
}

function finish(shown: Answered, { late, silent, paused }: Overall, plans: boolean): Answered {
  shown.note('overview-self-reported')
  if (late > 0) shown.offer(phrase('choice-those-late', { count: late }), token('those', 'late'))
  if (silent > 0) shown.offer(phrase('choice-those-silent', { count: silent }), token('those', 'silent'))
  if (paused > 0) shown.offer(phrase('choice-those-paused', { count: paused }), token('those', 'paused'))
  if (plans) shown.offer('choice-without-plan', token('noplan'))
  return shown
}

const sums = ({ total, late, paused, awaiting, dropped }: Counts) => ({
  ...{ total, late, paused },
  fine: total - late - paused - awaiting - dropped,
})

/** The figures of a line; what is none is not said. */
function lineOf({ total, done, late, paused, silent }: Counts): { total: number; figures: Phrase[] } {
  const said = { done, late, paused, silent }
  const figures = Object.entries(said).flatMap(([key, count]) =>
    count > 0 ? [phrase(`overview-figure-${key}`, { count })] : [],
  )
  return { total, figures: figures.length > 0 ? figures : [phrase('overview-figure-none')] }
}
