import { Agent, request } from 'node:http'
import { round } from '../measure.ts'

/** A connection of the platform to a webhook: as many updates at once as it brings by default. */
const CONNECTIONS = 40

// As many as write to a bot on one day; each of them again and again.
export const PEOPLE = 500

let ids = 0

export function createLoad({ url, secret }: { url: string; secret: string }, texts: readonly string[]) {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS })
  const headers = { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': secret }

  /** Resolves with the milliseconds until the update was handled. */
  function bring(): Promise<number> {
    const id = ++ids
    const person = (id % PEOPLE) + 1
    const from = { id: person, is_bot: false, first_name: 'Lan', language_code: 'vi' }
    const text = texts[id % texts.length]
    const message = {
      message_id: id,
      date: 1_790_000_000,
      chat: { id: person, type: 'private', first_name: 'Lan' },
      from,
      text,
    }
    const started = performance.now()
    return new Promise((resolve, reject) => {
      const sent = request(url, { method: 'POST', agent, headers }, (response) => {
        response.resume().on('end', () => {
          if (response.statusCode === 200) resolve(performance.now() - started)
          else reject(new Error(`the webhook answered ${response.statusCode}`))
        })
      })
      sent.on('error', reject).end(JSON.stringify({ update_id: id, message }))
    })
  }

  return {
    /** As many as the webhook takes. */
    async flood(count: number): Promise<number> {
      const started = performance.now()
      let left = count
      const line = async () => {
        while (left-- > 0) await bring()
      }
      await Promise.all(Array.from({ length: CONNECTIONS }, line))
      return (count / (performance.now() - started)) * 1000
    },
    /** So many a second, whether or not those before are done. */
    async pace(perSecond: number, seconds: number) {
      const started = performance.now()
      const running: Promise<number>[] = []
      while (performance.now() - started < seconds * 1000) {
        const due = ((performance.now() - started) / 1000) * perSecond
        while (running.length < due) running.push(bring())
        await new Promise((resolve) => setTimeout(resolve, 2))
      }
      const times = (await Promise.all(running)).sort((a, b) => a - b)
      const at = (share: number) => round(times[Math.floor(times.length * share)] ?? 0)
      return { count: times.length, medianMs: at(0.5), p99Ms: at(0.99) }
    },
    stop: () => agent.destroy(),
  }
}
