import type { DateTime } from 'luxon'
import type { Meeting } from './model.ts'

// By hand: the package `ics` knows no TZID, reckons in the machine's own zone, and folds by letters instead of octets, which
// makes lines of Vietnamese too long.

const MOST_OCTETS = 75 // of a line, as RFC 5545 3.1 has it

/**
 * A meeting for people's calendars (RFC 5545). `about` is said of it; `now` counts by its day, so that a day's files are one. Times on
 * `daysOff` are left out until somebody says what becomes of them.
 */
export function toIcs(
  meeting: Meeting,
  about: string,
  now: DateTime,
  daysOff: readonly DateTime[] = [],
): string | null {
  const { startsAt, changes, rule } = meeting
  if (!startsAt) return null
  const local = (name: string, ...times: DateTime[]) =>
    `${name};TZID=${startsAt.zoneName}:${times.map((at) => at.toFormat("yyyyMMdd'T'HHmmss")).join(',')}`
  const cancelled = changes.filter((change) => change.startsAt === null).map(({ was }) => was)
  const left = [...cancelled, ...daysOff].toSorted((one, other) => one.toMillis() - other.toMillis())
  const event = (place: string | null, ...times: string[]) => [
    'BEGIN:VEVENT',
    `UID:lich-${meeting.id}-${meeting.createdAt.toMillis()}@dieuphoi`,
    `DTSTAMP:${now.startOf('day').toUTC().toFormat("yyyyMMdd'T'HHmmss'Z'")}`,
    `SEQUENCE:${meeting.sequence}`,
    ...times,
    `DURATION:PT${meeting.minutes}M`,
    `SUMMARY:${escapeText(meeting.title)}`,
    `DESCRIPTION:${escapeText(about)}`,
    ...(place === null ? [] : [`LOCATION:${escapeText(place)}`]),
    `STATUS:${meeting.state === 'cancelled' ? 'CANCELLED' : 'CONFIRMED'}`,
    'END:VEVENT',
  ]
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//dieuphoi//lich//VI',
    'CALSCALE:GREGORIAN',
    ...zoneOf(startsAt),
    ...event(
      meeting.place,
      local('DTSTART', startsAt),
      ...(rule ? [`RRULE:${rule}`] : []),
      ...(rule && left.length > 0 ? [local('EXDATE', ...left)] : []),
    ),
    ...changes.flatMap(({ was, startsAt: at, place }) =>
      at ? event(place ?? meeting.place, local('RECURRENCE-ID', was), local('DTSTART', at)) : [],
    ),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${foldLine(line)}\r\n`).join('')
}

// Vietnam has had one offset since 1975; of another office's zone the offset of the first time is told.
const zoneOf = (at: DateTime) => [
  'BEGIN:VTIMEZONE',
  `TZID:${at.zoneName}`,
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  `TZOFFSETFROM:${at.toFormat('ZZZ')}`,
  `TZOFFSETTO:${at.toFormat('ZZZ')}`,
  'END:STANDARD',
  'END:VTIMEZONE',
]

const escapeText = (text: string) => text.replace(/[\\;,]/gu, '\\$&').replace(/\r?\n/gu, '\\n')

/** Goes on in the next line, after a space, where it is too long; never within a letter. */
function foldLine(line: string): string {
  const parts: string[] = []
  let part = ''
  let octets = 0
  for (const letter of line) {
    const size = Buffer.byteLength(letter)
    if (octets + size > MOST_OCTETS) {
      parts.push(part)
      part = ''
      octets = 1 // the space
    }
    part += letter
    octets += size
  }
  return [...parts, part].join('\r\n ')
}
