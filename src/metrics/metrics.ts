import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import { z } from 'zod'
import type { Channel, Failure, Receive } from '../chat/channel.ts'
import type { Queries } from '../database/database.ts'

// From an answer out of memory to one that a busy machine is late with.
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]
const STATES = ['due', 'standing'] as const

const counted = z.array(z.object({ channel: z.string(), state: z.enum(STATES), count: z.number() }))

/** What this process counts. Labels name channels and kinds, never a person, a room or a word. */
export function createMetrics(queries: Queries) {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const received = new Counter({
    name: 'dieuphoi_messages_received_total',
    help: 'Messages and presses addressed to the bot',
    labelNames: ['channel'],
    registers,
  })
  const answered = new Counter({
    name: 'dieuphoi_messages_answered_total',
    help: 'Those that were given an answer',
    labelNames: ['channel'],
    registers,
  })
  const seconds = new Histogram({
    name: 'dieuphoi_answer_seconds',
    help: 'From a message to its answer, without the time on the platform',
    labelNames: ['channel'],
    buckets: SECONDS,
    registers,
  })
  const failures = new Counter({
    name: 'dieuphoi_send_failures_total',
    help: 'Attempts to send that failed, answers and notices',
    labelNames: ['channel', 'kind'],
    registers,
  })
  new Gauge({
    name: 'dieuphoi_outgoing',
    help: 'What is said unasked: due, or standing until the person writes',
    labelNames: ['channel', 'state'],
    registers,
    async collect() {
      const rows = await count(queries).catch(() => null)
      this.reset()
      for (const { channel, state, count: n } of rows ?? []) this.set({ channel, state }, n)
    },
  })

  const failed = (channel: string, { kind }: Pick<Failure, 'kind'>) => failures.inc({ channel, kind })

  return {
    failed,

    /** The same bot, counted. */
    receive(receive: Receive): Receive {
      return async (incoming) => {
        if (!incoming.addressed) return receive(incoming)
        const { channel } = incoming
        received.inc({ channel })
        const stop = seconds.startTimer({ channel })
        const message = await receive(incoming)
        if (message) {
          stop()
          answered.inc({ channel })
        }
        return message
      }
    },

    /** The same channel, whose failures are counted. */
    channel: (channel: Channel): Channel => ({
      ...channel,
      async send(...what) {
        const sent = await channel.send(...what)
        if (sent.kind !== 'sent') failed(channel.name, sent)
        return sent
      },
    }),

    render: async () => ({ type: registry.contentType, text: await registry.metrics() }),
  }
}

export type Metrics = ReturnType<typeof createMetrics>

async function count(queries: Queries) {
  return counted.parse(
    await queries.$queryRaw`
      SELECT "channel", "state"::text, count(*)::int AS "count" FROM "Outgoing"
      WHERE "state" IN ('due', 'standing') GROUP BY "channel", "state"`,
  )
}
