import type { DateTime, DurationLikeObject } from 'luxon'
import type { Prisma, Queries } from '../../database/database.ts'
import { lock } from '../../database/lock.ts'
import { keptSecret } from '../../database/secret.ts'
import type { Role } from '../roles.ts'
import { type Actor, note } from './audit.ts'
import { newCode, sealed, showCode } from './codes.ts'

/** A role that someone is invited to. Admins, and coordinators where nothing else is said, belong to no agency. */
export interface Offered {
  role: Role
  agency: string | null
  /** Whom the agency named for it. */
  forName?: string
  /** It stands on a slip of a sheet. */
  printed?: boolean
}

/** A code as it is told to whom it is for, once: only its seal is kept. */
export interface Minted {
  code: string
  expiresAt: DateTime
}

export const INVITE: DurationLikeObject = { hours: 72 }
export const CLAIM: DurationLikeObject = { hours: 24 }
export const LINK: DurationLikeObject = { minutes: 15 }

export interface Invites {
  /** A code that gives a role, once. */
  invite(offered: Offered, by: Actor, now: DateTime, lasts?: DurationLikeObject): Promise<Minted>
  /** A code that joins one more channel to a person. The one before is dead. */
  inviteChannel(person: number, now: DateTime): Promise<Minted>
  /** A code that makes the first admin: `earlier` while one given before still works, null where there is an admin. Within a transaction. */
  inviteFirstAdmin(now: DateTime): Promise<Minted | 'earlier' | null>
}

export const CODES_SECRET = 'codes'

export function createInvites(queries: Queries): Invites {
  return {
    async invite({ role, agency, forName, printed }, by, now, lasts = INVITE) {
      const byId = by === 'operator' ? null : by.person
      const given = { forName: forName ?? null, printed: printed ?? false }
      const data = { kind: 'join', role, agencyId: agency, byId, ...given } as const
      const { id, minted } = await mint(data, lasts, now)
      await note(queries, by, ['invite.made', `invite:${id}`], { role, agency }, now)
      return minted
    },

    async inviteChannel(person, now) {
      await queries.invite.deleteMany({ where: { kind: 'link', forId: person, usedAt: null } })
      const { id, minted } = await mint({ kind: 'link', forId: person }, LINK, now)
      await note(queries, { person }, ['invite.made', `invite:${id}`], { channel: 'another' }, now)
      return minted
    },

    async inviteFirstAdmin(now) {
      await lock(queries, 'admins') // several processes may start at once
      if (await queries.grant.findFirst({ where: { role: 'admin' } })) return null
      const open = { kind: 'claim', usedAt: null, expiresAt: { gt: now.toJSDate() } } as const
      if (await queries.invite.findFirst({ where: open })) return 'earlier'
      const { id, minted } = await mint({ kind: 'claim', role: 'admin' }, CLAIM, now)
      await note(queries, 'operator', ['invite.made', `invite:${id}`], { role: 'admin', agency: null }, now)
      return minted
    },
  }

  async function mint(
    data: Omit<Prisma.InviteUncheckedCreateInput, 'codeHash' | 'createdAt' | 'expiresAt'>,
    lasts: DurationLikeObject,
    now: DateTime,
  ): Promise<{ id: number; minted: Minted }> {
    const createdAt = now.toJSDate()
    const code = newCode()
    const codeHash = sealed(await keptSecret(queries, CODES_SECRET, createdAt), code)
    const expiresAt = now.plus(lasts)
    const kept = { ...data, codeHash, createdAt, expiresAt: expiresAt.toJSDate() }
    const { id } = await queries.invite.create({ data: kept })
    return { id, minted: { code: showCode(code), expiresAt } }
  }
}
