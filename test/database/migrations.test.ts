import { describe, expect, it, onTestFinished } from 'vitest'
import { pendingScript } from '../../prisma/schema-engine.ts'
import { readMigrations } from '../../src/database/migrations/read.ts'
import { emptyEngine } from '../support/database.ts'

describe('the migrations', () => {
  it('lead to schema.prisma', async () => {
    const open = async () => {
      const engine = await emptyEngine('pglite')
      onTestFinished(() => engine.close())
      return engine
    }
    expect(await pendingScript(open)).toBeNull()
  })

  // A restore applies them and loads rows in one transaction, where PostgreSQL before 17 refuses the value.
  it('add no value to a type; they make it anew', async () => {
    const statements = (await readMigrations()).flatMap(({ script }) =>
      script.replaceAll(/^--.*$/gmu, '').split(';'),
    )
    expect(statements.filter((sql) => /\bADD VALUE\b/iu.test(sql))).toEqual([])
    expect(statements.length).toBeGreaterThan(50)
  })
})
