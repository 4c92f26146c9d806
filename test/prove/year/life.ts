import { DateTime } from 'luxon'
import { subscribe, usual } from '../../../src/digests/subscriptions.ts'
import { digestTick } from '../../../src/jobs/digest-tick.ts'
import { meetingTick } from '../../../src/jobs/meeting-tick.ts'
import { reminderTick } from '../../../src/jobs/reminder-tick.ts'
import { createMeetings } from '../../../src/meetings/meetings.ts'
import { createNotices } from '../../../src/outbox/notices.ts'
import { languages, read } from '../../support/bot.ts'
import type { Office } from '../../support/office.ts'

const HEALTH = 'so-y-te'
const CITY = 'van-phong-ubnd-thanh-pho'
const PEOPLE: Record<string, Parameters<Office['hire']>[1]> = {
  tttt: ['reporter', 'so-thong-tin-va-truyen-thong'],
  vp: ['reporter', CITY],
  ngv: ['reporter', 'so-ngoai-vu'],
  vhtt: ['reporter', 'so-van-hoa-va-the-thao'],
  tc: ['reporter', 'so-tai-chinh'],
  btg: ['reporter', 'ban-tuyen-giao-thanh-uy'],
  hnm: ['reporter', 'bao-hanoimoi'],
  yt1: ['reporter', HEALTH],
  yt2: ['reporter', HEALTH],
  hk: ['reporter', 'ubnd-quan-hoan-kiem'],
  ytlead: ['lead', HEALTH],
  coord: ['coordinator', 'so-thong-tin-va-truyen-thong'],
}
const BELOW: readonly (readonly [code: string, agency: string, dueOn: string])[] = [
  ['TTTT-5', 'so-thong-tin-va-truyen-thong', '2022-06-30'],
  ['TTTT-6', 'so-thong-tin-va-truyen-thong', '2022-09-30'],
  ['VHTT-1', 'so-van-hoa-va-the-thao', '2022-02-08'],
  ['TC-1', 'so-tai-chinh', '2022-12-15'],
  ['CQ-1', HEALTH, '2022-04-22'],
  ['CQ-1', 'ubnd-quan-hoan-kiem', '2022-04-22'],
]
const MONTHS = Array.from({ length: 12 }, (_, at) => at + 1)
const CONTINUOUS = ['TTTT-1', 'TTTT-2', 'TTTT-3', 'TTTT-4', 'TTTT-7']

const NOBODY = { personId: null }
const at = (time: string) => DateTime.fromISO(time, { zone: 'Asia/Ho_Chi_Minh' })
const on = (month: number, day: number, time: string) => at(`2022-${two(month)}-${two(day)}T${time}`)
const two = (number: number) => String(number).padStart(2, '0')

export interface Happening {
  at: DateTime
  what(): Promise<unknown>
}

