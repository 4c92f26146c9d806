import type { Given } from '../world.ts'

/** Without whoever speaks. */
export const others = (persons: readonly number[], { speaker }: Given): number[] =>
  persons.filter((id) => id !== speaker.person?.id)
