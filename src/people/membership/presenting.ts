import type { DateTime } from 'luxon'
import type { Queries } from '../../database/database.ts'
import { lock } from '../../database/lock.ts'
import { keptSecret } from '../../database/secret.ts'
import type { Identity } from '../people.ts'
import type { Role } from '../roles.ts'
import { sealed } from './codes.ts'
import { CODES_SECRET } from './invites.ts'

/** What a code offers, before anything of it is used. */
export interface Invitation {
  id: number
  kind: 'join' | 'claim' | 'link'
  role: Role | null
  agency: { id: string; name: string; short: string } | null
  forName: string | null
}

/** Why a code is not taken: there is none such, or there was; or too many were tried for now. */
export type Refusal = 'wrong' | 'used' | 'expired' | 'too-many'

export type Presented = { invitation: Invitation } | { refused: Refusal }

export interface Presenting {
  /** Looks a code up; a refused one is counted, and beyond the limit none is looked up for a while. Within a transaction. */
  present(code: string, who: Identity, now: DateTime): Promise<Presented>
}

/** Refused codes within an hour, of one person and of everybody. */
export const GUESSES = { ofOne: 5, ofAll: 200 }

export function createPresenting(queries: Queries): Presenting {
  return {
    async present(code, { channel, id }, now) {
      await lock(queries, 'codes') // guesses side by side would each count only those before
      const secret = await keptSecret(queries, CODES_SECRET, now.toJSDate())
      const guesser = sealed(secret, channel, id)
      if (await isOver(guesser, now)) return { refused: 'too-many' }
      const found = await queries.invite.findUnique({
        where: { codeHash: sealed(secret, code) },
        include: { agency: { select: { id: true, name: true, short: true } } },
      })
      const refused = found ? faultOf(found, now) : 'wrong'
      if (found && !refused) return { invitation: found }
      await queries.auditEntry.create({
        data: {
          at: now.toJSDate(),
          actor: guesser,
          action: REFUSED,
          subject: 'code',
          details: { why: refused },
        },
      })
      return { refused: refused ?? 'wrong' }
    },
  }

  async function isOver(guesser: string, now: DateTime): Promise<boolean> {
    const recent = { action: REFUSED, at: { gt: now.minus({ hours: 1 }).toJSDate() } }
    const ofAll = await queries.auditEntry.count({ where: recent })
    if (ofAll >= GUESSES.ofAll) return true
    return (await queries.auditEntry.count({ where: { ...recent, actor: guesser } })) >= GUESSES.ofOne
  }
}

export const REFUSED = 'code.refused'

function faultOf(invite: { usedAt: Date | null; expiresAt: Date }, now: DateTime): Refusal | null {
  if (invite.usedAt) return 'used'
  return invite.expiresAt <= now.toJSDate() ? 'expired' : null
}
