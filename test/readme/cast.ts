import type { Office } from '../support/office.ts'

type Roles = Parameters<Office['hire']> extends [string, ...infer R] ? R : never

// Who speaks in README beside staff who have not joined: `CV (đầu mối Sở VHTT): …`.
const CAST: Record<string, Roles> = {
  'đầu mối Sở TT&TT': [['reporter', 'so-thong-tin-va-truyen-thong']],
  'đầu mối Sở VHTT': [['reporter', 'so-van-hoa-va-the-thao']],
  'đầu mối Sở Y tế': [['reporter', 'so-y-te']],
  'phụ trách Sở Y tế': [['lead', 'so-y-te']],
  'điều phối': [['coordinator', 'so-thong-tin-va-truyen-thong']],
}

/** Finds who speaks by how README calls them, hired when they first speak. */
export function castOf(office: Office) {
  const hired = new Map<string, ReturnType<Office['hire']>>()
  return async (who: string) => {
    const roles = CAST[who]
    if (!roles) return office.person(who)
    const known = hired.get(who) ?? office.hire(who, ...roles)
    hired.set(who, known)
    return known
  }
}
