import { randomUUID } from 'node:crypto'
import type { DateTime } from 'luxon'
import type { Incoming } from '../../chat/incoming.ts'

export const TERMINAL = 'terminal'

/** Who sits at the terminal. */
export interface Sitter {
  id: string
  language?: string
}

/** A line typed at the terminal: always private, always for the bot. */
export function receiveLine(text: string, { id, language }: Sitter, at: DateTime): Incoming {
  return {
    channel: TERMINAL,
    updateId: randomUUID(),
    room: { id, kind: 'private' },
    sender: { id, ...(language !== undefined && { language }) },
    text,
    addressed: true,
    at,
  }
}
