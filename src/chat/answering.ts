import type { Failure, Message, Sent } from './channel.ts'
import type { Incoming } from './incoming.ts'
import { whatNext } from './retrying.ts'
import type { Throttle } from './throttle.ts'

/** Keeps an answer that could not be given: to be sent later, or to stand at that person's next message. */
export type Unsaid = (
  incoming: Incoming,
  message: Message,
  how: { partsSent: number; stands: boolean; inSeconds: number },
) => Promise<void>

export interface AnsweringParts {
  throttle: Throttle
  unsaid: Unsaid
  /** Resolves after so many milliseconds. */
  wait(ms: number): Promise<void>
  /** Told of every attempt that failed. */
  failed?(channel: string, failure: Failure): void
}

// Whoever waits for an answer waits so long; then it is the outbox's, and the next update is handled.
const PATIENCE_MS = 4000

export type Answer = (
  incoming: Incoming,
  message: Message,
  send: (skip: number) => Promise<Sent>,
) => Promise<Sent>

/** Sends the answer to what was just said: within the limits, again where that may help, and never twice. */
export function createAnswering({ throttle, unsaid, wait, failed }: AnsweringParts): Answer {
  return async function answer(incoming, message, send) {
    let left = PATIENCE_MS
    let skip = 0
    for (let attempts = 1; ; attempts++) {
      for (let ms = throttle.take(incoming.room, true); ms > 0; ms = throttle.take(incoming.room, true)) {
        if (ms > left) return handOver({ kind: 'tooFast', waitSeconds: ms / 1000, partsSent: skip }, attempts)
        left -= ms
        await wait(ms)
      }
      const sent = await send(skip)
      throttle.arrived(incoming.room)
      if (sent.kind === 'sent') return sent
      failed?.(incoming.channel, sent)
      skip = sent.partsSent
      if (sent.kind === 'tooFast') throttle.hold(incoming.room, sent.waitSeconds)
      const next = whatNext(sent, 'answer', attempts)
      const ms = next.do === 'again' ? next.inSeconds * 1000 : Number.POSITIVE_INFINITY
      if (ms > left) return handOver(sent, attempts)
      left -= ms
      if (ms > 0 && sent.kind !== 'tooFast') await wait(ms)
    }

    async function handOver(sent: Exclude<Sent, { kind: 'sent' }>, attempts: number): Promise<Sent> {
      const next = whatNext(sent, 'answer', attempts)
      if (next.do === 'stop') return sent
      await unsaid(incoming, message, {
        partsSent: sent.partsSent,
        stands: next.do === 'stand',
        inSeconds: next.do === 'again' ? next.inSeconds : 0,
      })
      return sent
    }
  }
}
