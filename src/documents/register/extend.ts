import { z } from 'zod'
import { parseRegisterData, type RegisterData } from '../../agencies/data.ts'
import type { Database } from '../../database/database.ts'
import { lock } from '../../database/lock.ts'
import { UserError } from '../../user-error.ts'
import { type Followers, followAll } from '../followers.ts'
import { markChanged } from '../version.ts'
import { storeRegister } from './store.ts'

/** What an operator adds to the register, in its own shape; a body of a shipped id takes its place. */
export const registerAdditions = z.strictObject({
  agencies: z.array(z.looseObject({ id: z.string() })).default([]),
  groups: z.array(z.looseObject({ id: z.string() })).default([]),
  successions: z.array(z.looseObject({})).default([]),
})

export type RegisterAdditions = z.infer<typeof registerAdditions>

/** Puts what an operator adds in place of what was added before. Throws a UserError where it does not fit the shipped register. */
export async function extendRegister(
  database: Database,
  shipped: RegisterData,
  additions: RegisterAdditions,
  now: Date,
  followers?: Followers,
): Promise<void> {
  const own = fitted(shipped, additions)
  await database.transaction(async (tx) => {
    await lock(tx, 'documents')
    await storeRegister(tx, own, 'operator')
    await storeRegister(tx, shipped, 'shipped') // what was added before may have stood in its place
    await followAll(tx, followers, now)
    const details = { agencies: own.agencies.length, successions: own.successions.length }
    const entry = { at: now, actor: 'operator', action: 'register.extended', subject: 'register', details }
    await tx.auditEntry.create({ data: entry })
    await markChanged(tx, now)
  })
}

function fitted(shipped: RegisterData, { agencies, groups, successions }: RegisterAdditions): RegisterData {
  const replaced = new Set(agencies.map(({ id }) => id))
  const standing = shipped.agencies.filter(({ id }) => !replaced.has(id))
  const whole = parse({
    agencies: [...standing, ...agencies],
    groups: [...shipped.groups, ...groups],
    successions: [...shipped.successions, ...successions],
  })
  return {
    agencies: whole.agencies.slice(standing.length),
    groups: whole.groups.slice(shipped.groups.length),
    successions: whole.successions.slice(shipped.successions.length),
  }
}

function parse(whole: unknown): RegisterData {
  try {
    return parseRegisterData(whole)
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error
    const [issue] = error.issues
    throw new UserError('register-wrong', { where: issue?.path.join('.') ?? '', why: issue?.message ?? '' })
  }
}
