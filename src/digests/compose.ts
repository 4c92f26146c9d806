import type { OfficeCalendar } from '../calendar/office.ts'
import type { Reply } from '../chat/reply.ts'
import type { Queries } from '../database/database.ts'
import type { MeetingsOn } from '../meetings/on.ts'
import { digestOf } from './digest/digest.ts'
import type { Picture } from './digest/picture.ts'
import type { DigestRequest } from './digest/request.ts'
import type { Figures } from './figures.ts'
import { takeSnapshot } from './snapshot/snapshot.ts'

export type { DigestRequest } from './digest/request.ts'
export type { Scope } from './scope.ts'

export interface Composed {
  reply: Reply
  chart: { content: Uint8Array; name: string; type: 'image/png' } | null
  /** Nothing happened, and nothing is late, near or new: the reply is one line. */
  quiet: boolean
  figures: Figures
}

/** Draws what a digest's chart shows, in the language of its room. */
export type Draw = (picture: Picture) => Promise<Uint8Array>

const NO_MEETINGS: MeetingsOn = async () => []

/** A digest with its chart; without one where `draw` is null, or where there is nothing to show. */
export async function compose(
  queries: Queries,
  office: OfficeCalendar,
  request: DigestRequest,
  draw: Draw | null,
  meetingsOn: MeetingsOn = NO_MEETINGS,
): Promise<Composed> {
  const snapshot = await takeSnapshot(queries, office, request, meetingsOn)
  const { reply, picture, quiet, figures } = digestOf(snapshot, { ...request, office })
  const content = picture && draw ? await draw(picture) : null
  const name = `tong-hop-${request.until.toISODate()}.png`
  return { reply, chart: content && { content, name, type: 'image/png' }, quiet, figures }
}
