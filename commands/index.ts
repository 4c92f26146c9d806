import type { Command } from '../src/chat/command.ts'
import ask from './ask.ts'
import assign from './assign.ts'
import deadline from './deadline.ts'
import digest from './digest.ts'
import help from './help.ts'
import invite from './invite.ts'
import leave from './leave.ts'
import me from './me.ts'
import meetings from './meetings.ts'
import plan from './plan.ts'
import progress from './progress.ts'
import reminders from './reminders.ts'
import settings from './settings.ts'
import tasks from './tasks.ts'
import update from './update.ts'
import type { AskingWorld, Memory, World } from './world.ts'

/** Those that only ask the plan: they need no database. */
export const askingCommands: readonly Command<AskingWorld, Memory>[] = [ask, plan, leave, help]

/** All commands, in help's order. */
export const commands: readonly Command<World, Memory>[] = [
  ask,
  plan,
  tasks,
  update,
  progress,
  deadline,
  reminders,
  assign,
  digest,
  meetings,
  me,
  invite,
  settings,
  leave,
  help,
]
