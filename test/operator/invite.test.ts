import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Office, openOffice } from '../support/office.ts'
import { operatorAt } from '../support/operator.ts'
import { houseOf } from '../support/operator-house.ts'
import '../support/matchers.ts'

let office: Office
let operator: ReturnType<typeof operatorAt>
beforeAll(async () => {
  office = await openOffice()
  operator = operatorAt({ house: houseOf(office) })
})
afterAll(() => office.close())

const codeIn = (text: string) => text.match(/\w{4}-\w{4}-\w{4}/)?.[0] ?? ''

it('an operator invites an admin whenever that is needed', async () => {
  const { code, printed } = await operator.types('invite', '--role', 'admin')
  expect(code).toBe(0)
  expect(printed).toContain('Invitation code, admin: ')
  expect(printed).toContain('Works once, until 16:02 01/05/2022.')
  expect(await office.person('lost').says(codeIn(printed))).toSay('Mã mời vai trò quản trị.')
})

it('and people of agencies, by any name of theirs', async () => {
  const { printed } = await operator.types('invite', '--role', 'reporter', '--agency', 'so y te')
  expect(printed).toContain('Invitation code, reporter of Sở Y tế: ')
  const entries = await office.database.queries.auditEntry.findMany({ where: { action: 'invite.made' } })
  expect(entries.at(-1)).toMatchObject({
    actor: 'operator',
    details: { role: 'reporter', agency: 'so-y-te' },
  })
})

it.each([
  [['--role', 'king'], 'The role (--role) is'],
  [[], 'The role (--role) is'],
  [['--role', 'lead'], 'This role needs an agency'],
  [['--role', 'lead', '--agency', 'no such body'], 'The register has no agency no such body.'],
  [['--role', 'lead', '--agency', 'các sở, ban, ngành'], 'is a name for many agencies'],
])('%j is refused in a sentence', async (options, sentence) => {
  const { code, printed } = await operator.types('invite', ...options)
  expect(code).toBe(2)
  expect(printed).toContain(sentence)
})
