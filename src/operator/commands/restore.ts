import { DateTime } from 'luxon'
import { backUp } from '../../database/backup/back-up.ts'
import { backupsOf } from '../../database/backup/folder.ts'
import { checkBackup, restore as restoreFrom } from '../../database/backup/restore.ts'
import { readMigrations } from '../../database/migrations/read.ts'
import { defineOperatorCommand } from '../command.ts'

export const restore = defineOperatorCommand({
  name: 'restore',
  says: ['restore'],
  options: { replace: { type: 'boolean' } },
  words: [1, 1],
  async run({ values, positionals: [file = ''] }, tools) {
    const { say, print, patiently, openStore, dataDir, officeZone } = tools
    const migrations = await readMigrations()
    await patiently('reading-file', checkBackup(file, migrations)) // before a database is made for it
    const store = await patiently('starting-database', openStore())
    const putAside = async () => {
      const now = DateTime.now().setZone(officeZone)
      const aside = await backUp(store, backupsOf(dataDir), 'before-restore', now)
      print(say('restore-put-aside', { file: aside.file }))
    }
    const asked = { file, migrations, putAside: values.replace ? putAside : undefined }
    const restoring = restoreFrom(store, asked).finally(() => store.close())
    const { rows, madeAt } = await patiently('restoring', restoring)
    const at = DateTime.fromISO(madeAt, { zone: officeZone }).toFormat('HH:mm dd/MM/yyyy')
    print(say('restored', { rows, at }))
    return 0
  },
})
