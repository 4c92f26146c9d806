import { describe, expect, it } from 'vitest'
import * as policy from '../../src/people/policy.ts'
import { type Grant, ROLES as HELD, type Role, type Roles } from '../../src/people/roles.ts'

// The whole table: what each role may do for its own agency, and for another's. Whatever is not marked is denied.

const OWN = 'so-y-te'
const OTHER = 'so-tai-chinh'
const ROLES = ['stranger', ...HELD] as const
type Name = (typeof ROLES)[number]

const rolesOf = (name: Name): Roles => {
  const grants: Grant[] = name === 'stranger' ? [] : [{ role: name, agency: OWN }]
  return { joined: name !== 'stranger', grants }
}

/** Who is allowed: `S` staff, `R` reporter, `L` lead, `E` executive, `C` coordinator, `A` admin, `-` a stranger. */
const LETTERS: Record<Name, string> = {
  stranger: '-',
  staff: 'S',
  reporter: 'R',
  lead: 'L',
  executive: 'E',
  coordinator: 'C',
  admin: 'A',
}
const allowed = (may: (roles: Roles) => boolean) =>
  ROLES.filter((name) => may(rolesOf(name)))
    .map((name) => LETTERS[name])
    .join('')

describe('a command', () => {
  it.each([
    ['everyone', '-SRLECA'],
    ['asker', '-SRLECA'],
    ['member', 'SRLECA'],
    ['reporter', 'RLC'],
    ['lead', 'LC'],
    ['overviewer', 'LEC'],
    ['coordinator', 'C'],
    ['inviter', 'LCA'],
    ['admin', 'A'],
  ] as const)('for %s may be used by %s', (allowedFor, who) => {
    expect(allowed((roles) => policy.mayUse(roles, allowedFor, 'anyone'))).toBe(who)
  })

  it('that asks the plan is for members alone where the office says so', () => {
    expect(allowed((roles) => policy.mayUse(roles, 'asker', 'members'))).toBe('SRLECA')
  })
})

describe('for the own agency, and for another', () => {
  it.each([
    ['sees its tasks', policy.maySee, 'SRLECA', 'ECA'],
    ['sees who joined', policy.mayListPeople, 'SRLCA', 'CA'],
    ['reports', policy.mayReport, 'RL', ''],
    ['corrects and recalls', policy.mayCorrect, 'RLC', 'C'],
    ['adds tasks of its plan', policy.mayPlanFor, 'LC', 'C'],
    ['has its digest posted in a group', digesting('group'), 'LC', 'C'],
    ['has its digest sent', digesting('private'), 'LEC', 'EC'],
    ['asks for more time', policy.mayAskForTime, 'RL', ''],
    ['sets a deadline of the plan', setsOfPlan, 'C', 'C'],
    ['sets a deadline of its own plan', setsOfOwn, 'LC', 'C'],
    ['invites staff', inviting('staff'), 'LCA', 'CA'],
    ['invites a reporter', inviting('reporter'), 'LCA', 'CA'],
    ['invites a lead', inviting('lead'), 'CA', 'CA'],
    ['invites an executive', inviting('executive'), 'CA', 'CA'],
    ['invites a coordinator', inviting('coordinator'), 'A', 'A'],
    ['invites an admin', inviting('admin'), 'A', 'A'],
    ['withdraws a reporter', withdrawing('reporter'), 'LCA', 'CA'],
    ['withdraws a lead', withdrawing('lead'), 'CA', 'CA'],
    ['withdraws an admin', withdrawing('admin'), 'A', 'A'],
  ] as const)('%s', (_, may, own, other) => {
    expect(allowed((roles) => may(roles, OWN))).toBe(own)
    expect(allowed((roles) => may(roles, OTHER))).toBe(other)
  })
})

it.each([
  ['sees any task', policy.maySeeAll, 'ECA'],
  ['compares agencies', policy.mayCompare, 'CA'],
  ['enters what others told', policy.mayReportOnBehalf, 'C'],
  ['gives tasks that no plan names', policy.mayGiveTasks, 'C'],
  ['agrees that a task is dropped', policy.mayAgreeToDrop, 'C'],
] as const)('%s', (_, may, who) => {
  expect(allowed(may)).toBe(who)
})

it('what was sent by mistake is taken away by its author and by an admin', () => {
  expect(allowed((roles) => policy.mayPurge(roles, 1, 2))).toBe('A')
  expect(allowed((roles) => policy.mayPurge(roles, 1, 1))).toBe('-SRLECA')
  expect(allowed((roles) => policy.mayPurge(roles, 1, null))).toBe('A')
})

it('a coordinator reports for the department only with a role in it', () => {
  const both: Grant[] = [
    { role: 'coordinator', agency: OWN },
    { role: 'reporter', agency: OWN },
  ]
  expect(policy.mayReport({ joined: true, grants: both.slice(0, 1) }, OWN)).toBe(false)
  expect(policy.mayReport({ joined: true, grants: both }, OWN)).toBe(true)
})

function setsOfPlan(roles: Roles, agency: string) {
  return policy.maySetDeadline(roles, agency, false)
}

function setsOfOwn(roles: Roles, agency: string) {
  return policy.maySetDeadline(roles, agency, true)
}

function digesting(where: 'private' | 'group') {
  return (roles: Roles, agency: string | null) => policy.mayDigestFor(roles, agency, where)
}

function inviting(role: Role) {
  return (roles: Roles, agency: string) => policy.mayInvite(roles, role, agency)
}

function withdrawing(role: Role) {
  return (roles: Roles, agency: string) => policy.mayWithdraw(roles, role, agency)
}
