import { readFile } from 'node:fs/promises'
import { registerAdditions } from '../../documents/register/extend.ts'
import { UserError } from '../../user-error.ts'
import { defineOperatorCommand } from '../command.ts'
import { exportRegisterProcedure, extendRegisterProcedure } from '../procedures/register.ts'

export const registerImport = defineOperatorCommand({
  name: 'register-import',
  says: ['register', 'import'],
  options: {},
  words: [1, 1],
  async run({ positionals: [file = ''] }, { say, print, reach }) {
    const { agencies } = await reach(extendRegisterProcedure, await readAdditions(file))
    print(say('register-extended', { agencies }))
    return 0
  },
})

export const registerExport = defineOperatorCommand({
  name: 'register-export',
  says: ['register', 'export'],
  options: {},
  words: [0, 0],
  async run(_, { print, reach }) {
    print(JSON.stringify(await reach(exportRegisterProcedure, {}), null, 2))
    return 0
  },
})

async function readAdditions(file: string) {
  try {
    return registerAdditions.parse(JSON.parse(await readFile(file, 'utf8')))
  } catch (error) {
    const why = error instanceof Error ? (error.message.split('\n')[0] ?? '') : ''
    throw new UserError('register-unreadable', { file, why })
  }
}
