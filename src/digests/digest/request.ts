import type { DateTime } from 'luxon'
import type { OfficeCalendar } from '../../calendar/office.ts'
import type { Figures } from '../figures.ts'
import type { Scope } from '../scope.ts'

export interface DigestRequest {
  kind: 'daily' | 'weekly'
  scope: Scope
  /** What came after this, the previous digest's cut-off, is new. */
  since: DateTime
  /** The cut-off, in the office's zone. */
  until: DateTime
  /** Of the previous digest of this room and kind. */
  before: Figures | null
  /** It is posted late, after an outage, and says so. */
  late: boolean
  /** The lines that stand alone and the cut-off only: for a leader. */
  headlineAlone: boolean
  /** It comes on working days only, so that the next one comes after the days off ahead. */
  onWorkingDays: boolean
  /** Whether who is late is named: where a coordinator pressed for it, never in a group. */
  names: boolean
}

/** What of a digest is not in the data. */
export interface Request extends Omit<DigestRequest, 'names'> {
  office: OfficeCalendar
}

const LONGEST_WEEK_DAYS = 10

/** A weekly one whose last one came a week ago, or a little more over days off; else it tells of no week. */
export const isOfAWeek = ({ kind, since, until }: Pick<Request, 'kind' | 'since' | 'until'>): boolean =>
  kind === 'weekly' && until.diff(since).as('days') <= LONGEST_WEEK_DAYS

/** What last week's digest had. */
export const lastWeek = (request: Request): Figures | null => (isOfAWeek(request) ? request.before : null)
