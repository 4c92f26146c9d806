import { type AllowedFor, type Asking, mayUse } from './policy.ts'
import type { Grant, Roles } from './roles.ts'

/** What the house knows of whoever speaks. */
export interface Known {
  language: string | null
  person: { id: number; name: string } | null
  grants: readonly Grant[]
}

/** Whoever speaks. Someone who has not joined has no person and no roles. */
export interface Speaker extends Known, Roles {
  may(allowedFor: AllowedFor): boolean
}

export function createSpeaker(known: Known, asking: Asking): Speaker {
  const roles = { joined: known.person !== null, grants: known.grants }
  return { ...known, ...roles, may: (allowedFor) => mayUse(roles, allowedFor, asking) }
}