/** Everybody and everything that `what-happens.md` begins with, and what happens then, in its order. */
export async function beginYear(office: Office): Promise<Happening[]> {
  const { database, clock } = office
  const { queries } = database
  const people = new Map<string, Awaited<ReturnType<Office['hire']>>>()
  for (const [name, role] of Object.entries(PEOPLE)) people.set(name, await office.hire(name, role))
  for (const [code, agencyId, dueOn] of BELOW)
    await queries.assignment.updateMany({
      where: { agencyId, task: { code } },
      data: { dueOn: new Date(`${dueOn}T00:00:00Z`) },
    })
  // Here they are spared what every body owes.
  await queries.assignment.deleteMany({
    where: {
      agencyId: { in: ['so-thong-tin-va-truyen-thong', CITY] },
      task: { code: { startsWith: 'CQ-' } },
    },
  })
  const voice = { languages, reach: ['test'] }
  const deputy = { name: 'yt2' }
  const away = { name: 'yt1' }
  await queries.absence.create({
    data: {
      person: { connect: { id: (await queries.person.findFirstOrThrow({ where: away })).id } },
      deputy: { connect: { id: (await queries.person.findFirstOrThrow({ where: deputy })).id } },
      from: new Date('2022-10-10T00:00:00Z'),
      to: new Date('2022-10-14T00:00:00Z'),
    },
  })
  await database.transaction(async (tx) => {
    const now = clock.now()
    const group = (room: string) => ({ channel: 'test', room, roomKind: 'group' }) as const
    const plan = { kind: 'plan' } as const
    const ofHealth = { kind: 'agency', agencyId: HEALTH } as const
    const ofEconomy = { kind: 'content', ref: 'II.1.2' } as const
    await subscribe(tx, group('A'), 'daily', { ...usual('daily', plan, 'vi'), whenQuiet: true }, NOBODY, now)
    await subscribe(
      tx,
      group('B'),
      'weekly',
      { ...usual('weekly', ofHealth, 'vi'), whenQuiet: true },
      NOBODY,
      now,
    )
    const evening = { at: '18:00', workingDays: false, whenQuiet: true }
    await subscribe(tx, group('C'), 'daily', { ...usual('daily', ofEconomy, 'en'), ...evening }, NOBODY, now)
  })
  await database.transaction((tx) =>
    createMeetings(tx, voice).plan(
      null,
      {
        kind: 'press',
        title: 'Họp báo',
        hostId: CITY,
        place: 'Trung tâm Báo chí',
        startsAt: at('2022-02-15T14:30'),
        rule: 'FREQ=MONTHLY;BYMONTHDAY=15',
        everyone: false,
        attendees: [HEALTH, CITY],
      },
      null,
      clock.now(),
    ),
  )

  const happens: Happening[] = []
  function says(who: string, time: DateTime, text: string): void {
    happens.push({
      at: time,
      async what() {
        const message = await people.get(who)?.says(text)
        const reply = message && read(message)
        if (!reply?.includes('Đã ghi')) throw new Error(`${who} "${text}" ${time.toISO()}: ${reply}`)
      },
    })
  }
  const note = (code: string) => `capnhat ${code} đã gửi 1 văn bản`
  for (const month of MONTHS) {
    says('vp', on(month, 10, '09:00'), note('VP-1'))
    if (month !== 8 && month !== 11)
      for (const code of CONTINUOUS) says('tttt', on(month, 12, '09:00'), note(code))
    says('vhtt', on(month, 1, '15:00'), note('CQ-2'))
    says('yt1', on(month, 20, '15:00'), note('CQ-2'))
  }
  const OFF = ['2022-02-02'] // the one Wednesday of these months that is off
  for (let day = at('2022-01-05T10:00'); day.year === 2022; day = day.plus({ weeks: 1 }))
    if (day.month !== 7 && day.month !== 8 && !OFF.includes(String(day.toISODate())))
      says('vp', day, note('VP-2'))
  says('tttt', at('2022-06-29T15:00'), 'capnhat TTTT-5 đã xong')
  says('tttt', at('2022-09-27T07:00'), 'capnhat TTTT-6 đã xong')
  says('vhtt', at('2022-02-11T10:00'), 'capnhat VHTT-1 đã xong')
  says('vhtt', at('2022-01-13T08:00'), note('VHTT-2'))
  says('tc', at('2022-12-12T08:00'), note('TC-1'))
  says('tc', at('2022-12-14T15:00'), 'capnhat TC-1 đã xong')
  says('tc', at('2022-03-14T15:00'), note('CQ-2'))
  says('tc', at('2022-03-15T15:00'), note('CQ-2'))
  says('yt1', at('2022-06-01T10:00'), 'capnhat CQ-1 đã xong')
  says('hk', at('2022-04-26T09:00'), 'capnhat CQ-1 đã xong')

  const pauses = (time: string, paused: boolean) =>
    happens.push({
      at: at(time),
      what: () =>
        queries.subscription.updateMany({
          where: { room: 'C' },
          data: paused
            ? { pausedAt: clock.now().toJSDate() }
            : { pausedAt: null, since: clock.now().toJSDate() },
        }),
    })
  pauses('2022-07-01T09:00', true)
  pauses('2022-07-31T20:00', false)

  const meets = (time: string, was: string, day: string | null) =>
    happens.push({
      at: at(time),
      what: () =>
        database.transaction(async (tx) => {
          const meetings = createMeetings(tx, voice)
          const from = at(was).startOf('day')
          const all = await meetings.list(from, from.plus({ days: 1 }))
          const [one] = all.filter(({ meeting }) => meeting.title === 'Họp báo')
          if (!one) throw new Error(`no meeting ${was}`)
          const changed = { all: false, cancels: day === null, day, time: null, place: null, why: null }
          await meetings.change(one, changed, null, clock.now())
        }),
    })
  meets('2022-06-08T09:00', '2022-06-15T14:30', '2022-06-17')
  meets('2022-09-12T09:00', '2022-09-15T14:30', null)
  return happens.toSorted((one, other) => one.at.toMillis() - other.at.toMillis())
}

/** One process that looks what is due, from its start on. Platforms take all at once; what was said stays to be read. */
export function startTicks({ database, clock }: Office, logged: unknown[]) {
  const log = { error: (...line: unknown[]) => void logged.push(line) }
  const reach = ['test']
  const noticesOn = (tx: Parameters<typeof createNotices>[0]) => createNotices(tx, languages, reach)
  const jobs = [
    digestTick({ database, languages, reach, log }, clock.now),
    reminderTick({ database, noticesOn, reach, clock: clock.now }),
    meetingTick(database, { languages, reach }, clock.now),
  ]
  return async () => {
    for (const job of jobs) await job.run()
    await database.queries.outgoing.updateMany({
      where: { state: 'due', notBefore: { lte: clock.now().toJSDate() } },
      data: { state: 'sent' },
    })
  }
}
