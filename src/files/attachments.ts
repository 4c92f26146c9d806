import type { DateTime } from 'luxon'
import type { Attachments } from '../chat/attachments.ts'
import type { Attachment } from '../chat/channel.ts'
import type { Queries } from '../database/database.ts'
import { holds, type Signature, signFile } from './signature.ts'

export interface FilesParts {
  queries: Queries
  /** Signs addresses: the same in every process. */
  secret: string
  /** Where the files are opened, without a slash at its end; null where nobody outside reaches this server. */
  origin: string | null
  clock: () => DateTime
}

export interface OpenedFile {
  type: string
  content: Uint8Array<ArrayBuffer>
}

export interface Files extends Attachments {
  /** What stands at an address, however often it is asked for; null where the address is wrong or its time is over. */
  open(id: string, signature: Signature): Promise<OpenedFile | null>
}

// Platforms fetch again after the message was taken, and people scroll back some days.
const OPEN_DAYS = 7

/** What is kept, for channels that carry it and for those that give its address. */
export function createFiles({ queries, secret, origin, clock }: FilesParts): Files {
  const find = (id: string) => queries.keptFile.findUnique({ where: { id } })

  function path({ id, name }: Attachment): string {
    const { until, sign } = signFile(id, Math.floor(clock().plus({ days: OPEN_DAYS }).toSeconds()), secret)
    return `/tep/${id}/${encodeURIComponent(name)}?until=${until}&sign=${sign}`
  }

  return {
    async read({ id, name }) {
      const file = await find(id)
      if (!file) throw new Error(`the file of "${name}" is not kept any more`)
      return file.content
    },

    path,
    address: (attachment) => origin && `${origin}${path(attachment)}`,

    async open(id, signature) {
      if (!holds(id, signature, secret, clock().toSeconds())) return null
      const file = await find(id)
      return file && { type: file.type, content: file.content }
    },
  }
}
