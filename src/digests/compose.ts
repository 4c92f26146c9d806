import type { DateTime } from 'luxon'
import type { OfficeCalendar } from '../calendar/office.ts'
import { phrase } from '../chat/phrase.ts'
import { Reply } from '../chat/reply.ts'
import type { Queries } from '../database/database.ts'
import type { Figures } from './figures.ts'

export type Scope = { kind: 'plan' } | { kind: 'agency'; agencyId: string } | { kind: 'content'; ref: string }

export interface DigestRequest {
  kind: 'daily' | 'weekly'
  scope: Scope
  since: DateTime
  until: DateTime
  before: Figures | null
  late: boolean
  headlineAlone: boolean
  names: boolean
}

export interface Composed {
  reply: Reply
  chart: { content: Uint8Array; name: string; type: 'image/png' } | null
  quiet: boolean
  figures: Figures
}

/** Stands in for what composes a digest. */
export async function compose(
  _queries: Queries,
  _office: OfficeCalendar,
  { kind, until }: DigestRequest,
  _draw: ((picture: unknown) => Promise<Uint8Array>) | null,
): Promise<Composed> {
  const reply = new Reply().lead(phrase('as-it-is', { text: `${kind} ${until.toISO()}` }))
  return { reply, chart: null, quiet: false, figures: {} }
}
