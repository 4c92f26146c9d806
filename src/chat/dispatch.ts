import { called, shown } from './calling.ts'
import { picked, pressed } from './choosing.ts'
import type { Basis } from './command.ts'
import type { Heard, Outcome } from './heard.ts'
import { plainly } from './plainly.ts'
import { answered, greeted, left, refused } from './talking.ts'
import { pickedUnasked } from './unasked.ts'

/** Finds out what was said, in one fixed order, and has it answered. */
export async function dispatch<World extends Basis, Memory>(
  heard: Heard<World, Memory>,
): Promise<Outcome<Memory>> {
  const order = [refused, pressed, pickedUnasked, picked, left, answered, called, shown, greeted, plainly]
  for (const reading of order) {
    const outcome = await reading(heard)
    if (outcome) return outcome
  }
  throw new Error('no command takes plain text')
}
