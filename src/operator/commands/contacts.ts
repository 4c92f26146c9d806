import { DateTime } from 'luxon'
import { UserError } from '../../user-error.ts'
import { defineOperatorCommand } from '../command.ts'
import { contactCodesProcedure, importContactsProcedure } from '../procedures/contacts.ts'
import { renderSheet } from '../sheet.ts'
import { writeOut } from '../write-out.ts'

const DAYS = 14
const MOST_DAYS = 60

// The libraries for workbooks are loaded by the commands that need them.
const workbooks = () => import('../workbook.ts')

export const contactsImport = defineOperatorCommand({
  name: 'contacts-import',
  says: ['contacts', 'import'],
  options: { skip: { type: 'boolean' } },
  words: [1, 1],
  async run({ values: { skip = false }, positionals: [file = ''] }, { say, print, reach, patiently }) {
    const { readWorkbook } = await workbooks()
    const rows = await patiently('reading-file', readWorkbook(file))
    const { faults, stored } = await reach(importContactsProcedure, { rows, skip })
    if (faults.length > 0 && stored) print(say('contacts-skipped', { count: faults.length }))
    for (const { row, kind, text } of faults) print(say(`contacts-fault-${kind}`, { row, text }))
    if (!stored) throw new UserError('contacts-refused')
    print(say('contacts-imported', { stored: stored.stored, agencies: stored.agencies }))
    if (stored.joined > 0) print(say('contacts-joined', { count: stored.joined }))
    return 0
  },
})

export const contactsCodes = defineOperatorCommand({
  name: 'contacts-codes',
  says: ['contacts', 'codes'],
  options: { out: { type: 'string' }, days: { type: 'string' }, 'every-agency': { type: 'boolean' } },
  words: [0, 0],
  async run({ values }, { say, print, reach, officeZone, publicUrl }) {
    const file = values.out
    if (!file) throw new UserError('contacts-out-needed')
    const days = readDays(values.days)
    await writeOut(file, '') // codes that could not be written down would be lost
    const everyAgency = values['every-agency'] ?? false
    const { slips, expiresAt } = await reach(contactCodesProcedure, { days, everyAgency })
    if (slips.length === 0) throw new UserError('contacts-none')
    // A slip says a day: the last one on which the code works from morning to evening.
    const until = DateTime.fromISO(expiresAt, { zone: officeZone }).minus({ days: 1 }).toFormat('dd/MM/yyyy')
    await writeOut(file, renderSheet({ slips, until, address: publicUrl, say }))
    print(say('contacts-codes-made', { count: slips.length, file, until }))
    return 0
  },
})

export const contactsTemplate = defineOperatorCommand({
  name: 'contacts-template',
  says: ['contacts', 'template'],
  options: { out: { type: 'string' } },
  words: [0, 0],
  async run({ values: { out } }, { say, print }) {
    if (!out) throw new UserError('contacts-out-needed')
    const { writeWorkbook } = await workbooks()
    const heading = [say('contacts-column-agency'), say('contacts-column-name'), say('contacts-column-role')]
    const sample = [say('contacts-sample-agency'), say('contacts-sample-name'), say('person-role-reporter')]
    await writeOut(out, await writeWorkbook(heading, [sample]))
    print(say('contacts-template-made', { file: out }))
    return 0
  },
})

function readDays(typed: string | undefined): number {
  const days = typed === undefined ? DAYS : Number(typed)
  if (Number.isInteger(days) && days >= 1 && days <= MOST_DAYS) return days
  throw new UserError('contacts-days-wrong')
}
