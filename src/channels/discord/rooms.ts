import { z } from 'zod'
import type { RoomChange } from '../../chat/channel.ts'

const place = z.object({ id: z.string() })
const guild = z.object({ id: z.string(), unavailable: z.boolean().optional() })

/** A channel or a thread that is no more. */
export function readRemoved(raw: unknown): RoomChange | null {
  const { data } = place.safeParse(raw)
  return data ? { kind: 'closed', room: { id: data.id, kind: 'group' } } : null
}

/** The guild from which the bot was sent away; null where it is only out of reach for a while. */
export function readLeft(raw: unknown): string | null {
  const { data } = guild.safeParse(raw)
  return data && !data.unavailable ? data.id : null
}
