import type { Sent } from '../../chat/channel.ts'
import { readFailure } from './failure.ts'
import type { Part } from './render.ts'

/** Says the parts of a message, from `skip` on, one after the other. Before each but the first it asks for a pause. */
export async function sayEach(
  parts: readonly Part[],
  skip: number,
  pause: () => Promise<void>,
  sayPart: (part: Part, at: number) => Promise<string | null>,
): Promise<Sent> {
  let messageId: string | null = null
  for (const [at, part] of parts.entries()) {
    if (at < skip) continue
    if (at > skip) await pause()
    try {
      const id = await sayPart(part, at)
      messageId ??= id
    } catch (error) {
      return { ...readFailure(error), partsSent: at }
    }
  }
  return { kind: 'sent', messageId }
}
