import type { DateTime } from 'luxon'
import { isoDay } from '../../calendar/iso-day.ts'
import { phrase } from '../../chat/phrase.ts'
import { Reply } from '../../chat/reply.ts'
import type { Figures } from '../figures.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { coming, cutoff } from './coming.ts'
import { dayOf } from './days.ts'
import { askLine, asksOf, standLine, titleOf } from './headline.ts'
import { difficulties, unanswered } from './open.ts'
import { type Picture, pictureOf } from './picture.ts'
import type { Request } from './request.ts'
import { corrections, coverage, results } from './results.ts'
import type { Section } from './section.ts'
import { work } from './work.ts'

export interface Digest {
  reply: Reply
  figures: Figures
  quiet: boolean
  /** What its chart shows; none where there is nothing to show. */
  picture: Picture | null
}

/** A digest from what was found; knows no clock and no database. */
export function digestOf(snapshot: Snapshot, request: Request): Digest {
  const figures = figuresOf(snapshot)
  const asks = asksOf(snapshot, request).length > 0
  const quiet = isQuiet(snapshot) && !(request.headlineAlone && asks)
  const made = { figures, quiet, picture: null }
  const last = cutoff(snapshot, request)
  if (quiet) {
    const line = quietLine(snapshot, request, figures)
    return { ...made, reply: asks ? line.text(askLine(snapshot, request)) : line }
  }
  const reply = new Reply().lead(standLine(snapshot, request, figures))
  // Of what is only asked for, nothing but what was received is told.
  const orders = figures.total > 0
  if (asks || orders) reply.text(askLine(snapshot, request))
  if (request.late) reply.note(lateLine(snapshot, request))
  if (request.headlineAlone) return { ...made, reply: reply.note(last) }
  const next = coming(snapshot, request)
  const sections: Section[] = [
    orders ? { ...work(snapshot, request, figures), apart: true } : NONE,
    results(snapshot, request),
    orders ? coverage(snapshot, request) : NONE,
    difficulties(snapshot, request),
    corrections(snapshot, request),
    unanswered(snapshot),
    { ...next, apart: true },
  ]
  for (const { title, lines, apart } of sections) {
    if (title || (apart && lines.length > 0)) reply.apart()
    if (title) reply.lead(title)
    for (const line of lines) reply.text(line)
  }
  if (next.lines.length === 0) reply.apart()
  return { ...made, reply: reply.note(last), picture: orders ? pictureOf(snapshot, request, figures) : null }
}

const NONE: Section = { title: null, lines: [] }

function quietLine(snapshot: Snapshot, request: Request, { fine, total }: Figures): Reply {
  const title = titleOf(snapshot, request)
  const said = {
    title: request.late ? phrase('digest-title-late', { title }) : title,
    time: request.until.toFormat('HH:mm'),
  }
  if (total === 0) return new Reply().text('digest-quiet-received', said)
  return new Reply().text('digest-quiet', { ...said, fine, total })
}

function lateLine({ window }: Snapshot, { since, until }: Request) {
  const moment = (at: DateTime) =>
    phrase('moment', { time: at.toFormat('HH:mm'), day: dayOf(isoDay(at), window.today) })
  return phrase('digest-sent-late', { from: moment(since), to: moment(until) })
}

/** Nothing happened, nothing is late, near or new. */
function isQuiet({
  standing,
  tasks,
  updates,
  difficulties: open,
  corrections: changed,
  ...rest
}: Snapshot): boolean {
  const happened = updates.count + tasks.finished.count + changed.count + open.fresh + rest.unanswered.count
  const due = standing.late + tasks.soon.count + tasks.ending.length + rest.meetings.length
  return happened + due === 0
}

function figuresOf({ standing, updates, forms }: Snapshot): Figures {
  const { total, done, late, paused, awaiting, dropped, agencies, heard } = standing
  return {
    ...{ total, done, late, paused, agencies, heard },
    fine: total - late - paused - awaiting - dropped,
    updates: updates.count,
    forms: forms.map(({ ref, updates: some, outputs }) => ({
      ...{ ref, updates: some },
      outputs: outputs.map(({ unit, quantity }) => ({ unit, quantity })),
    })),
  }
}
