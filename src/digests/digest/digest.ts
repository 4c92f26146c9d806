import type { DateTime } from 'luxon'
import { phrase } from '../../chat/phrase.ts'
import { Reply } from '../../chat/reply.ts'
import type { Figures } from '../figures.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { coming, cutoff } from './coming.ts'
import { dayOf } from './days.ts'
import { askLine, standLine, titleOf } from './headline.ts'
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
  const quiet = isQuiet(snapshot)
  const made = { figures, quiet, picture: null }
  const last = cutoff(snapshot, request)
  if (quiet) return { ...made, reply: quietLine(snapshot, request, figures) }
  const reply = new Reply().lead(standLine(snapshot, request, figures)).text(askLine(snapshot, request))
  if (request.late) reply.note(lateLine(snapshot, request))
  if (request.headlineAlone) return { ...made, reply: reply.note(last) }
  const next = coming(snapshot, request)
  const sections: Section[] = [
    { ...work(snapshot, request, figures), apart: true },
    results(snapshot, request),
    coverage(snapshot, request),
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
  return { ...made, reply: reply.note(last), picture: pictureOf(snapshot, request, figures) }
}

function quietLine(snapshot: Snapshot, request: Request, { fine, total }: Figures): Reply {
  const said = { title: titleOf(snapshot, request), fine, total, time: request.until.toFormat('HH:mm') }
  return new Reply().text(request.late ? 'digest-quiet-late' : 'digest-quiet', said)
}

function lateLine({ window }: Snapshot, { since, until }: Request) {
  const moment = (at: DateTime) =>
    phrase('moment', { time: at.toFormat('HH:mm'), day: dayOf(at.toISODate() ?? '', window.today) })
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
