import { phrase } from '../../src/chat/phrase.ts'
import { token } from '../../src/chat/token.ts'
import { type Answered, type Given, reply } from '../world.ts'
import { momentOf } from './phrases.ts'
import { isGroup } from './rights.ts'
import { sinceOf } from './since.ts'

const MOST_NAMED = 20

/** Which agencies have tasks that are late, silent or paused, by name: for who oversees, and never in a group. */
export async function showNamed(only: 'late' | 'silent' | 'paused', given: Given): Promise<Answered> {
  const { tasks, now } = given
  const { count, agencies, named } = await tasks.nameBy(only, null, await sinceOf(given), MOST_NAMED)
  if (isGroup(given)) return reply(`those-${only}-group`, { count }).note('overview-in-private')
  if (agencies === 0) return reply(`those-${only}-none`)
  const shown = reply(`those-${only}`, { count, agencies })
  for (const { agency: name, codes, count: all, joined } of named) {
    const agency = joined ? name : phrase('those-unjoined', { name })
    const about = { agency, codes: codes.join(', ') }
    const more = all - codes.length
    shown.text(more > 0 ? phrase('those-one-more', { ...about, more }) : phrase('those-one', about))
  }
  if (named.some(({ joined }) => !joined)) shown.note('those-unjoined-how')
  if (agencies > named.length) shown.note('those-more', { count: agencies - named.length })
  shown.note('task-self-reported', { at: momentOf(now, now) })
  return shown.offer('choice-overview', token('overview'))
}
