import type { Register } from '../../src/agencies/model.ts'
import type { ReadMessage } from '../../src/updates/model.ts'
import { asksForMoreTime } from '../../src/updates/more-time.ts'
import { createUpdateReader } from '../../src/updates/reader.ts'
import type { World } from '../world.ts'

type Reader = (text: string) => ReadMessage

const readers = new WeakMap<Register, Reader>()

/** The reader that knows the codes and names of a register; made once for each. */
export function readerOf(register: Register): Reader {
  const known = readers.get(register)
  if (known) return known
  const reader = rememberLast(createUpdateReader({ register }))
  readers.set(register, reader)
  return reader
}

// Whether a message reports something and what it reports are asked one after the other.
function rememberLast(read: Reader): Reader {
  let last: { text: string; message: ReadMessage } | null = null
  return (text) => {
    if (last?.text !== text) last = { text, message: read(text) }
    return last.message
  }
}

/** Whether a text reports something. */
export async function reports(text: string, { questions }: Pick<World, 'questions'>): Promise<boolean> {
  const { register } = await questions.ready()
  return readerOf(register)(text).kind === 'update' && !wantsTime(text, register)
}

/** Whether a text asks for more time and reports no figures. */
export async function asksTime(text: string, { questions }: Pick<World, 'questions'>): Promise<boolean> {
  const { register } = await questions.ready()
  return wantsTime(text, register)
}

const wantsTime = (text: string, register: Register): boolean =>
  asksForMoreTime(text, register) &&
  !readerOf(register)(text).updates.some(
    ({ outputs, cumulative, percent }) => outputs.length + cumulative.length > 0 || percent !== null,
  )
