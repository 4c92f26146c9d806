import { DateTime } from 'luxon'
import { backUp } from '../../database/backup/back-up.ts'
import { backupsOf } from '../../database/backup/folder.ts'
import { restore } from '../../database/backup/restore.ts'
import { isEmpty } from '../../database/catalogue.ts'
import { readMigrations } from '../../database/migrations/read.ts'
import type { Store } from '../../database/store.ts'
import { UserError } from '../../user-error.ts'
import { defineOperatorCommand } from '../command.ts'

/** From the data folder to PostgreSQL, by way of a backup that stays. */
export const move = defineOperatorCommand({
  name: 'move',
  says: ['move'],
  options: { to: { type: 'string' } },
  words: [0, 0],
  async run({ values: { to } }, tools) {
    const { say, print, patiently, openStore, dataDir, officeZone } = tools
    if (!to) throw new UserError('operator-usage', { usage: say('operate-move') })
    if (!isPostgresql(to)) throw new UserError('move-to-what')
    await using open = new AsyncDisposableStack()
    const held = async (opening: Promise<Store>) => open.adopt(await opening, (store) => store.close())
    const target = await held(openStore(to))
    const source = await held(patiently('starting-database', openStore()))
    if (source.name === 'postgresql') throw new UserError('move-from-what')
    if (await source.session(isEmpty)) throw new UserError('move-nothing')

    const now = DateTime.now().setZone(officeZone)
    const { file } = await patiently('backing-up', backUp(source, backupsOf(dataDir), 'before-move', now))
    const restoring = restore(target, { file, migrations: await readMigrations() })
    const { rows } = await patiently('restoring', restoring.catch(sayOfTarget))
    print(say('moved', { rows, file }))
    return 0
  },
})

// Never said back: an address holds a password.
function isPostgresql(address: string): boolean {
  return /^postgres(?:ql)?:$/.test(URL.parse(address)?.protocol ?? '')
}

function sayOfTarget(error: unknown): never {
  if (error instanceof UserError && error.key === 'restore-not-empty') throw new UserError('move-not-empty')
  throw error
}
