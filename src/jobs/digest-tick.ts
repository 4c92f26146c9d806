import type { DateTime } from 'luxon'
import { type PostingParts, postDue } from '../digests/post.ts'
import type { MinuteJob } from './job.ts'

/** Posts every minute the digests that are due. */
export function digestTick(parts: PostingParts, clock: () => DateTime): MinuteJob {
  return {
    name: 'digests',
    async run() {
      await postDue(parts, clock())
    },
  }
}
