import type { ReadPlan } from '../../plan/model.ts'
import { fold } from '../../text/fold.ts'
import { normalize } from '../../text/normalize.ts'
import knowledge from '../knowledge/subjects.json' with { type: 'json' }

/** What a task serves, by the plan's own sections: `II.1.3` of its contents, `II.2.2` of its forms. */
export interface Subjects {
  contents: string[]
  forms: string[]
}

type Kind = (typeof knowledge)['forms' | 'contents']
type Words = Readonly<Record<string, readonly string[]>>

/** Reads what texts serve, upon the sections of one plan: each group of words stands for the section that uses it most. */
export function subjectsIn(plan: ReadPlan): (text: string) => Subjects {
  const contents = reader(plan, knowledge.contents)
  const forms = reader(plan, knowledge.forms)
  return (text) => ({ contents: contents(text), forms: forms(text) })
}

function reader(plan: ReadPlan, { heading, groups }: Kind): (text: string) => string[] {
  const above = plan.sections.find(
    ({ title, ref }) => says(title, heading) && childrenOf(plan, ref).length > 0,
  )
  const sections = above ? childrenOf(plan, above.ref) : []
  const refOf = new Map<string, string>()
  for (const [group, words] of Object.entries<readonly string[]>(groups)) {
    const ranked = sections
      .map(({ ref, title }) => ({ ref, hits: 3 * hitsIn(title, words) + hitsIn(textOf(plan, ref), words) }))
      .sort((one, other) => other.hits - one.hits)
    if (ranked[0] && ranked[0].hits > 0) refOf.set(group, ranked[0].ref)
  }
  const refs = sections.map(({ ref }) => ref)
  return (text) => {
    const meant = new Set(
      refs.filter((ref) =>
        new RegExp(`(?<![\\w.])${ref.replaceAll('.', '\\.')}(?![\\w.]*\\w)`, 'u').test(text),
      ),
    )
    for (const [group, words] of Object.entries<readonly string[]>(groups)) {
      const ref = refOf.get(group)
      if (ref && hitsIn(text, words) > 0) meant.add(ref)
    }
    return refs.filter((ref) => meant.has(ref))
  }
}

const childrenOf = ({ sections }: ReadPlan, ref: string) =>
  sections.filter((one) => one.ref.startsWith(`${ref}.`))

const textOf = ({ clauses }: ReadPlan, ref: string) =>
  clauses
    .filter((clause) => clause.ref.startsWith(`${ref}/`))
    .map(({ text }) => text)
    .join(' ')

const hitsIn = (text: string, words: Words[string]) => words.filter((word) => says(text, word)).length

const SIMPLE = new Map<string, string>()

/** Whether a text holds a phrase, by whole words; marks count, for `loa` is no `lóa`, unless the text has none. */
function says(text: string, phrase: string): boolean {
  const said = simple(text)
  const wanted = simple(phrase)
  return said.includes(wanted) || (fold(said) === said && said.includes(simple(fold(phrase))))
}

function simple(text: string): string {
  const known = SIMPLE.get(text)
  if (known) return known
  const made = ` ${normalize(text)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join(' ')} `
  if (text.length < 40) SIMPLE.set(text, made)
  return made
}
