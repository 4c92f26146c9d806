import type { Queries } from '../database/database.ts'
import { type Absences, createAbsences } from './membership/absences.ts'
import { createExports, type Exports } from './membership/export.ts'
import { createInvites, type Invites } from './membership/invites.ts'
import { createJoining, type Joining } from './membership/joining.ts'
import { createLeaving, type Leaving } from './membership/leaving.ts'
import { createMembers, type Members } from './membership/members.ts'
import { createPresenting, type Presenting } from './membership/presenting.ts'
import { createProfiles, type Profiles } from './membership/profiles.ts'

/** How people come to the house, what it keeps of them, and how they go. */
export interface Membership
  extends Invites,
    Presenting,
    Joining,
    Profiles,
    Exports,
    Members,
    Absences,
    Leaving {}

export const createMembership = (queries: Queries): Membership => ({
  ...createInvites(queries),
  ...createPresenting(queries),
  ...createJoining(queries),
  ...createProfiles(queries),
  ...createExports(queries),
  ...createMembers(queries),
  ...createAbsences(queries),
  ...createLeaving(queries),
})
