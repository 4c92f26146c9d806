import { isOverall, OVERALL, type Role, type Roles } from './roles.ts'

// Who may do what. Each sentence allows something; whatever no sentence allows is denied.

/** Whom a command is for. Only these are told that it exists. */
export type AllowedFor =
  | 'everyone'
  | 'asker'
  | 'member'
  | 'reporter'
  | 'lead'
  | 'overviewer'
  | 'coordinator'
  | 'inviter'
  | 'admin'

/** Whether questions are for anyone, or for those who joined. */
export type Asking = 'anyone' | 'members'

const USES: Record<AllowedFor, (roles: Roles, asking: Asking) => boolean> = {
  everyone: () => true,
  asker: ({ joined }, asking) => joined || asking === 'anyone',
  member: ({ joined }) => joined,
  reporter: (roles) => has(roles, 'reporter', 'lead', 'coordinator'),
  lead: (roles) => has(roles, 'lead', 'coordinator'),
  overviewer: (roles) => has(roles, 'lead', 'executive', 'coordinator'),
  coordinator: (roles) => has(roles, 'coordinator'),
  inviter: (roles) => has(roles, 'lead', 'coordinator', 'admin'),
  admin: (roles) => has(roles, 'admin'),
}

export const mayUse = (roles: Roles, allowedFor: AllowedFor, asking: Asking): boolean =>
  USES[allowedFor](roles, asking)

/** Members see their own agency's tasks. */
export const maySee = (roles: Roles, agency: string): boolean => works(roles, agency) || maySeeAll(roles)

/** Executives, the coordinator and the admin see everyone's tasks. */
export const maySeeAll = (roles: Roles): boolean => has(roles, ...OVERALL)

/**
 * Reporters and leads see who else does a task with them; nobody below the coordinator compares agencies. Nor does an executive:
 * what goes upward by name the coordinator decides.
 */
export const mayCompare = (roles: Roles): boolean => has(roles, 'coordinator', 'admin')

/** Who joined is listed to who works there; who holds a role for the whole plan, to the coordinator and the admin. */
export const mayListPeople = (roles: Roles, agency: string | null): boolean =>
  has(roles, 'coordinator', 'admin') || (agency !== null && works(roles, agency))

/** A reporter or lead says what their own agency did. */
export const mayReport = (roles: Roles, agency: string): boolean => works(roles, agency, 'reporter', 'lead')

/** The coordinator enters what an agency told by other ways. */
export const mayReportOnBehalf = (roles: Roles): boolean => has(roles, 'coordinator')

/** Who may report for an agency may correct and recall what was reported for it, and so may the coordinator. */
export const mayCorrect = (roles: Roles, agency: string): boolean =>
  mayReport(roles, agency) || mayReportOnBehalf(roles)

/** A lead adds tasks of the own agency's plan; the coordinator may do it for them. */
export const mayPlanFor = (roles: Roles, agency: string): boolean =>
  works(roles, agency, 'lead') || has(roles, 'coordinator')

/** Only the coordinator gives an agency a task that no plan names. */
export const mayGiveTasks = (roles: Roles): boolean => has(roles, 'coordinator')

/** Who reports for an agency asks for more time. */
export const mayAskForTime = (roles: Roles, agency: string): boolean => mayReport(roles, agency)

/** The coordinator grants and sets deadlines of the plan; a lead those of the own agency's plan. */
export const maySetDeadline = (roles: Roles, agency: string, isOwnPlan: boolean): boolean =>
  has(roles, 'coordinator') || (isOwnPlan && works(roles, agency, 'lead'))

/** The coordinator has digests of anything posted; a lead those of the own agency; an executive any, to themselves alone. */
export const mayDigestFor = (roles: Roles, agency: string | null, where: 'private' | 'group'): boolean =>
  has(roles, 'coordinator') ||
  (where === 'private' && has(roles, 'executive')) ||
  (agency !== null && works(roles, agency, 'lead'))

/** The coordinator agrees that a task is not to be done. */
export const mayAgreeToDrop = (roles: Roles): boolean => has(roles, 'coordinator')

/** The coordinator sets, moves and cancels meetings; a lead those that the own agency hosts. */
export const mayPlanMeetings = (roles: Roles, host: string | null): boolean =>
  has(roles, 'coordinator') || (host !== null && works(roles, host, 'lead'))

/** An admin invites anyone; the coordinator executives and people of agencies; a lead staff and reporters of the own agency. */
export function mayInvite(roles: Roles, role: Role, agency: string | null): boolean {
  if (has(roles, 'admin')) return true
  if (role === 'executive') return has(roles, 'coordinator')
  if (isOverall(role) || agency === null) return false
  return has(roles, 'coordinator') || (role !== 'lead' && works(roles, agency, 'lead'))
}

/** Who may give a role may take it away again. */
export const mayWithdraw = (roles: Roles, role: Role, agency: string | null): boolean =>
  mayInvite(roles, role, agency)

/** Its author, and an admin, take away for good what was sent by mistake. */
export const mayPurge = (roles: Roles, person: number, author: number | null): boolean =>
  person === author || has(roles, 'admin')

const has = ({ grants }: Roles, ...roles: Role[]) => grants.some(({ role }) => roles.includes(role))

// Where a coordinator works says nothing of what they report: for that they are given a role of the agency, too.
const works = ({ grants }: Roles, agency: string, ...roles: Role[]) =>
  grants.some(
    (grant) =>
      grant.agency === agency && !isOverall(grant.role) && (roles.length === 0 || roles.includes(grant.role)),
  )
