import { z } from 'zod'
import { importPlan } from '../../documents/plans/import.ts'
import type { Change } from '../../documents/plans/matching/changes.ts'
import { followers } from '../../progress/minting/followers.ts'
import { defineProcedure } from '../procedure.ts'
import { storedState, wording } from './plan-states.ts'
import { readPlanShape } from './read-plan-shape.ts'

const change = z.object({
  kind: z.enum(['same', 'reworded', 'moved', 'new', 'gone', 'split']),
  before: z.string().nullable(),
  after: z.array(z.string()),
  text: z.string(),
  meaningChanged: z.boolean(),
})

/** What became of a clause, by its references. */
export type ToldChange = z.infer<typeof change>

export const importPlanProcedure = defineProcedure({
  name: 'plan.import',
  request: z.object({
    plan: readPlanShape,
    source: z.string(),
    wording,
    replaces: z.string().optional(),
    state: storedState.optional(),
    consent: z.boolean(),
  }),
  result: z.object({
    outcome: z.enum(['new', 'mapped', 'unchanged', 'needs-consent']),
    plan: z.string(),
    state: storedState,
    clauses: z.number(),
    changes: z.array(change),
    unknownAgencies: z.array(z.string()),
  }),
  async run({ plan, source, wording, replaces, state, consent }, { database, findAgency, now }) {
    const result = await importPlan(database, plan, {
      wording,
      origin: 'operator',
      source,
      consent,
      now: now(),
      findAgency: await findAgency(),
      followers,
      ...(replaces !== undefined && { replaces }),
      ...(state !== undefined && { state }),
    })
    return { ...result, changes: result.changes.map(tell) }
  },
})

function tell({ kind, before, after, also, meaningChanged }: Change): ToldChange {
  const refs = [after, ...also].flatMap((clause) => (clause ? [clause.ref] : []))
  return {
    kind,
    before: before?.ref ?? null,
    after: refs,
    text: (after ?? before)?.text ?? '',
    meaningChanged,
  }
}
