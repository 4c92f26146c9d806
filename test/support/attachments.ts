import type { Attachments } from '../../src/chat/attachments.ts'
import type { Attachment } from '../../src/chat/channel.ts'

export const PICTURE: Attachment = {
  kind: 'picture',
  id: 'a1',
  name: 'bieu-do-thang-4.png',
  type: 'image/png',
}

export const TABLE: Attachment = {
  kind: 'file',
  id: 'b2',
  name: 'tổng hợp tháng 4.csv',
  type: 'text/csv',
}

const CONTENT: Record<string, string> = { a1: 'a picture', b2: 'đơn vị,kết quả\nSở Y tế,3' }

/** Attachments that exist, at addresses that do not. */
export const keptAttachments: Attachments = {
  read: async ({ id }) => new TextEncoder().encode(CONTENT[id] ?? ''),
  address: ({ id }) => `http://127.0.0.1/tep/${id}`,
  path: ({ id }) => `/tep/${id}`,
}
