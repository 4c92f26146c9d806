import type { DateTime } from 'luxon'
import { z } from 'zod'
import { readDay } from '../../src/calendar/typed-day.ts'
import { fold } from '../../src/text/fold.ts'
import { maskNumbers } from '../../src/text/mask.ts'
import { readTime } from './clock-time.ts'
import { comingDay } from './when.ts'

const typedTime = z.string().nullable().default(null) // `14:30`
const typedDay = z.iso.date().nullable().default(null)

/** What is to become of a meeting, part by part; as it is kept in an open dialogue. */
export const change = z.object({
  id: z.int(),
  cancels: z.boolean(),
  was: z.iso.datetime({ offset: true }).nullable().default(null), // the time that is meant, once it is known
  on: typedDay, // its day, as it was typed; nothing: the next
  at: typedTime, // its hour, as it was typed
  either: typedDay, // a day typed alone: its own where it is one, else the new one
  day: typedDay,
  time: typedTime,
  place: z.string().nullable(),
  why: z.string().nullable(), // `open` where it is not said
  all: z.boolean().nullable(), // from that time on
  sequence: z.int().nullable().default(null), // of the meeting that the card showed
})
export type Change = z.output<typeof change>

export const newChange = (id: number, cancels: boolean): Change => ({
  ...{ id, cancels, was: null, on: null, at: null, either: null, day: null, time: null },
  ...{ place: null, why: null, all: null, sequence: null },
})

const WHY =
  /(?<!\p{L})(?<!(?:từ|tu)\s)(?:vì|lý do|lí do|do|bởi|vi|ly do|because)(?!\p{L})\s*(?:là\s+)?:?\s*(.+)$/isu
const PLACE = /(?:^|[\s;,])(?:(?:doi )?dia diem|tai|o)(?:\s+(?:sang|den|thanh))?\s*:?\s+([^;]+)$/u
const ALL =
  /(?<!\p{L})(?:tu lan (?:nay|do)(?: ve sau| tro di)?|tu (?:nay|do) (?:ve sau|tro di)|ve sau|tro di|cac lan sau|tat ca(?: cac lan)?|all)(?!\p{L})/u
const ONE = /(?<!\p{L})(?:(?:chi|rieng)\s+(?:rieng\s+)?(?:lan|buoi|cuoc|ngay)|lan nay|mot lan)(?!\p{L})/u

/** Reads `05/5 sang 06/5 9:00 tại … lý do …`, or of a time that is cancelled `05/5 lý do …`. */
export function readChange(id: number, cancels: boolean, text: string, now: DateTime): Change {
  const told = newChange(id, cancels)
  let left = text.normalize('NFC').replace(/\s+/gu, ' ').trim()
  const because = WHY.exec(left)
  if (because?.[1]) {
    told.why = maskNumbers(because[1].trim())
    left = left.slice(0, because.index)
  }
  told.all = readScope(left)
  const all = told.all ? ALL.exec(fold(left)) : null
  if (all) left = cut(left, all.index, all.index + all[0].length)
  const { from, to } = readParts(left, now)
  if (cancels) return { ...told, on: (from ?? to).days[0] ?? null, at: (from ?? to).times[0] ?? null }
  return {
    ...told,
    ...(from ? movedBetween(from, to) : movedTo(to)),
    place: readPlace(`${from?.left ?? ''} ${to.left}`),
  }
}

const movedBetween = (from: Moments, to: Moments): Partial<Change> => ({
  ...{ on: from.days[0] ?? null, at: from.times[0] ?? null },
  ...{ day: to.days[0] ?? null, time: to.times[0] ?? null },
})

function movedTo({ days, times }: Moments): Partial<Change> {
  const [on = null, day = null] = days
  const [at = null, time = null] = times
  return {
    ...(day === null ? { either: on } : { on, day }),
    ...(time === null ? { time: at } : { at, time }),
  }
}

/** What is answered to when it is to be: a day alone is the new one. Null where no day, hour or place is said. */
export function readNewTime(text: string, now: DateTime): Partial<Change> | null {
  const { either, day, time, place, why, all } = readChange(0, false, text, now)
  const to = day ?? either
  return to === null && time === null && place === null ? null : { day: to, time, place, why, all }
}

/** Whether all times from that one on are meant, or that one alone; null where it is not said. */
export function readScope(text: string): boolean | null {
  const said = fold(text)
  return ALL.test(said) ? true : ONE.test(said) ? false : null
}

function readPlace(text: string): string | null {
  const left = text.replace(/\s+/gu, ' ').trimEnd()
  const place = PLACE.exec(fold(left))
  if (!place?.[1]) return null
  const start = place.index + place[0].length - place[1].length
  const said = left.slice(start, start + place[1].length).replace(/^[\s,;.]+|[\s,;.]+$/gu, '')
  return said === '' ? null : maskNumbers(said)
}

const cut = (text: string, start: number, end: number) => `${text.slice(0, start)} ${text.slice(end)}`

interface Moments {
  days: string[]
  times: string[]
  left: string
}

/** Days and hours of a text, two of each at most, and what is left of it. */
function readMoments(text: string, now: DateTime): Moments {
  let left = text
  const times: string[] = []
  const days: string[] = []
  for (let time = readTime(left); time && times.length < 2; time = readTime(left)) {
    times.push(time.at)
    left = cut(left, time.start, time.end)
  }
  for (let day = readDay(left, now); day && days.length < 2; day = readDay(left, now)) {
    days.push(comingDay(day, now))
    left = cut(left, day.start, day.end)
  }
  return { days, times, left }
}

const BETWEEN = /(?<!\p{L})(?:sang|den|thanh)(?!\p{L})/gu
const OF_PLACE = /dia diem\s*$/u
const MORNING = /(?<!\d)(?:0?\d|1[01])\s?(?:h|g|gio|:)\s?(?:\d{2})?\s*$/u

/** Parts `05/5 14h30 sang 06/5 9h`. `9h sáng` is a morning, and so is `9h sang` unless another hour follows. */
function readParts(text: string, now: DateTime): { from: Moments | null; to: Moments } {
  const said = fold(text)
  const found = [...said.matchAll(BETWEEN)].flatMap(({ index, 0: word }) => {
    const end = index + word.length
    const before = said.slice(0, index)
    if (OF_PLACE.test(before) || text.slice(index, end).toLowerCase() === 'sáng') return []
    const to = readMoments(text.slice(end), now)
    if (to.times.length + to.days.length === 0) return []
    const isMorning = word === 'sang' && MORNING.test(before)
    return [{ index, to, isMorning }]
  })
  const middle = found.find((one) => !one.isMorning) ?? found.find(({ to }) => to.times.length > 0)
  if (!middle) return { from: null, to: readMoments(text, now) }
  return { from: readMoments(text.slice(0, middle.index), now), to: middle.to }
}
