import type { DateTime } from 'luxon'
import type { Answer } from '../../chat/answering.ts'
import type { Address, Message, Receive, Sent } from '../../chat/channel.ts'
import { createQueues } from '../../chat/in-order.ts'
import type { Unread } from '../../chat/incoming.ts'
import { createOnce } from '../../chat/once.ts'
import { type Received, readUpdate } from './receive.ts'
import type { Self } from './shapes.ts'

export interface HearingParts {
  self: Self
  receive: Receive
  answer: Answer
  say(room: Address, message: Message, skip: number): Promise<Sent>
  /** Told of each message once, before it is answered. */
  met(room: Address): Promise<void>
  clock: () => DateTime
}

/** Handles each message once, those of one chat in order. It rejects where the update must come again. */
export type Handle = (update: unknown) => Promise<void>

// Pictures chosen together arrive one by one; that they are not read is said once.
const TOGETHER_MINUTES = 1

export function createHearing({ self, receive, answer, say, met, clock }: HearingParts): Handle {
  const once = createOnce<void>(clock)
  const onceTogether = createOnce<void>(clock, TOGETHER_MINUTES)
  const inOrder = createQueues()

  return async function handle(raw) {
    const received = readUpdate(raw, self, clock())
    if (!received) return
    const { updateId, room, sender } = received.incoming
    const unread = unreadOf(received)
    await once(updateId, () =>
      inOrder(room.id, async () => {
        await met(room)
        if (!unread) return hear(received)
        await onceTogether([room.id, sender.id, unread].join('\n'), () => hear(received, unread))
      }),
    )
  }

  async function hear({ incoming }: Received, unread?: Unread): Promise<void> {
    const message = await receive({ ...incoming, ...(unread && { unread }) })
    if (message) await answer(incoming, message, (skip) => say(incoming.room, message, skip))
  }
}

/** What must be said to be unread: a picture with words is understood by its words, a sticker is a nod. */
function unreadOf({ carried, incoming }: Received): Unread | undefined {
  if (carried === null || carried.kind === 'sticker') return undefined
  return carried.kind === 'picture' && incoming.text !== '' ? undefined : carried.kind
}
