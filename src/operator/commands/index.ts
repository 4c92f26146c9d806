import { ask } from './ask.ts'
import { backup } from './backup.ts'
import { chat } from './chat.ts'
import { contactsCodes, contactsImport, contactsTemplate } from './contacts.ts'
import { demo } from './demo.ts'
import { doctor } from './doctor.ts'
import { invite } from './invite.ts'
import { move } from './move.ts'
import { planCheck } from './plan-check.ts'
import { planImport } from './plan-import.ts'
import { planList } from './plan-list.ts'
import { planState } from './plan-state.ts'
import { readUpdate } from './read-update.ts'
import { registerExport, registerImport } from './register.ts'
import { restore } from './restore.ts'
import { setup } from './setup.ts'
import { start } from './start.ts'
import { unanswered } from './unanswered.ts'

/** Everything an operator types, in help's order. */
export const operatorCommands = [
  start,
  setup,
  doctor,
  demo,
  chat,
  ask,
  readUpdate,
  planCheck,
  planImport,
  planList,
  planState,
  unanswered,
  registerImport,
  registerExport,
  invite,
  contactsImport,
  contactsCodes,
  contactsTemplate,
  backup,
  restore,
  move,
]
