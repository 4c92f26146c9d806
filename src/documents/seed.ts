import { createHash } from 'node:crypto'
import type { RegisterData } from '../agencies/data.ts'
import type { Database, Queries } from '../database/database.ts'
import { lock } from '../database/lock.ts'
import type { ReadPlan } from '../plan/model.ts'
import { type Followers, followAll } from './followers.ts'
import { importPlan } from './plans/import.ts'
import { loadRegister } from './register/load.ts'
import { storeRegister } from './register/store.ts'
import { markChanged } from './version.ts'

/** What the house brings along, as text and how to read it. */
export interface Shipped {
  register: { text: string; read(text: string): RegisterData }
  plans: { id: string; source: string; text: string; read(text: string): ReadPlan }[]
}

/**
 * Stores the shipped register and plans at the first start, and again where a newer house ships others; what an operator
 * wrote, imported or closed stays as it is. Does not read them otherwise: a start is quick. Returns whether it stored any.
 */
export async function seedDocuments(
  database: Database,
  shipped: Shipped,
  now: Date,
  followers?: Followers,
): Promise<boolean> {
  const { register, plans } = shipped
  const { queries } = database
  let stored = false
  if (!(await isSeeded(queries, 'register', register.text))) {
    await seedRegister(database, register.read(register.text), now, followers)
    await remember(queries, 'register', register.text, now)
    stored = true
  }
  for (const { id, source, text, read } of plans) {
    if (await isSeeded(queries, id, text)) continue
    await seedPlan(database, id, source, read(text), now, followers)
    await remember(queries, id, text, now)
    stored = true
  }
  return stored
}

// Both can be done twice: by processes starting at once, or by one killed before it remembered.

async function seedRegister(
  database: Database,
  data: RegisterData,
  now: Date,
  followers?: Followers,
): Promise<void> {
  await database.transaction(async (tx) => {
    await lock(tx, 'documents')
    await storeRegister(tx, data, 'shipped')
    await followAll(tx, followers, now)
    await markChanged(tx, now)
  })
}

async function seedPlan(
  database: Database,
  id: string,
  source: string,
  plan: ReadPlan,
  now: Date,
  followers?: Followers,
): Promise<void> {
  const known = await loadRegister(database.queries)
  const stored = await database.queries.plan.findUnique({ where: { id } })
  await importPlan(database, plan, {
    id,
    source,
    now,
    wording: 'restated',
    origin: 'shipped',
    findAgency: (name) => known.find(name),
    ...(stored && { replaces: id }),
    ...(followers && { followers }),
  })
}

async function isSeeded(queries: Queries, what: string, text: string): Promise<boolean> {
  const setting = await queries.setting.findUnique({ where: { key: keyOf(what) } })
  return setting?.value === hashOf(text)
}

async function remember(queries: Queries, what: string, text: string, now: Date): Promise<void> {
  const [key, value] = [keyOf(what), hashOf(text)]
  await queries.setting.upsert({
    where: { key },
    create: { key, value, changedAt: now },
    update: { value, changedAt: now },
  })
}

const keyOf = (what: string) => `documents.seeded.${what}`

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex')
