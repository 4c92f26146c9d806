import { OFFICE_PERIODS } from '../../src/calendar/periods.ts'
import { fold } from '../../src/text/fold.ts'
import type { Given } from '../world.ts'
import { readNumbered } from './meant.ts'
import { readSpan } from './period.ts'

const OWN = /^(?:lich hop|lich|hop bao|hopbao|lichhop|meetings)(?!\p{L})\s*/u
const SYLLABLES_APART = /\s/u

/**
 * A command typed where an answer was asked for: its word alone, one with "/", a list or a meeting by its number. In syllables,
 * words of commands are answers too: `họp báo` is a title, `kinh phí` a reason.
 */
export function isOtherThanAnswer(text: string, { commands, now }: Pick<Given, 'commands' | 'now'>): boolean {
  const said = fold(text)
  if (text.startsWith('/')) return true
  if (commands.some(({ says }) => says.includes(said)) && !SYLLABLES_APART.test(said)) return true
  if (/^lh\s?-?\s?\d/u.test(said)) return readNumbered(text) !== null
  const [lead = ''] = OWN.exec(said) ?? []
  const behind = text.slice(lead.length)
  if (!lead.startsWith('lich') || behind === '') return false
  return readNumbered(behind) !== null || readSpan(behind, now, OFFICE_PERIODS) !== null
}
