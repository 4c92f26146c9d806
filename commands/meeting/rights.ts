import { mayPlanMeetings } from '../../src/people/policy.ts'
import { agenciesOf } from '../../src/people/roles.ts'
import type { Given } from '../world.ts'

type Speaker = Given['speaker']

/** Whether somebody may set, move or cancel a meeting of this host. */
export const mayChange = (speaker: Speaker, host: string): boolean => mayPlanMeetings(speaker, host)

/** The agency for which a lead sets meetings; null for the coordinator, who sets everyone's, and for others. */
export function ownHost(speaker: Speaker): string | null {
  if (mayPlanMeetings(speaker, null)) return null
  return agenciesOf(speaker, 'lead').find((agency) => mayPlanMeetings(speaker, agency)) ?? null
}

/** Whether somebody may set any at all. */
export const maySetSome = (speaker: Speaker): boolean =>
  mayPlanMeetings(speaker, null) || ownHost(speaker) !== null
