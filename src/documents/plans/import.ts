import type { Database, Queries } from '../../database/database.ts'
import type { PlanState, Wording } from '../../database/generated/enums.ts'
import { lock } from '../../database/lock.ts'
import type { ReadPlan } from '../../plan/model.ts'
import type { Followers } from '../followers.ts'
import { markChanged } from '../version.ts'
import { contentHash } from './content-hash.ts'
import { mintId, yearOf } from './identify.ts'
import { type Change, compareEditions } from './matching/changes.ts'
import { type FindAgency, nameAgencies } from './name-agencies.ts'
import { type PlanToImportOver, planToImportOver } from './replaced.ts'
import { settleCurrentEdition } from './settle.ts'
import { writeEdition } from './write-edition.ts'

export interface ImportOptions {
  wording: Wording
  origin: 'shipped' | 'operator'
  source: string // the file's name
  now: Date
  findAgency: FindAgency
  /** The plan of which this is a corrected document or another wording, as an operator names it. */
  replaces?: string
  /** The short name of a plan that is new; minted from its number or title otherwise. */
  id?: string
  /** In force where nothing is said and the plan is new; as it was where it is not. */
  state?: PlanState
  followers?: Followers
  consent?: boolean
}

export interface ImportResult {
  outcome: 'new' | 'mapped' | 'unchanged' | 'needs-consent'
  plan: string
  state: PlanState
  wording: Wording
  clauses: number
  /** What became of each clause; of those with progress alone where consent is needed. Empty for a new plan. */
  changes: Change[]
  /** Bodies the register does not know, as printed. */
  unknownAgencies: string[]
}

/**
 * Stores a plan as read, all or nothing. The same content again changes nothing. A document of a stored plan becomes its
 * next edition: every clause that can be followed keeps its identity. Where a clause that carries progress changes its
 * meaning, splits or disappears, nothing is stored until there is consent. Throws UserErrors.
 */
export async function importPlan(
  database: Database,
  plan: ReadPlan,
  options: ImportOptions,
): Promise<ImportResult> {
  return database.transaction(async (tx) => {
    await lock(tx, 'documents')
    const hash = contentHash(plan)
    const over = await planToImportOver(tx, plan, hash, options)
    const result = {
      wording: options.wording,
      clauses: plan.clauses.length,
      changes: [],
      unknownAgencies: [],
    }
    if (over?.unchanged) return { ...result, outcome: 'unchanged', plan: over.id, state: over.state }

    const changes = over ? compareEditions(over.before.clauses, plan.clauses, over.rewording) : []
    const touched = over ? await touchedProgress(tx, over, changes, options) : []
    if (over && touched.length > 0 && !options.consent) {
      return { ...result, outcome: 'needs-consent', plan: over.id, state: over.state, changes: touched }
    }

    const state = options.state ?? over?.state ?? 'inForce'
    const planId = over?.id ?? (await createPlan(tx, plan, state, options))
    const agencies = await nameAgencies(tx, plan, options.findAgency)
    const about = {
      planId,
      wording: options.wording,
      origin: options.origin,
      contentHash: hash,
      source: options.source,
    }
    const identityOf = over?.identityOf ?? new Map<string, number>()
    await writeEdition(tx, { ...about, importedAt: options.now }, plan, changes, identityOf, agencies.idOf)
    await settleCurrentEdition(tx, planId, state)
    await options.followers?.follow(tx, planId, options.now)
    await recordImport(tx, planId, changes, options)
    const outcome = over ? 'mapped' : 'new'
    return { ...result, outcome, plan: planId, state, changes, unknownAgencies: agencies.unknown }
  })
}

async function touchedProgress(
  tx: Queries,
  over: PlanToImportOver,
  changes: Change[],
  options: ImportOptions,
) {
  const idOf = (change: Change) => over.identityOf.get(change.before?.ref ?? '') ?? 0
  const changed = changes.filter((change) => change.meaningChanged)
  const carrying = (await options.followers?.withProgress(tx, changed.map(idOf))) ?? new Set<number>()
  return changed.filter((change) => carrying.has(idOf(change)))
}

async function createPlan(
  tx: Queries,
  plan: ReadPlan,
  state: PlanState,
  options: ImportOptions,
): Promise<string> {
  const taken = await tx.plan.findMany({ select: { id: true } })
  const id = options.id ?? mintId(plan, new Set(taken.map((other) => other.id)))
  await tx.plan.create({ data: { id, state, year: yearOf(plan), createdAt: options.now } })
  return id
}

async function recordImport(
  tx: Queries,
  plan: string,
  changes: Change[],
  options: ImportOptions,
): Promise<void> {
  const { origin, source, wording, now } = options
  const counts = Object.fromEntries(
    [...Map.groupBy(changes, (change) => change.kind)].map(([k, v]) => [k, v.length]),
  )
  await tx.auditEntry.create({
    data: {
      at: now,
      actor: origin,
      action: 'plan.imported',
      subject: plan,
      details: { source, wording, ...counts },
    },
  })
  await markChanged(tx, now)
}
