import { z } from 'zod'

/** One call per connection: a line of JSON there, a line of JSON back. */
export const call = z.object({ procedure: z.string(), request: z.unknown() })

export const answer = z.union([
  z.object({ result: z.unknown() }),
  z.object({
    userError: z.object({
      key: z.string(),
      details: z.record(z.string(), z.union([z.string(), z.number()])),
    }),
  }),
  z.object({ failed: z.string() }),
])

export type Call = z.infer<typeof call>
export type Answer = z.infer<typeof answer>

// A plan of a thousand pages is a tenth of this.
const LONGEST_LINE = 32 * 1024 * 1024

/** The first line of a stream. Rejects where the stream ends before it, or the line is too long. */
export async function readLine(stream: AsyncIterable<string>): Promise<string> {
  let text = ''
  for await (const piece of stream) {
    text += piece
    const end = text.indexOf('\n')
    if (end >= 0) return text.slice(0, end)
    if (text.length > LONGEST_LINE) throw new Error('a line longer than 32 MB')
  }
  throw new Error('the other side hung up')
}
