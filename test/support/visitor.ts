import { randomUUID } from 'node:crypto'
import type { Pushed, Said, Told } from '../../src/channels/web/wire.ts'

/** What an open page is told unasked. */
export interface Stream {
  next(): Promise<Pushed>
}

/** A browser without a screen: keeps its cookies and posts what its page would post. */
export class Visitor {
  readonly url: string
  readonly cookies = new Map<string, string>()

  constructor(url: string) {
    this.url = url
  }

  async get(path: string, headers: Record<string, string> = {}): Promise<Response> {
    return this.#fetch(path, { headers })
  }

  async post(body: unknown, headers: Record<string, string> = {}): Promise<Response> {
    const json = { 'content-type': 'application/json', origin: this.url, ...headers }
    const text = typeof body === 'string' ? body : JSON.stringify(body)
    return this.#fetch('/chat/messages', { method: 'POST', headers: json, body: text })
  }

  async says(text: string, id = randomUUID()): Promise<Told> {
    return this.tells({ id, text })
  }

  async tells(said: Said): Promise<Told> {
    const response = await this.post(said)
    if (!response.ok) throw new Error(`refused with ${response.status}`)
    return response.json() as Promise<Told>
  }

  /** Opens the stream of a page; resolves when it listens. */
  async listens(): Promise<Stream> {
    const response = await this.get('/chat/stream', { 'sec-fetch-site': 'same-origin' })
    const chunks = response.body?.pipeThrough(new TextDecoderStream()).getReader()
    await chunks?.read() // how soon to come back
    return {
      async next() {
        let event = ''
        while (!event.endsWith('\n\n')) event += (await chunks?.read())?.value ?? fail()
        const [, data = 'null'] = /^data: (.*)$/mu.exec(event) ?? []
        return JSON.parse(data) as Pushed
      },
    }
  }

  async #fetch(path: string, init: RequestInit): Promise<Response> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await fetch(this.url + path, { ...init, headers: { ...init.headers, cookie } })
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      this.cookies.set(name, value)
    }
    return response
  }
}

function fail(): never {
  throw new Error('the stream has ended')
}
