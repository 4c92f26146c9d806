import { readBodies } from './bodies.ts'
import type { Draft } from './draft.ts'
import { even } from './even.ts'

/**
 * A heading shows where a name ends that no grammar could part from a sentence: `Ban Công nghệ, chuyển đổi số và
 * tự động hóa`. Where such a name stands whole in a clause, it is whole among the clause's partners too.
 */
export function completeNames(draft: Draft): void {
  const wholes = new Map<string, string>()
  for (const agency of draft.agencies)
    for (const name of agency.members.length ? agency.members : [agency.name]) {
      const read = readBodies(name)
      const [only] = read?.bodies ?? []
      if (only && read && read.bodies.length === 1 && read.end < name.length)
        wholes.set(even(only.name), name)
    }
  if (wholes.size === 0) return
  for (const clause of draft.clauses) {
    const text = even(clause.text)
    clause.supports = clause.supports.map((name) => {
      const whole = wholes.get(even(name))
      return whole && text.includes(even(whole)) ? whole : name
    })
  }
}
