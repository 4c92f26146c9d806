import type { IncomingMessage } from 'node:http'
import { asJson, type Json } from './json.ts'

export interface Body {
  body: Json
  /** Where what came is a list: the commands. */
  list: unknown[] | null
  files: { filename: string; size: number }[]
}

/** What a request carries: JSON, or a form with JSON in `payload_json` and files beside it. */
export async function readBody(request: IncomingMessage): Promise<Body> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  const bytes = Buffer.concat(chunks)
  const type = request.headers['content-type'] ?? ''
  if (bytes.length === 0) return { body: {}, list: null, files: [] }
  if (!type.startsWith('multipart/')) {
    const read: unknown = JSON.parse(bytes.toString('utf8'))
    return { body: asJson(read), list: Array.isArray(read) ? read : null, files: [] }
  }
  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData()
  const files = [...form.values()].flatMap((one) =>
    typeof one === 'string' ? [] : [{ filename: one.name, size: one.size }],
  )
  const payload = form.get('payload_json')
  return { body: typeof payload === 'string' ? asJson(JSON.parse(payload)) : {}, list: null, files }
}
