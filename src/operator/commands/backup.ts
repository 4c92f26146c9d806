import { backupsOf } from '../../database/backup/folder.ts'
import { defineOperatorCommand } from '../command.ts'
import { backUpProcedure } from '../procedures/back-up.ts'

const KILOBYTE = 1000

export const backup = defineOperatorCommand({
  name: 'backup',
  says: ['backup'],
  options: {},
  words: [0, 0],
  async run(_, { say, print, patiently, reach, dataDir, officeZone }) {
    const asked = { folder: backupsOf(dataDir), zone: officeZone }
    const { file, bytes } = await patiently('backing-up', reach(backUpProcedure, asked))
    print(say('backup-written', { file, kilobytes: Math.ceil(bytes / KILOBYTE) }))
    return 0
  },
})
