import { DateTime } from 'luxon'
import { z } from 'zod'
import { loadRegister } from '../../documents/register/load.ts'
import { readContacts } from '../../people/contacts/read.ts'
import { mintSlips } from '../../people/contacts/slips.ts'
import { storeContacts } from '../../people/contacts/store.ts'
import { UserError } from '../../user-error.ts'
import { defineProcedure } from '../procedure.ts'
import { role } from './invite.ts'

const fault = z.object({
  row: z.number(),
  kind: z.enum([
    'agency-missing',
    'agency-unknown',
    'agency-many',
    'name-wrong',
    'role-unknown',
    'role-overall',
    'twice',
  ]),
  text: z.string(),
})

export type ToldFault = z.infer<typeof fault>

/** Stores whom agencies named. Where rows cannot be read nothing is stored, unless they are to be skipped. */
export const importContactsProcedure = defineProcedure({
  name: 'contacts.import',
  request: z.object({ rows: z.array(z.array(z.string())), skip: z.boolean() }),
  result: z.object({
    faults: z.array(fault),
    stored: z.object({ stored: z.number(), agencies: z.number(), joined: z.number() }).nullable(),
  }),
  async run({ rows, skip }, { database, now }) {
    const register = await loadRegister(database.queries)
    const read = readContacts(rows, (name) => register.find(name))
    if (!read) throw new UserError('contacts-no-header')
    const { contacts, faults } = read
    if (faults.length > 0 && !skip) return { faults, stored: null }
    return { faults, stored: await database.transaction((tx) => storeContacts(tx, contacts, now())) }
  },
})

/** Codes for a sheet to print: for everybody an agency named, and for agencies that named nobody where that is wished. */
export const contactCodesProcedure = defineProcedure({
  name: 'contacts.codes',
  request: z.object({ days: z.number().int().positive(), everyAgency: z.boolean() }),
  result: z.object({
    slips: z.array(z.object({ agency: z.string(), name: z.string().nullable(), role, code: z.string() })),
    expiresAt: z.iso.datetime(), // UTC
  }),
  async run({ days, everyAgency }, { database, now }) {
    const at = DateTime.fromJSDate(now())
    const slips = await database.transaction((tx) => mintSlips(tx, { days, everyAgency, now: at }))
    return { slips, expiresAt: at.plus({ days }).toJSDate().toISOString() }
  },
})
