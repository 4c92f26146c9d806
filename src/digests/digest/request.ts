import type { DateTime } from 'luxon'
import type { OfficeCalendar } from '../../calendar/office.ts'
import type { Figures } from '../figures.ts'
import type { Scope } from '../scope.ts'

/** What of a digest is not in the data. */
export interface Request {
  kind: 'daily' | 'weekly'
  scope: Scope
  since: DateTime
  until: DateTime
  before: Figures | null
  late: boolean
  headlineAlone: boolean
  office: OfficeCalendar
}
