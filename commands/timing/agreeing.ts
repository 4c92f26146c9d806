import { onlyManners } from '../../src/chat/everyday.ts'
import { fold } from '../../src/text/fold.ts'
import { taskWithin } from '../../src/updates/named.ts'
import { isGroup } from '../following/rights.ts'
import { type Answered, type Given, reply } from '../world.ts'
import words from './agreeing.json' with { type: 'json' }
import { decide, listAsked, mayAgree, showAsked } from './waiting.ts'

const either = (list: readonly string[]): string => list.join('|')

const SAID = new RegExp(
  `^(?:(?:${either(words.before)})[\\s,.]+)*(?:(${either(words.not)})\\s+)?(?:${either(words.agree)})(?!\\p{L})(?:\\s+(?:${either(words.with)})(?!\\p{L}))*(.*)$`,
  'su',
)

/** What a text agrees to, or refuses: `không đồng ý CQ-1 của Sở Y tế`. Null where it says something else. */
export function readAgreement(text: string): { grants: boolean; to: string } | null {
  const [, not, to] = SAID.exec(fold(text).trim()) ?? []
  return to === undefined ? null : { grants: not === undefined, to: to.trim() }
}

/** Answers the request that is named; shows what waits where none is. Null where nothing of the kind is meant. */
export async function answerInWords(text: string, given: Given): Promise<Answered | null> {
  const { speaker, tasks, questions } = given
  const said = readAgreement(text)
  if (!said || !mayAgree(speaker)) return null
  const { register } = await questions.ready()
  const code = taskWithin(said.to, register)?.code
  if (!code && !onlyManners(said.to)) return null
  if (isGroup(given)) return code ? reply('tasks-in-private') : null
  const waiting = await tasks.asked(null, MOST_COMPARED)
  if (!code && waiting.length === 0) return null
  const agencies = register.mentions(said.to).map(({ agency }) => agency.id)
  const ofTask = code ? waiting.filter((asked) => asked.code === code) : waiting
  const ofAgency = ofTask.filter(({ agencyId }) => agencies.includes(agencyId))
  const meant = ofAgency.length > 0 ? ofAgency : ofTask
  const [only] = meant
  if (!only) return reply('due-waiting-none-of', { code: code ?? '' })
  if (meant.length > 1) return listAsked(meant, true, given)
  return code ? decide(only.id, said.grants, given) : showAsked(only, given)
}

const MOST_COMPARED = 200
