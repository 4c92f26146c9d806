import { maySeeAll } from '../../src/people/policy.ts'
import { agenciesOf, workplacesOf } from '../../src/people/roles.ts'
import type { Given } from '../world.ts'

type Speaker = Given['speaker']

/** The agencies for which someone works; of a coordinator with no other role, where they sit. */
export function ownAgencies(speaker: Speaker): string[] {
  const working = workplacesOf(speaker)
  return working.length > 0 ? working : agenciesOf(speaker)
}

/** Whose assignments a code or number may mean: everyone's for who may see them, else the own agencies'. */
export const within = (speaker: Speaker): string[] | null =>
  maySeeAll(speaker) ? null : ownAgencies(speaker)

/** In a group nobody's progress is told: it is seen by others than it concerns. */
export const isGroup = ({ room }: Pick<Given, 'room'>): boolean => room.kind === 'group'
