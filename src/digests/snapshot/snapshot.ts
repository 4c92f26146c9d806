import type { DateTime } from 'luxon'
import { isoDay } from '../../calendar/iso-day.ts'
import type { OfficeCalendar } from '../../calendar/office.ts'
import { onDay } from '../../calendar/on-day.ts'
import type { Queries } from '../../database/database.ts'
import type { MeetingLine, MeetingsOn } from '../../meetings/on.ts'
import { type Meant, nameBy } from '../../progress/overview/counts.ts'
import type { Scope } from '../scope.ts'
import { type Corrections, findCorrections } from './corrections.ts'
import { type Difficulties, findDifficulties } from './difficulties.ts'
import { type FormSum, sumOutputs } from './outputs.ts'
import { countSaid } from './said.ts'
import { countStanding, type Standing } from './standing.ts'
import { findSubject } from './subject.ts'
import { listTasks, type Tasks } from './tasks.ts'
import { findUnanswered, type UnansweredSince } from './unanswered.ts'
import { type Window, windowOf } from './window.ts'

/** All that a digest is made of: numbers, and the first few of each list. */
export interface Snapshot {
  window: Window
  standing: Standing
  tasks: Tasks
  updates: { count: number; agencies: number }
  forms: FormSum[]
  difficulties: Difficulties
  corrections: Corrections
  unanswered: UnansweredSince
  meetings: readonly MeetingLine[]
  /** Who is late, where it was asked for by name. */
  named: Meant | null
  /** What the scope is called; null for everything. */
  subject: string | null
}

export interface Wanted {
  kind: 'daily' | 'weekly'
  scope: Scope
  since: DateTime
  until: DateTime
  names: boolean
}

const MOST_NAMED = 20
const WEEK = 7

/** A few statements, whatever the size of the office. */
export async function takeSnapshot(
  queries: Queries,
  office: OfficeCalendar,
  { kind, scope, since, until, names }: Wanted,
  meetingsOn: MeetingsOn,
): Promise<Snapshot> {
  const window = windowOf(kind, since, until, office)
  const said = await countSaid(queries, scope, window)
  const whose = scope.kind === 'agency' ? [scope.agencyId] : null
  const of = { today: window.today, weekFrom: window.activeFrom }
  const naming = names && scope.kind !== 'content'
  return {
    window,
    standing: await countStanding(queries, scope, window),
    tasks: await listTasks(queries, scope, window),
    updates: { count: said.updates, agencies: said.agencies },
    forms: sumOutputs(said.counted),
    difficulties: await findDifficulties(queries, scope, window),
    corrections: await findCorrections(queries, scope, window),
    unanswered: await findUnanswered(queries, kind === 'weekly' && scope.kind === 'plan', window),
    meetings:
      scope.kind === 'content' ? [] : await meetingsOn(queries, until, lastDay(kind, until, office), whose),
    named: naming ? await nameBy(queries, 'late', whose, of, MOST_NAMED) : null,
    subject: await findSubject(queries, scope),
  }
}

/** Meetings are told through the next working day, or for a week. */
function lastDay(kind: Wanted['kind'], until: DateTime, { workingDays }: OfficeCalendar): DateTime {
  if (kind === 'weekly') return until.plus({ days: WEEK }).endOf('day')
  return onDay(until, workingDays.next(isoDay(until))).endOf('day')
}
