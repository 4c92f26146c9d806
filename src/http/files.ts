import { Hono } from 'hono'
import type { Env } from './env.ts'

/** What stands at a signed address; null where the signature does not hold. */
export type OpenFile = (
  id: string,
  signature: { until: number; sign: string },
) => Promise<{ type: string; content: Uint8Array<ArrayBuffer> } | null>

/** `/tep/ID/NAME?until=…&sign=…`: for whoever has the address, browser or platform; never run as a page. */
export function fileRoutes(open: OpenFile): Hono<Env> {
  return new Hono<Env>().get('/:id/:name', async (context) => {
    const { until = '', sign = '' } = context.req.query()
    const { id, name } = context.req.param()
    const file = /^\d{1,12}$/.test(until) ? await open(id, { until: Number(until), sign }) : null
    if (!file) return context.notFound()
    const how = file.type.startsWith('image/') ? 'inline' : 'attachment'
    context.header('content-disposition', `${how}; filename*=UTF-8''${encodeURIComponent(name)}`)
    context.header('content-security-policy', "default-src 'none'; sandbox")
    context.header('cache-control', 'private, max-age=3600')
    return context.body(file.content, 200, { 'content-type': file.type })
  })
}
