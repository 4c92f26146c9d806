import { fromPglite } from 'pg-boss'
import { expect, it, onTestFinished } from 'vitest'
import { onPglite } from '../../src/jobs/on-pglite.ts'
import { testDatabase } from '../support/database.ts'

it('lets a script fail alone, whoever waits for the one connection', async () => {
  const database = await testDatabase()
  onTestFinished(() => database.close())
  if (!('pglite' in database.jobStore)) throw new Error('not on PGlite')
  const { pglite } = database.jobStore
  const db = onPglite(pglite, fromPglite(pglite))
  const failing = db.executeSql(`BEGIN; CREATE TABLE half (id INT); SELECT nothing; COMMIT;`)
  const others = [pglite.query('SELECT 1'), pglite.transaction((tx) => tx.query('SELECT 1'))]
  await expect(failing).rejects.toThrow('nothing')
  expect(await Promise.all(others)).toHaveLength(2)

  const found = await db.executeSql(`BEGIN; SELECT 1 AS one; SELECT to_regclass('half') AS half; COMMIT;`)
  expect(found.rows).toEqual([{ one: 1 }, { half: null }])
})
