import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import { toIcs } from '../../src/meetings/ics.ts'
import type { Meeting } from '../../src/meetings/model.ts'

const at = (iso: string) => DateTime.fromISO(iso, { zone: 'Asia/Ho_Chi_Minh' })
const NOW = at('2022-04-28T16:02')
const PLACE = 'Trung tâm Báo chí, tầng 2; nhà số 79 phố Đinh Tiên Hoàng, quận Hoàn Kiếm, thành phố Hà Nội'

const meeting: Meeting = {
  ...{ id: 3, kind: 'press', state: 'planned', title: 'Họp báo tháng 4', place: PLACE, minutes: 120 },
  host: { id: 'vp', name: 'Văn phòng UBND Thành phố', short: 'Văn phòng' },
  ...{ startsAt: at('2022-05-05T14:30'), rule: 'FREQ=MONTHLY;BYMONTHDAY=5', ref: null, planId: null },
  ...{ everyone: false, sequence: 2, createdAt: at('2022-04-20T08:00'), attendees: [] },
  changes: [
    { was: at('2022-06-05T14:30'), startsAt: null, place: null, why: 'trùng lịch' },
    { was: at('2022-07-05T14:30'), startsAt: at('2022-07-06T09:00'), place: 'Hội trường B', why: null },
    { was: at('2022-08-05T14:30'), startsAt: null, place: null, why: 'trùng lịch' },
  ],
}

const file = (one: Meeting = meeting) => toIcs(one, 'Văn phòng UBND Thành phố chủ trì (LH-3)', NOW) ?? ''

/** Its lines, those that were folded made whole again (RFC 5545 3.1). */
const lines = (text: string) => text.replaceAll('\r\n ', '').split('\r\n')

/** Properties of each event, as a calendar reads them: `{ SUMMARY: 'Họp báo' }`. */
function eventsOf(text: string): Record<string, string>[] {
  const events: Record<string, string>[] = []
  for (const line of lines(text)) {
    const [, name = '', value = ''] = /^([^:]+):(.*)$/u.exec(line) ?? []
    if (line === 'BEGIN:VEVENT') events.push({})
    else if (events.length > 0 && name !== '' && name !== 'END')
      Object.assign(events.at(-1) ?? {}, { [name]: value.replace(/\\([\\;,])/gu, '$1') })
  }
  return events
}

describe('a file for calendars', () => {
  it('tells the meeting, what was cancelled of it, and what was moved', () => {
    const same = {
      UID: 'lich-3-1650416400000@dieuphoi',
      DTSTAMP: '20220427T170000Z',
      ...{ SEQUENCE: '2', DURATION: 'PT120M', SUMMARY: 'Họp báo tháng 4', STATUS: 'CONFIRMED' },
      DESCRIPTION: 'Văn phòng UBND Thành phố chủ trì (LH-3)',
    }
    expect(eventsOf(file())).toEqual([
      {
        ...same,
        'DTSTART;TZID=Asia/Ho_Chi_Minh': '20220505T143000',
        RRULE: 'FREQ=MONTHLY;BYMONTHDAY=5',
        'EXDATE;TZID=Asia/Ho_Chi_Minh': '20220605T143000,20220805T143000',
        LOCATION: PLACE,
      },
      {
        ...same,
        'RECURRENCE-ID;TZID=Asia/Ho_Chi_Minh': '20220705T143000',
        'DTSTART;TZID=Asia/Ho_Chi_Minh': '20220706T090000',
        LOCATION: 'Hội trường B',
      },
    ])
  })

  it('leaves out days off of which nobody decided', () => {
    const [event] = eventsOf(toIcs(meeting, '', NOW, [at('2022-07-05T14:30'), at('2022-11-05T14:30')]) ?? '')
    expect(event?.['EXDATE;TZID=Asia/Ho_Chi_Minh']).toBe(
      '20220605T143000,20220705T143000,20220805T143000,20221105T143000',
    )
  })

  it('begins and ends what it begins, with its zone', () => {
    const all = lines(file())
    expect(all.slice(0, 13)).toEqual([
      ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//dieuphoi//lich//VI', 'CALSCALE:GREGORIAN'],
      ...['BEGIN:VTIMEZONE', 'TZID:Asia/Ho_Chi_Minh', 'BEGIN:STANDARD'],
      ...['DTSTART:19700101T000000', 'TZOFFSETFROM:+0700', 'TZOFFSETTO:+0700', 'END:STANDARD'],
      ...['END:VTIMEZONE', 'BEGIN:VEVENT'],
    ])
    expect(all.slice(-3)).toEqual(['END:VEVENT', 'END:VCALENDAR', ''])
    const open: string[] = []
    for (const line of all) {
      if (line.startsWith('BEGIN:')) open.push(line.slice(6))
      if (line.startsWith('END:')) expect(open.pop()).toBe(line.slice(4))
    }
    expect(open).toEqual([])
  })

  it('has no line over 75 octets, and no letter cut in two', () => {
    const text = file()
    const folded = text.split('\r\n')
    expect(folded.length).toBeGreaterThan(lines(text).length)
    for (const line of folded) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    expect(text).not.toContain('\ufffd')
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u)
  })

  it('says that it is cancelled under the same name, and says nothing while no time is set', () => {
    const [cancelled] = eventsOf(file({ ...meeting, state: 'cancelled', sequence: 3, changes: [] }))
    expect(cancelled).toMatchObject({
      ...{ UID: 'lich-3-1650416400000@dieuphoi', SEQUENCE: '3', STATUS: 'CANCELLED' },
    })
    expect(toIcs({ ...meeting, startsAt: null }, '', NOW)).toBeNull()
  })
})
