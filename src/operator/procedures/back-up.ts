import { DateTime } from 'luxon'
import { z } from 'zod'
import { backUp } from '../../database/backup/back-up.ts'
import { defineProcedure } from '../procedure.ts'

export const backUpProcedure = defineProcedure({
  name: 'database.backUp',
  request: z.object({ folder: z.string(), zone: z.string() }), // absolute; of the office
  result: z.object({ file: z.string(), bytes: z.number() }),
  run: ({ folder, zone }, { database, now }) =>
    backUp(database, folder, 'asked', DateTime.fromJSDate(now(), { zone })),
})
