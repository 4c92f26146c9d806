import { announcedAt } from '../../src/calendar/announced-at.ts'
import type { Reply } from '../../src/chat/reply.ts'
import type { Given } from '../world.ts'
import { others } from './others.ts'

/** Tells those who report for these agencies; where nobody does, who leads it. Many are not disturbed at night. Never whoever speaks. */
export async function tellReporters(
  agencies: readonly string[],
  shown: Reply,
  key: string,
  given: Given,
): Promise<void> {
  const { membership, notices, calendar, now } = given
  const { workingDays } = await calendar.office()
  const notBefore = agencies.length > 1 ? announcedAt(now, workingDays, null) : now
  const persons = others(await membership.reportersOf(agencies), given)
  await notices.notifyAll(persons, shown, { key, now, notBefore })
}
