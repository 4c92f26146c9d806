import type { DateTime } from 'luxon'
import { announcedAt } from '../calendar/announced-at.ts'
import { loadOfficeCalendar } from '../calendar/office.ts'
import { Reply } from '../chat/reply.ts'
import type { Queries } from '../database/database.ts'
import { tellPersons, type Voice } from '../outbox/telling.ts'
import { togetherAt } from './attending.ts'
import { calendarFile } from './calendar-file.ts'
import type { Meeting } from './model.ts'
import { type Announcement, announcementPhrase, keptPhrase, rhythmPhrase } from './phrases.ts'
import { tellGroups } from './telling.ts'

/** Tells everyone who goes there, and the groups that hear of it; not who decided it. Part of the transaction that does. */
export async function announce(
  tx: Queries,
  voice: Voice,
  meeting: Meeting,
  what: Announcement,
  by: number | null,
  now: DateTime,
): Promise<void> {
  const { workingDays } = await loadOfficeCalendar(tx)
  const begins = what.kind === 'planned' ? what.begins : what.from
  const first = what.kind === 'moved' && what.to < begins ? what.to : begins
  const said = {
    key: `meeting ${meeting.id} ${meeting.sequence}`,
    now,
    notBefore: announcedAt(now, workingDays, first),
  }
  const reply = new Reply().lead(announcementPhrase(meeting, what, now))
  if (meeting.rule && what.kind !== 'cancelled') {
    if (what.kind === 'planned' || what.all)
      reply.text('meeting-rhythm', { rhythm: rhythmPhrase(meeting.rule) })
    else reply.text('meeting-others-stay')
    const kept = what.kind === 'moved' && what.all ? keptPhrase(meeting.changes, what.to, now) : null
    if (kept) reply.text(kept)
  }
  const file = await calendarFile(tx, meeting, voice.languages.words(voice.languages.choose()), now)
  if (file) reply.attach(file)
  const persons = (await togetherAt(tx, [meeting.id], now)).flatMap((one) => one.persons)
  await tellPersons(
    tx,
    voice,
    persons.filter((person) => person !== by),
    reply,
    said,
  )
  await tellGroups(tx, voice, [meeting.host.id, ...meeting.attendees.map(({ id }) => id)], reply, said)
}
