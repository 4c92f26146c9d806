import { findDue } from './due.ts'
import type { Doubt, Named, PlanAgency, PlanClause, PlanPart, PlanSection, PlanTask } from './model.ts'
import type { OpenName } from './names.ts'
import type { Roles } from './roles.ts'
import type { Node } from './tree.ts'

/** Where a clause stands. */
export interface Place {
  ref: string
  part: string
  heading: string
}

export interface Said {
  text: string
  line: number
  leads: string[]
  roles: Roles
}

/** A plan while it is being read. Adding a clause gives it an address nobody else has. */
export interface Draft {
  parts: PlanPart[]
  sections: PlanSection[]
  clauses: PlanClause[]
  agencies: PlanAgency[]
  tasks: PlanTask[]
  doubts: Doubt[]
  openName: OpenName
  /** The document has a part headed as one that assigns. */
  assigns: boolean
  /** Where the headings of the outline stand. */
  places: Map<Node, Place>
  addClause(place: Place, bullet: string, said: Said): PlanClause
  doubt(line: number, kind: string, details?: Doubt['details']): void
  /** An address for a part or section: its own, or marked where the document numbers two alike. */
  claim(ref: string, line: number): string
}

export function startDraft(openName: OpenName, assigns: boolean): Draft {
  const taken = new Map<string, number>()
  const draft: Draft = {
    parts: [],
    sections: [],
    clauses: [],
    agencies: [],
    tasks: [],
    doubts: [],
    openName,
    assigns,
    places: new Map(),
    addClause(place, bullet, said) {
      const ref = unique(`${place.ref || 'text'}/${bullet}`, said.line)
      const own = (names: string[]) => [...new Set(names.map(openName))]
      const others: Named[] = said.roles.others.map((one) => ({ ...one, name: openName(one.name) }))
      const clause: PlanClause = {
        ref,
        text: said.text.replace(/\s*\.\/\.\s*$/, '.').trim(),
        heading: place.heading,
        part: place.part,
        leads: own(said.leads),
        supports: own(said.roles.supports),
        others,
        due: findDue(said.text),
        line: said.line,
      }
      draft.clauses.push(clause)
      return clause
    },
    doubt(line, kind, details = {}) {
      draft.doubts.push({ line, kind, details })
    },
    claim: (ref, line) => unique(ref, line),
  }
  return draft

  function unique(ref: string, line: number): string {
    const count = (taken.get(ref) ?? 0) + 1
    taken.set(ref, count)
    if (count === 1) return ref
    draft.doubt(line, 'number-repeated', { ref })
    return ref.includes('/')
      ? unique(ref.replace(/\/(?=[^/]*$)/, `~${count}/`), line)
      : unique(`${ref}~${count}`, line)
  }
}
