import type { Attachment } from '../../chat/channel.ts'

/** Pictures and files that the platform has been brought already: to the next room they go by its name of them. */
export interface Brought {
  of(attachment: Attachment): string | null
  keep(attachment: Attachment, fileId: string | undefined): void
}

const MOST_KEPT = 100

export function createBrought(): Brought {
  const ids = new Map<string, string>()
  return {
    of: (attachment) => ids.get(keyOf(attachment)) ?? null,
    keep(attachment, fileId) {
      if (fileId === undefined) return
      ids.set(keyOf(attachment), fileId)
      const [oldest] = ids.keys()
      if (ids.size > MOST_KEPT && oldest !== undefined) ids.delete(oldest)
    },
  }
}

// A name is part of what was brought: the same file may go out under another.
const keyOf = ({ kind, id, name }: Attachment) => `${kind} ${id} ${name}`
