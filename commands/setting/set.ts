import { periodOf } from '../../src/calendar/periods.ts'
import { token } from '../../src/chat/token.ts'
import { UserError } from '../../src/user-error.ts'
import { sayPeriod } from '../updating/office.ts'
import { type Answered, type Given, reply } from '../world.ts'
import { daysFrom } from './days.ts'
import type { Wish } from './read.ts'
import { monthOf, remindingOf, spanOf, weekdayOf } from './show.ts'

const byWhom = ({ speaker }: Given) => ({ personId: speaker.person?.id ?? null })

/** Sets it, and says how things stand from now on. */
export async function settle(wish: Wish, given: Given): Promise<Answered> {
  const { calendar, now } = given
  const { periods } = await calendar.office()
  switch (wish.set) {
    case 'day':
      return addDays(wish, given)
    case 'no-day':
      return dropDays(wish.from, wish.to, given)
    case 'month': {
      const rule = { ...periods, monthFrom: wish.from }
      await calendar.setPeriods(rule, byWhom(given), now)
      const period = sayPeriod(periodOf(now, rule, 'month'))
      return done(reply(monthOf(wish.from, period)).note('settings-month-from-now'))
    }
    case 'week':
      await calendar.setPeriods({ ...periods, weekFrom: wish.from }, byWhom(given), now)
      return done(reply('settings-week', { weekday: weekdayOf(wish.from) }))
    case 'before':
    case 'late': {
      const reminding = await calendar.reminding()
      const changed =
        wish.set === 'before' ? { ...reminding, before: wish.days } : { ...reminding, lateEvery: wish.every }
      await calendar.setReminding(changed, byWhom(given), now)
      return done(reply(remindingOf(changed)))
    }
  }
}

async function addDays(wish: Extract<Wish, { set: 'day' }>, given: Given): Promise<Answered> {
  const { calendar, now } = given
  const { kind, from, to, source } = wish
  const { workingDays } = await calendar.office()
  const known = workingDays.special(from, to).find((day) => day.kind === kind)?.name
  const name = wish.name || known
  if (!name) throw new UserError(`settings-name-missing-${kind}`)
  const days = daysFrom(from, to).map((day) => ({ day, kind, name, source }))
  await calendar.add(days, byWhom(given), now)
  const shown = reply(`settings-set-${kind}`, { days: spanOf(from, to, now), name })
  if (source) shown.note('settings-by-document', { source })
  else shown.note('settings-without-document')
  return done(shown.offer('choice-settings-drop', token('dropdays', from, to)))
}

/** Takes away what a coordinator added; what was announced stays. */
export async function dropDays(from: string, to: string, given: Given): Promise<Answered> {
  const { calendar, now } = given
  const days = spanOf(from, to, now)
  const dropped = await calendar.remove(from, to, byWhom(given), now)
  return done(reply(dropped > 0 ? 'settings-dropped' : 'settings-not-added', { days }))
}

const done = (shown: Answered): Answered => shown.offer('choice-settings', token('allset')).closing()
