import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { testDatabase } from '../support/database.ts'
import { temporaryFolder } from '../support/folder.ts'
import { operatorAt } from '../support/operator.ts'

function fileOf(text: string): string {
  const file = join(temporaryFolder(), 'register.json')
  writeFileSync(file, text)
  return file
}

it('an operator adds an agency, and sees it in the register', async () => {
  const database = await testDatabase()
  onTestFinished(() => database.close())
  const now = () => new Date('2030-01-01')
  const house = { database, receive: async () => null, now, findAgency: async () => () => undefined }
  const operator = operatorAt({ house })
  const body = {
    id: 'ban-cay-xanh',
    name: 'Ban Cây xanh',
    short: 'Ban Cây xanh',
    code: 'BCXANH',
    kind: 'other',
  }

  const file = fileOf(JSON.stringify({ agencies: [{ ...body, aliases: ['cây xanh tp'] }] }))
  expect(await operator.types('register', 'import', file)).toMatchObject({ code: 0 })
  const { agencies } = JSON.parse((await operator.types('register', 'export')).printed)
  expect(agencies).toContainEqual({ ...body, aliases: ['cây xanh tp'] })
  expect(agencies.length).toBeGreaterThan(30)

  const unfit = await operator.types('register', 'import', fileOf(JSON.stringify({ agencies: [body] })))
  expect(unfit).toMatchObject({ code: 2, printed: expect.stringContaining('Nothing was stored.') })
})

it.each(['', '{', '[]', '{"agency": []}'])('a file of %j is refused in a sentence', async (text) => {
  const { code, printed } = await operatorAt().types('register', 'import', fileOf(text))
  expect(code).toBe(2)
  expect(printed).toContain('cannot be read')
})
