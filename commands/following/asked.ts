import { mayCompare, maySee, maySeeAll } from '../../src/people/policy.ts'
import { workplacesOf } from '../../src/people/roles.ts'
import { type Asking, readAsking } from '../../src/progress/asking/read.ts'
import { taskWithin } from '../../src/updates/named.ts'
import { type Answered, type Given, reply } from '../world.ts'
import { showOwn, showTasks } from './list.ts'
import { showMeant } from './meant.ts'
import { showNamed } from './named.ts'
import { ownAgencies } from './rights.ts'

/** A question about progress in free words. Null where it is about the plan after all. */
export async function answerAsked(text: string, given: Given): Promise<Answered | null> {
  const { register } = await given.questions.ready()
  const asking = readAsking(text, register)
  if (!asking) return null
  if (asking.about === 'those') return showThose(asking.only, given)
  const agency = register.mentions(text).find(({ agency: { kind } }) => kind !== 'collective')?.agency ?? null
  const named = taskWithin(text, register)
  if (named) return showMeant(named, agencyBeside(named.code, agency?.id ?? null, agency?.code), given)
  return aboutAgency(asking, agency?.id ?? null, given)
}

// The letters of a code name its own agency, which says nothing about whose of several is meant.
const agencyBeside = (code: string | undefined, id: string | null, prefix: string | undefined) =>
  code?.split('-')[0] === prefix?.toUpperCase() ? null : id

async function showThose(only: 'late' | 'silent' | 'paused', given: Given): Promise<Answered> {
  if (mayCompare(given.speaker)) return showNamed(only, given)
  if (maySeeAll(given.speaker) && workplacesOf(given.speaker).length === 0)
    return reply('those-by-coordinator')
  return showOwn(only, given)
}

async function aboutAgency(asking: Asking, agency: string | null, given: Given): Promise<Answered | null> {
  if (agency === null) return asking.about === 'agency' && asking.own ? showOwn('all', given) : null
  if (maySee(given.speaker, agency)) return showTasks([agency], 'all', 0, given)
  const { register } = await given.questions.ready()
  const own = ownAgencies(given.speaker).map((id) => register.byId(id)?.name ?? id)
  return reply('tasks-of-others', { agency: register.byId(agency)?.name ?? agency, own })
}
