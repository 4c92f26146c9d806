import type { WriteStream } from 'node:tty'
import type { Screen } from './render.ts'

// Longer lines are hard to read, however wide the window is.
const WIDEST = 100
// Of a pipe, and of a terminal that does not know its own.
const UNKNOWN = 80

/** What the terminal behind a stream can show. https://no-color.org is respected by Node's own check. */
export function screenOf(stream: WriteStream): Screen {
  const columns = stream.isTTY && stream.columns > 0 ? stream.columns : UNKNOWN
  return { columns: Math.min(columns, WIDEST), styled: stream.isTTY && stream.hasColors() }
}
