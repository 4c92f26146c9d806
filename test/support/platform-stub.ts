import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import { onTestFinished } from 'vitest'

/** Something that answers as a test says, in place of a platform; gone when the test is. */
export async function listenFor(answer: RequestListener): Promise<string> {
  const server = createServer(answer).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  const address = server.address()
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`
}

/** An address at which nobody listens. */
export async function nowhere(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`
}

export const DISCORD_TOKEN = 'MTE5ODIy.GhX9Zk.q8Jp3w1uY5mB7nR2sT4vX6zA0cE'
export const CHANNEL = '900'
export const PERSON = '700'

/** As much of Discord as its check asks. Lists what was said, where. */
export async function startDiscord(application: Record<string, unknown> = {}) {
  const said: { channel: string; content: string }[] = []
  const root = await listenFor(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    const [status, answer] = handle(`${request.method} ${request.url}`, body, request.headers.authorization)
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer))
  })

  function handle(asked: string, body: string, token: string | undefined): [number, unknown] {
    if (token !== `Bot ${DISCORD_TOKEN}`) return [401, { message: '401: Unauthorized', code: 0 }]
    if (asked === 'GET /v10/users/@me') return [200, { id: '42', username: 'dieuphoi', bot: true }]
    if (asked === 'GET /v10/applications/@me') return [200, { id: '4242', bot_public: false, ...application }]
    const given = JSON.parse(body)
    if (asked === 'POST /v10/users/@me/channels')
      return given.recipient_id === PERSON
        ? [200, { id: `dm-${PERSON}` }]
        : [400, { message: 'Invalid Recipient(s)', code: 50033 }]
    const [, channel = ''] = /^POST \/v10\/channels\/([^/]+)\/messages$/u.exec(asked) ?? []
    if (![CHANNEL, `dm-${PERSON}`].includes(channel))
      return [404, { message: 'Unknown Channel', code: 10003 }]
    said.push({ channel, content: given.content })
    return [200, { id: '1' }]
  }

  return { root, said }
}
