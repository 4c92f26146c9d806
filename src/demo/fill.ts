import type { DateTime } from 'luxon'
import type { Receive } from '../chat/channel.ts'
import type { Database } from '../database/database.ts'
import { createMembership } from '../people/membership.ts'
import { CAST, type Played } from './cast.ts'
import history from './history.json' with { type: 'json' }

/** A role to try, for an agency by its name, and the code that gives it. */
export interface Ticket extends Played {
  code: string
}

const CHANNEL = 'demo'

/** Puts made-up people and some weeks of what they said into an empty house; gives a code for each role to try. */
export async function fillDemo(
  database: Database,
  receiveAt: (time: DateTime) => Receive,
  now: DateTime,
): Promise<Ticket[]> {
  await hire(database, now.minus({ days: 30 }))
  for (const [nth, { daysAgo, by, text }] of history.entries()) {
    const at = now.minus({ days: daysAgo }).set({ hour: 9, minute: nth })
    await receiveAt(at)({
      channel: CHANNEL,
      updateId: String(nth),
      room: { id: String(by), kind: 'private' },
      sender: { id: String(by) },
      text,
      addressed: true,
      at,
    })
  }
  return Promise.all(CAST.map((played) => ticketFor(database, played, now)))
}

async function hire({ queries }: Database, since: DateTime): Promise<void> {
  const at = since.toJSDate()
  for (const [nth, { name, role, agency }] of CAST.entries())
    await queries.person.create({
      data: {
        ...{ name, joinedAt: at, consentAt: at },
        identities: { create: { channel: CHANNEL, externalId: String(nth), linkedAt: at } },
        grants: { create: { role, agencyId: agency, grantedAt: at } },
      },
    })
}

async function ticketFor(database: Database, played: Played, now: DateTime): Promise<Ticket> {
  const { name, role, agency } = played
  const { code } = await database.transaction((tx) =>
    createMembership(tx).invite({ role, agency, forName: name }, 'operator', now),
  )
  const named = agency === null ? null : await database.queries.agency.findUnique({ where: { id: agency } })
  return { ...played, agency: named?.name ?? null, code }
}
