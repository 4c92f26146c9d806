import type { ReminderParts } from '../reminders/parts.ts'
import { createReminderTick } from '../reminders/tick.ts'
import type { MinuteJob } from './job.ts'

/** Reminds people of what is due, in one list a day. */
export const reminderTick = (parts: ReminderParts): MinuteJob => ({
  name: 'reminders',
  run: createReminderTick(parts),
})
