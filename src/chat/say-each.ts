import type { Failure, Sent } from './channel.ts'

export interface Saying<Part> {
  /** Says one part; resolves with the platform's id of it, if it has one. */
  say(part: Part, at: number): Promise<string | null>
  /** Asked before each part but the first, which its caller has counted. */
  pause(): Promise<void>
  readFailure(error: unknown): Failure
}

/** Says the parts of a message, from `skip` on, one after the other, until one does not arrive. */
export async function sayEach<Part>(
  parts: readonly Part[],
  skip: number,
  { say, pause, readFailure }: Saying<Part>,
): Promise<Sent> {
  let messageId: string | null = null
  for (const [at, part] of parts.entries()) {
    if (at < skip) continue
    if (at > skip) await pause()
    try {
      const id = await say(part, at)
      messageId ??= id
    } catch (error) {
      return { ...readFailure(error), partsSent: at }
    }
  }
  return { kind: 'sent', messageId }
}
