import type { DateTime } from 'luxon'
import { z } from 'zod'
import { onDay } from '../../src/calendar/on-day.ts'
import { readDay } from '../../src/calendar/typed-day.ts'
import { fold } from '../../src/text/fold.ts'
import { readTime } from './clock-time.ts'
import { comingDay } from './when.ts'

/** What is to become of a meeting, part by part; as it is kept in an open dialogue. */
export const change = z.object({
  id: z.int(),
  cancels: z.boolean(),
  on: z.iso.date().nullable(), // the day of the time that is meant; none: the next
  day: z.iso.date().nullable(),
  time: z.string().nullable(),
  place: z.string().nullable(),
  why: z.string().nullable(), // `open` where it is not said
  all: z.boolean().nullable(), // from that time on
})
export type Change = z.output<typeof change>

export const newChange = (id: number, cancels: boolean): Change => ({
  ...{ id, cancels, on: null, day: null, time: null, place: null, why: null, all: null },
})

const WHY = /(?<!\p{L})(?:vì|lý do|lí do|do|bởi|vi|ly do|because)(?!\p{L})\s*(?:là\s+)?:?\s*(.+)$/isu
const PLACE = /(?:^|[\s;,])(?:(?:doi )?dia diem|tai|o)(?:\s+(?:sang|den|thanh))?\s*:?\s+([^;]+)$/u
const ALL = /(?:tu (?:lan nay|nay|do)(?: ve sau| tro di)|cac lan sau|tat ca cac lan|tat ca|all)/u
const ONE = /(?:chi )?(?:rieng )?lan nay|mot lan/u

/** Reads `05/5 sang 06/5 9:00 tại … lý do …`, or of a time that is cancelled `05/5 lý do …`. */
export function readChange(id: number, cancels: boolean, text: string, now: DateTime): Change {
  const told = newChange(id, cancels)
  let left = text.normalize('NFC').replace(/\s+/gu, ' ').trim()
  const because = WHY.exec(left)
  if (because) {
    told.why = because[1]?.trim() ?? null
    left = left.slice(0, because.index)
  }
  const all = ALL.exec(fold(left))
  if (all) {
    told.all = true
    left = cut(left, all.index, all.index + all[0].length)
  } else if (ONE.test(fold(left))) told.all = false
  const time = readTime(left)
  if (time) {
    told.time = time.at
    left = cut(left, time.start, time.end)
  }
  const days: string[] = []
  for (let day = readDay(left, now); day && days.length < 2; day = readDay(left, now)) {
    days.push(comingDay(day, now))
    left = cut(left, day.start, day.end)
  }
  const [first = null, second = null] = days
  if (cancels || second) told.on = first
  if (!cancels) told.day = second ?? first
  const place = PLACE.exec(fold(left.trimEnd()))
  if (place?.[1] && !cancels) {
    const start = place.index + place[0].length - place[1].length
    told.place = left.slice(start, start + place[1].length).replace(/^[\s,;.]+|[\s,;.]+$/gu, '') || null
  }
  return told
}

const cut = (text: string, start: number, end: number) => `${text.slice(0, start)} ${text.slice(end)}`

/** When it is to begin instead: what is not said stays. */
export function newStart({ day, time }: Change, from: DateTime): DateTime {
  const [hour = from.hour, minute = from.minute] = time?.split(':').map(Number) ?? []
  return (day ? onDay(from, day) : from).set({ hour, minute })
}
