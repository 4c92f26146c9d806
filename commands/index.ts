import ask from './ask.ts'
import help from './help.ts'
import leave from './leave.ts'
import me from './me.ts'
import plan from './plan.ts'

/** All commands, in help's order. */
export const commands = [ask, plan, me, leave, help]
