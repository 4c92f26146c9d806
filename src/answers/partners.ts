import type { Register } from '../agencies/model.ts'
import type { Named, PlanClause } from '../plan/model.ts'
import { fold } from '../text/fold.ts'
import { Phrases } from '../text/phrases.ts'
import { syllables } from '../text/tokens.ts'
import { unnamedBodies } from './knowledge.ts'

export interface Partners {
  supports: string[]
  others: Named[]
}

const MOST = 4 // bodies shown beside the lead; more is a list nobody asked for

const unnamed = new Phrases<string>()
for (const name of unnamedBodies) unnamed.add(name, name)

const plain = (name: string): string => fold(name).replace(/[^\p{L}\p{N}]+/gu, ' ')

/**
 * Partners of a clause and the other bodies it names, at most four together. Where the reader of the plan gave a body no role,
 * the text is searched for names the register knows, then for bodies without one (“các đơn vị”). Each clause is searched once.
 */
export function createPartners(register: Register): (clause: PlanClause) => Partners {
  const known = new Map<PlanClause, Partners>()
  const find = (clause: PlanClause): Partners => {
    const supports = clause.supports.slice(0, MOST)
    const told = new Set([...clause.leads, ...supports].map(fold))
    const others = [...clause.others, ...mentioned(clause.text)].filter(({ name }) => {
      const part = clause.leads.some((lead) => plain(lead).includes(plain(name))) // of a heading that names several
      const fresh = !told.has(fold(name)) && !part
      told.add(fold(name))
      return fresh
    })
    return { supports, others: others.slice(0, MOST - supports.length) }
  }
  const mentioned = (text: string): Named[] => {
    const named = register.mentions(text).map(({ agency }) => ({ name: agency.name, role: '' }))
    const words = syllables(text).map((word) => ({ text: word, folded: fold(word) }))
    return [...named, ...unnamed.all(words).map(({ value }) => ({ name: value, role: '' }))]
  }
  return (clause) => {
    const partners = known.get(clause) ?? find(clause)
    known.set(clause, partners)
    return partners
  }
}
