import { fold } from '../text/fold.ts'
import kinds from './knowledge/kinds.json' with { type: 'json' }

/** A clause as far as it may ask for meetings. */
export interface AskingClause {
  ref: string
  text: string
  heading: string
  /** Who leads what it says: its id and name. */
  lead: { id: string; name: string } | null
}

/** A meeting that a clause asks for again and again. When, it does not say. */
export interface Proposal {
  kind: 'press' | 'briefing'
  title: string
  hostId: string
  rule: string | null
  ref: string
}

const RHYTHMS: readonly [RegExp, string | null][] = [
  [/(?:hang|moi) tuan/u, 'FREQ=WEEKLY'],
  [/(?:hang|moi) thang/u, 'FREQ=MONTHLY'],
  [/(?:hang|moi) quy/u, 'FREQ=MONTHLY;INTERVAL=3'],
  [/(?:dinh|thuong) ky/u, null], // it is for a person to say how often
]

/**
 * The recurring meetings of a plan: a press conference or a briefing of the press with how often, in the words of the clause.
 * What two clauses say of one body is one meeting, that of the clause under the body's own heading.
 */
export function proposalsIn(clauses: readonly AskingClause[]): Proposal[] {
  const found = new Map<string, Proposal & { own: boolean }>()
  for (const { ref, text, heading, lead } of clauses) {
    const said = fold(text)
    const rhythm = RHYTHMS.find(([words]) => words.test(said))
    const about = kinds.find(({ words }) => words.some((word) => said.includes(word)))
    if (!lead || !rhythm || !about) continue
    const [, rule] = rhythm
    const kind = about.kind === 'briefing' ? 'briefing' : 'press'
    const title = rule === 'FREQ=WEEKLY' ? about.weekly : about.title
    const own = fold(heading).includes(fold(lead.name))
    const key = `${kind} ${lead.id}`
    if (!found.has(key) || (own && !found.get(key)?.own))
      found.set(key, { kind, title, hostId: lead.id, rule, ref, own })
  }
  return [...found.values()].map(({ own: _, ...proposal }) => proposal)
}
