import { once } from 'node:events'
import { createServer } from 'node:http'

/** The least of a platform: it takes every call, so that what is measured is the bot. */
export async function startLoopback(onSend: (chat: string) => void = () => {}) {
  let webhook = ''
  let secret = ''
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    const method = request.url?.slice(request.url.lastIndexOf('/') + 1)
    const payload = body === '' ? {} : JSON.parse(body)
    if (method === 'setWebhook') {
      webhook = payload.url
      secret = payload.secret_token ?? ''
    }
    if (method === 'sendMessage') onSend(String(payload.chat_id))
    response
      .setHeader('content-type', 'application/json')
      .end(JSON.stringify({ ok: true, result: resultOf(method) }))
  })
  server.keepAliveTimeout = 60_000
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  return {
    root: `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`,
    webhook: () => ({ url: webhook, secret }),
    stop() {
      server.close()
      server.closeAllConnections()
    },
  }
}

function resultOf(method: string | undefined): unknown {
  if (method === 'getMe') return { id: 4242, is_bot: true, first_name: 'Bot', username: 'dieuphoi_bot' }
  if (method === 'sendMessage') return { message_id: 1, date: 1, chat: { id: 1, type: 'private' }, text: '' }
  return true
}
