export const ROLES = ['staff', 'reporter', 'lead', 'executive', 'coordinator', 'admin'] as const
export type Role = (typeof ROLES)[number]

/** A role, and the agency (its id) for which it holds; of one that holds for the whole plan, where its holder works. */
export interface Grant {
  role: Role
  agency: string | null
}

/** Someone's roles: all that a permission rests on. */
export interface Roles {
  joined: boolean
  grants: readonly Grant[]
}

/** Whether a role holds for the whole plan; its holder need not belong to an agency. */
export const isOverall = (role: Role): boolean => OVERALL.includes(role)

export const OVERALL: readonly Role[] = ['executive', 'coordinator', 'admin']

/** The agencies (ids) whose work someone does. */
export const workplacesOf = (roles: Roles): string[] => agenciesOf(roles, 'staff', 'reporter', 'lead')

/** The agencies (ids) for which someone has one of these roles, or any. */
export function agenciesOf({ grants }: Roles, ...roles: Role[]): string[] {
  const meant = grants.filter(({ role }) => roles.length === 0 || roles.includes(role))
  return [...new Set(meant.flatMap(({ agency }) => agency ?? []))]
}
