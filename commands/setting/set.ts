import { periodOf } from '../../src/calendar/periods.ts'
import { token } from '../../src/chat/token.ts'
import { UserError } from '../../src/user-error.ts'
import { sayPeriod } from '../updating/office.ts'
import { type Answered, type Given, reply } from '../world.ts'
import { daysFrom } from './days.ts'
import { nameMeetings } from './meetings.ts'
import { type SpecialDays, specialDays, type Wish } from './read.ts'
import { monthOf, remindingOf, spanOf, weekdayOf } from './show.ts'

const byWhom = ({ speaker }: Given) => ({ personId: speaker.person?.id ?? null })

/** Sets it, and says how things stand from now on. */
export async function settle(wish: Wish, given: Given): Promise<Answered> {
  const { calendar, now } = given
  const { periods } = await calendar.office()
  switch (wish.set) {
    case 'day':
      return wish.doubtful ? showCard(wish, given) : addDays(wish, given)
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
    case 'reminding': {
      const { before, lateEvery } = await calendar.reminding()
      const changed = { before: wish.before ?? before, lateEvery: wish.every ?? lateEvery }
      await calendar.setReminding(changed, byWhom(given), now)
      return done(reply(remindingOf(changed)))
    }
  }
}

/** Shows what was understood, to be agreed to: the days decide what everybody is told. */
async function showCard(
  { doubtful: _, set: __, ...days }: Extract<Wish, { set: 'day' }>,
  given: Given,
): Promise<Answered> {
  const { kind, from, to, source } = days
  const name = await nameFor(days, given)
  const shown = reply(`settings-card-${kind}`, { days: spanOf(from, to, given.now), name })
  if (source) shown.note('settings-by-document', { source })
  return shown
    .note('settings-card-note')
    .offer('choice-settings-ok', token('setdays'))
    .offer('choice-settings-leave', token('notset'))
    .asking('confirm', days)
}

/** Adds what was agreed to. Null where nothing is open. */
export async function agreed(given: Given): Promise<Answered | null> {
  const kept = specialDays.safeParse(given.open)
  return kept.success ? addDays(kept.data, given) : null
}

/** A name that is known need not be typed. */
async function nameFor({ kind, from, to, name }: SpecialDays, { calendar }: Given): Promise<string> {
  const { workingDays } = await calendar.office()
  const known = workingDays.special(from, to).find((day) => day.kind === kind)?.name
  const given = name || known
  if (!given) throw new UserError(`settings-name-missing-${kind}`)
  return given
}

async function addDays(wish: SpecialDays, given: Given): Promise<Answered> {
  const { calendar, now } = given
  const { kind, from, to, source } = wish
  const name = await nameFor(wish, given)
  const days = daysFrom(from, to).map((day) => ({ day, kind, name, source }))
  await calendar.add(days, byWhom(given), now)
  const shown = reply(`settings-set-${kind}`, { days: spanOf(from, to, now), name })
  if (source) shown.note('settings-by-document', { source })
  else shown.note('settings-without-document')
  shown.offer('choice-settings-drop', token('dropdays', from, to))
  if (kind === 'off') await nameMeetings(shown, from, to, given)
  return done(shown)
}

/** Takes away what a coordinator added; what was announced stays. */
export async function dropDays(from: string, to: string, given: Given): Promise<Answered> {
  const { calendar, now } = given
  const days = spanOf(from, to, now)
  const dropped = await calendar.remove(from, to, byWhom(given), now)
  return done(reply(dropped > 0 ? 'settings-dropped' : 'settings-not-added', { days }))
}

const done = (shown: Answered): Answered => shown.offer('choice-settings', token('allset')).closing()
