import type { DateTime } from 'luxon'
import type { Database } from '../database/database.ts'
import { proposeMeetings } from '../meetings/proposing.ts'
import { remindOfMeetings } from '../meetings/reminding.ts'
import type { Voice } from '../outbox/telling.ts'
import type { MinuteJob } from './job.ts'

/** Proposes the recurring meetings of plans that are new here, and reminds of the next working day's. */
export function meetingTick(database: Database, voice: Voice, clock: () => DateTime): MinuteJob {
  return {
    name: 'meetings',
    async run() {
      await proposeMeetings(database, voice, clock())
      await remindOfMeetings(database, voice, clock())
    },
  }
}
