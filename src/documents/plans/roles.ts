import type { ResponsibilityRole } from '../../database/generated/enums.ts'
import type { PlanClause } from '../../plan/model.ts'

const ROLES = ['lead', 'support', 'advise', 'direct', 'receive'] as const

/** An agency's part in a clause, as stored. */
export interface NamedRole {
  role: ResponsibilityRole
  namedAs: string
  roleAs: string | null
}

/** Who does what in a clause: leads, supports, then the others, each in the document's order. */
export function rolesOf(clause: PlanClause): NamedRole[] {
  const others = clause.others.map(({ name, role }): NamedRole => {
    return { role: ROLES.find((known) => known === role) ?? 'other', namedAs: name, roleAs: role }
  })
  return [...clause.leads.map(as('lead')), ...clause.supports.map(as('support')), ...others]
}

/** The opposite of {@link rolesOf}. */
export function toClauseRoles(roles: NamedRole[]): Pick<PlanClause, 'leads' | 'supports' | 'others'> {
  const plain = (role: ResponsibilityRole) =>
    roles.filter((named) => named.roleAs === null && named.role === role).map((named) => named.namedAs)
  return {
    leads: plain('lead'),
    supports: plain('support'),
    others: roles.flatMap(({ namedAs, roleAs }) =>
      roleAs === null ? [] : [{ name: namedAs, role: roleAs }],
    ),
  }
}

function as(role: 'lead' | 'support') {
  return (namedAs: string): NamedRole => ({ role, namedAs, roleAs: null })
}
