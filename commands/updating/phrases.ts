import type { DateTime } from 'luxon'
import { type Phrase, phrase } from '../../src/chat/phrase.ts'
import type { CountedOutput } from '../../src/progress/updates/content.ts'
import type { StandingNow } from '../../src/progress/updates/standing.ts'

const BILLION = 1e9
const MILLION = 1e6

/** An amount of đồng as an office says it: 1,2 tỷ đồng. */
export function money(amount: number): Phrase {
  if (amount >= BILLION) return phrase('money-billion', { value: amount / BILLION })
  if (amount >= MILLION) return phrase('money-million', { value: amount / MILLION })
  return phrase('money-dong', { value: amount })
}

/** `40 pa-nô (chỉ tiêu 60)`. */
export function output({ quantity, unit, target, total }: CountedOutput): Phrase {
  if (target !== null) return phrase('update-output-target', { quantity, unit, target })
  if (total !== null) return phrase('update-output-total', { quantity, unit, total })
  return phrase('update-output', { quantity, unit })
}

export const timeOf = (at: DateTime) => at.toFormat('HH:mm')

/** `28/4`, `04/5`: a day from 1 to 9 with its zero, a month without. */
export const dayOf = (at: DateTime) => at.toFormat('dd/M')

/** What names an assignment in a receipt: its code, and the agency where several have the same task. */
export function named({ code, agencyName, shared }: StandingNow): { code: string; agency: string | null } {
  return { code, agency: shared ? agencyName : null }
}

/** The words `alone`, or `of` where an agency is to be said. */
export function ofAgency(
  [alone, of]: readonly [alone: string, of: string],
  agency: string | null,
  args: Record<string, number | string | Phrase>,
): Phrase {
  return agency === null ? phrase(alone, args) : phrase(of, { ...args, agency })
}
