import type { DateTime } from 'luxon'
import type { Queries } from '../../database/database.ts'
import type { Identity } from '../people.ts'
import { note, personName } from './audit.ts'
import { sameName } from './names.ts'
import type { Invitation } from './presenting.ts'

/** Who joins: what they agreed to being kept, and when. */
export interface Joiner {
  who: Identity
  name: string
  consentAt: DateTime
}

/** `gone`: somebody else used the code meanwhile, or its time is over. */
export type Outcome = 'done' | 'gone' | 'had-it' | 'is-somebody'

// Within a transaction, all of them.
export interface Joining {
  /** An invitation that was presented before, as it is now; null where it can no longer be used. */
  invitationOf(id: number, now: DateTime): Promise<Invitation | null>
  /** Makes a person of whoever speaks. */
  join(invitation: Invitation, joiner: Joiner, now: DateTime): Promise<Outcome>
  /** One more role for somebody who joined. */
  takeUp(invitation: Invitation, person: number, now: DateTime): Promise<Outcome>
  /** Whoever speaks here is the person who asked for this code elsewhere. */
  link(invitation: Invitation, who: Identity, now: DateTime): Promise<Outcome>
}

export function createJoining(queries: Queries): Joining {
  return {
    invitationOf: (id, now) =>
      queries.invite.findFirst({
        where: { id, ...unused(now) },
        include: { agency: { select: { id: true, name: true, short: true } } },
      }),

    async join(invitation, { who, name, consentAt }, now) {
      if (await isSomebody(who)) return 'is-somebody'
      if (!(await use(invitation, now))) return 'gone'
      const [joinedAt, agreed] = [now.toJSDate(), consentAt.toJSDate()]
      const { id } = await queries.person.create({ data: { name, joinedAt, consentAt: agreed } })
      await identify(who, id, now)
      await settle(invitation, id, name, now)
      const { role, agency } = invitation
      const about = { role, agency: agency?.id ?? null, channel: who.channel, invite: invitation.id }
      await note(queries, { person: id }, ['person.joined', personName(id)], about, now)
      return 'done'
    },

    async takeUp(invitation, person, now) {
      const { role, agency } = invitation
      if (!role) return 'gone'
      const wanted = { personId: person, role, agencyId: agency?.id ?? null }
      if (await queries.grant.findFirst({ where: wanted })) return 'had-it'
      if (!(await use(invitation, now))) return 'gone'
      const { name } = await queries.person.findUniqueOrThrow({ where: { id: person } })
      await settle(invitation, person, name, now)
      const about = { role, agency: agency?.id ?? null, invite: invitation.id }
      await note(queries, { person }, ['role.taken-up', personName(person)], about, now)
      return 'done'
    },

    async link(invitation, who, now) {
      if (await isSomebody(who)) return 'is-somebody'
      const { forId } = await queries.invite.findUniqueOrThrow({ where: { id: invitation.id } })
      if (forId === null || !(await use(invitation, now))) return 'gone'
      await identify(who, forId, now)
      await queries.invite.update({ where: { id: invitation.id }, data: { usedById: forId } })
      await note(
        queries,
        { person: forId },
        ['person.linked', personName(forId)],
        { channel: who.channel },
        now,
      )
      return 'done'
    },
  }

  async function isSomebody({ channel, id: externalId }: Identity): Promise<boolean> {
    const theirs = { channel, externalId, personId: { not: null } }
    return (await queries.identity.findFirst({ where: theirs })) !== null
  }

  // Of two who present the same code at once, one finds it used.
  async function use({ id }: Invitation, now: DateTime): Promise<boolean> {
    const where = { id, ...unused(now) }
    const { count } = await queries.invite.updateMany({ where, data: { usedAt: now.toJSDate() } })
    return count === 1
  }

  async function identify({ channel, id: externalId }: Identity, personId: number, now: DateTime) {
    const data = { personId, linkedAt: now.toJSDate() }
    const key = { channel, externalId }
    await queries.identity.upsert({
      where: { channel_externalId: key },
      create: { ...key, ...data },
      update: data,
    })
  }

  /** The role is given, the code's own notes of the person go, and so does the agency's: it told who would come. */
  async function settle(
    { id, role, agency, forName }: Invitation,
    personId: number,
    name: string | null,
    now: DateTime,
  ) {
    await queries.invite.update({ where: { id }, data: { usedById: personId, forName: null } })
    if (role) {
      const grant = { personId, role, agencyId: agency?.id ?? null, grantedAt: now.toJSDate() }
      await queries.grant.create({ data: grant })
    }
    if (role === 'admin') await queries.invite.deleteMany({ where: { kind: 'claim', usedAt: null } })
    if (!agency) return
    const names = [name, forName].filter((one) => one !== null)
    const told = await queries.contact.findMany({ where: { agencyId: agency.id } })
    const theirs = told
      .filter((contact) => names.some((one) => sameName(contact.name, one)))
      .map((contact) => contact.id)
    await queries.contact.deleteMany({ where: { id: { in: theirs } } })
  }
}

const unused = (now: DateTime) => ({ usedAt: null, expiresAt: { gt: now.toJSDate() } })
