import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders } from 'node:http'

/** What somebody built to be told by the platform: keeps what it got, and answers as it is told to. */
export async function startHook() {
  const got: { headers: IncomingHttpHeaders; body: unknown; method: string | undefined }[] = []
  const statuses: number[] = []
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const text = Buffer.concat(chunks).toString('utf8')
    got.push({
      headers: request.headers,
      method: request.method,
      body: text === '' ? null : JSON.parse(text),
    })
    response.writeHead(statuses.shift() ?? 200).end()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  return {
    url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/hook`,
    got,
    /** The statuses of the next answers; afterwards 200. */
    answers: (...next: number[]) => void statuses.push(...next),
    stop(): void {
      server.close()
      server.closeAllConnections()
    },
  }
}
