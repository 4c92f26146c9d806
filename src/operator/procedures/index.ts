import type { Procedure } from '../procedure.ts'
import { backUpProcedure } from './back-up.ts'
import { contactCodesProcedure, importContactsProcedure } from './contacts.ts'
import { hearProcedure, helloProcedure } from './hear.ts'
import { importPlanProcedure } from './import-plan.ts'
import { inviteProcedure } from './invite.ts'
import { listPlansProcedure, setPlanStateProcedure } from './plans.ts'
import { exportRegisterProcedure, extendRegisterProcedure } from './register.ts'
import { stateProcedure } from './state.ts'
import { listUnansweredProcedure } from './unanswered.ts'

/** Everything the running bot does for an operator's command. */
export const procedures = [
  untyped(helloProcedure),
  untyped(hearProcedure),
  untyped(importPlanProcedure),
  untyped(listPlansProcedure),
  untyped(setPlanStateProcedure),
  untyped(listUnansweredProcedure),
  untyped(extendRegisterProcedure),
  untyped(exportRegisterProcedure),
  untyped(inviteProcedure),
  untyped(importContactsProcedure),
  untyped(contactCodesProcedure),
  untyped(backUpProcedure),
  untyped(stateProcedure),
]

// The socket knows only names: each procedure checks its own request.
function untyped<Request, Result>(procedure: Procedure<Request, Result>): Procedure<unknown, unknown> {
  const { name, request, result } = procedure
  return { name, request, result, run: (given, house) => procedure.run(request.parse(given), house) }
}
