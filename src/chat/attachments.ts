import type { Abilities, Attachment, Block, Message } from './channel.ts'

/** Where the content of attachments is. */
export interface Attachments {
  read(attachment: Attachment): Promise<Uint8Array>
  /** An address that opens it without signing in, for a while; null where this server has none. */
  address(attachment: Attachment): string | null
  /** The same for a page of this server: the address without where the server is. */
  path(attachment: Attachment): string
}

/** For a house in which nothing is attached. */
export const noAttachments: Attachments = {
  read: async ({ name }) => Promise.reject(new Error(`no attachment "${name}"`)),
  address: () => null,
  path: ({ name }) => `/${name}`,
}

/** The message with only such attachments as the channel carries; of the others it gives name and address. */
export function writeAddresses(message: Message, able: Abilities, kept: Attachments): Message {
  const { attachments = [], ...rest } = message
  const carried = attachments.filter(({ kind }) => (kind === 'picture' ? able.pictures : able.files))
  const written = attachments.filter((one) => !carried.includes(one)).map((one) => write(one, kept))
  return {
    ...rest,
    blocks: [...rest.blocks, ...written],
    ...(carried.length > 0 && { attachments: carried }),
  }
}

function write(attachment: Attachment, kept: Attachments): Block {
  const address = kept.address(attachment)
  return { style: 'note', text: address === null ? attachment.name : `${attachment.name}: ${address}` }
}
