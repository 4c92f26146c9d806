import ask from './ask.ts'
import plan from './plan.ts'

/** All commands, in help's order. */
export const commands = [ask, plan]
