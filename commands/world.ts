import type { Context } from '../src/answers/model.ts'
import type { CalendarSettings } from '../src/calendar/settings.ts'
import { commandsIn, type Setting } from '../src/chat/command.ts'
import type { Filling, Phrase } from '../src/chat/phrase.ts'
import { Reply } from '../src/chat/reply.ts'
import type { Digests } from '../src/digests/port.ts'
import type { Meetings } from '../src/meetings/meetings.ts'
import type { Notices } from '../src/outbox/notices.ts'
import type { Membership } from '../src/people/membership.ts'
import type { People } from '../src/people/people.ts'
import type { Tasks } from '../src/progress/tasks/port.ts'
import type { Reports } from '../src/progress/updates/reports.ts'
import type { Questions } from '../src/questions/questions.ts'
import type { Reminders } from '../src/reminders/port.ts'

/** What a command that only asks the plan is given to work with. It needs no database. */
export interface AskingWorld {
  questions: Questions
  people: People
}

/** What a command is given to work with. */
export interface World extends AskingWorld {
  reports: Reports
  membership: Membership
  tasks: Tasks
  notices: Notices
  calendar: CalendarSettings
  reminders: Reminders
  digests: Digests
  meetings: Meetings
}

/** What one message of a conversation leaves for the next. */
export interface Memory {
  /** The question and answer that a follow-up leans on. */
  asked: Context
}

export type Answered = Reply<Memory>

/** All that a command is given besides its arguments. */
export type Given = World & Setting<World, Memory>

export const { defineCommand, press, step } = commandsIn<World, Memory>()

/** For commands that only ask the plan. */
export const asking = commandsIn<AskingWorld, Memory>()

/** A reply whose first line are these words. */
export const reply = (words: string | Phrase, args?: Filling): Answered =>
  new Reply<Memory>().lead(words, args)
