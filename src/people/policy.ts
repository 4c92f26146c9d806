export type AllowedFor = 'everyone' | 'reporter' | 'lead' | 'coordinator'

/** Who may do what. Denied unless a sentence here allows it. */
export function may(roles: readonly AllowedFor[], allowedFor: AllowedFor): boolean {
  return allowedFor === 'everyone' || roles.includes(allowedFor)
}
