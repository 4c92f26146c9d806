import type { Register } from '../../src/agencies/model.ts'
import type { ReadMessage } from '../../src/updates/model.ts'
import { createUpdateReader } from '../../src/updates/reader.ts'
import type { World } from '../world.ts'

type Reader = (text: string) => ReadMessage

const readers = new WeakMap<Register, Reader>()

/** The reader that knows the codes and names of a register; made once for each. */
export function readerOf(register: Register): Reader {
  const known = readers.get(register)
  if (known) return known
  const reader = createUpdateReader({ register })
  readers.set(register, reader)
  return reader
}

/** Whether a text reports something. */
export async function reports(text: string, { questions }: Pick<World, 'questions'>): Promise<boolean> {
  const { register } = await questions.ready()
  return readerOf(register)(text).kind === 'update'
}
