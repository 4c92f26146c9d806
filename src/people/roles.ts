export type Role = 'staff' | 'reporter' | 'lead' | 'coordinator' | 'admin'

/** A role, and the agency (its id) for which it holds. Coordinators and admins have it for the whole plan. */
export interface Grant {
  role: Role
  agency: string | null
}

/** Someone's roles: all that a permission rests on. */
export interface Roles {
  joined: boolean
  grants: readonly Grant[]
}

/** The agencies (ids) for which someone has one of these roles, or any. */
export function agenciesOf({ grants }: Roles, ...roles: Role[]): string[] {
  const meant = grants.filter(({ role }) => roles.length === 0 || roles.includes(role))
  return [...new Set(meant.flatMap(({ agency }) => agency ?? []))]
}
