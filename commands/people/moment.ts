import type { DateTime } from 'luxon'
import { isoDay } from '../../src/calendar/iso-day.ts'
import { type Phrase, phrase } from '../../src/chat/phrase.ts'
import { date } from '../replies/reference.ts'

/** A time of a day: `16:02 ngày 01/5/2022`. */
export const moment = (at: DateTime): Phrase =>
  phrase('people-moment', { time: at.toFormat('HH:mm'), on: date(isoDay(at)) })
