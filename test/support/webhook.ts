import { createServer } from '../../src/http/server.ts'
import { freePort } from './free-port.ts'
import { send, serverSettings } from './http.ts'

const SECRET = 'a-secret_of-the-tests'

/** The house's server on a port that a platform is told, before it is started; and posting there, as anybody could. */
export async function prepareWebhook(platform: string) {
  const port = await freePort()
  const server = createServer(serverSettings({ port }).settings)
  const path = `/hooks/${platform}`
  return {
    server,
    webhook: { url: `http://127.0.0.1:${port}${path}`, secret: SECRET, server },
    post: (headers: Record<string, string>, body: string) =>
      send(port, path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body,
      }),
  }
}
