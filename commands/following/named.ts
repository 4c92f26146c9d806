import { phrase } from '../../src/chat/phrase.ts'
import { token } from '../../src/chat/token.ts'
import { type Answered, type Given, reply } from '../world.ts'
import { momentOf } from './phrases.ts'
import { isGroup } from './rights.ts'
import { sinceOf } from './since.ts'

const MOST_NAMED = 20
const MOST_CODES = 6

/** Which agencies have tasks that are late, silent or paused, by name: for who oversees, and never in a group. */
export async function showNamed(only: 'late' | 'silent' | 'paused', given: Given): Promise<Answered> {
  const { tasks, now } = given
  const since = sinceOf(now)
  const counts = await tasks.countAll(null, since)
  const named = isGroup(given) ? [] : await tasks.nameBy(only, null, since, MOST_NAMED)
  const agencies = named[0]?.agencies ?? 0
  if (isGroup(given)) return reply(`those-${only}-group`, { count: counts[only] }).note('overview-in-private')
  if (agencies === 0) return reply(`those-${only}-none`)
  const shown = reply(`those-${only}`, { count: counts[only], agencies })
  for (const { agency, codes } of named) {
    const first = codes.slice(0, MOST_CODES)
    const more = codes.length - first.length
    shown.text(
      more > 0
        ? phrase('those-one-more', { agency, codes: first.join(', '), more })
        : phrase('those-one', { agency, codes: first.join(', ') }),
    )
  }
  if (agencies > named.length) shown.note('those-more', { count: agencies - named.length })
  shown.note('task-self-reported', { at: momentOf(now, now) })
  return shown.offer('choice-overview', token('overview'))
}
