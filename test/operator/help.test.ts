import { expect, it } from 'vitest'
import { operatorCommands } from '../../src/operator/commands/index.ts'
import { operatorAt } from '../support/operator.ts'

it('lists every command, and those like the one that was typed', async () => {
  const { code, printed } = await operatorAt().types()
  expect(code).toBe(0)
  for (const { says } of operatorCommands) expect(printed).toContain(says.join(' -- '))
  const like = await operatorAt().types('plan', 'chekc')
  expect(like.code).toBe(2)
  expect(like.printed).toContain('plan -- check')
  expect(like.printed).not.toContain('npm start')
})

it('is shown at the end of a word that begins several commands', async () => {
  const { code, printed } = await operatorAt().types('plan', 'help')
  expect(code).toBe(0)
  expect(printed).toContain('plan -- import')
})

it.each([
  [['plan', 'check']],
  [['plan', 'check', 'a', 'b']],
  [['plan', 'import', 'a', '--replace', 'b']],
  [['plan', 'state', 'a']],
  [['start', '--port', '8080']],
  [['ask']],
])('shows how a command is written after %j', async (typed) => {
  const { code, printed } = await operatorAt().types(...typed)
  expect(code).toBe(2)
  expect(printed).toContain('That is not how the command is written:\nnpm ')
})
