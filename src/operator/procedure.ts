import type { z } from 'zod'
import type { Receive } from '../chat/channel.ts'
import type { Database } from '../database/database.ts'
import type { FindAgency } from '../documents/plans/name-agencies.ts'

/** What a procedure is given: the house of the process that holds the database. */
export interface House {
  database: Database
  receive: Receive
  findAgency(): Promise<FindAgency>
  now(): Date
}

/**
 * What an operator's command asks of the process that holds the database: the running bot, through the socket of the data
 * folder, or the command's own process when none runs. Requests and results are plain JSON.
 */
export interface Procedure<Request, Result> {
  name: string
  request: z.ZodType<Request>
  result: z.ZodType<Result>
  run(request: Request, house: House): Promise<Result>
}

export function defineProcedure<Request, Result>(
  procedure: Procedure<Request, Result>,
): Procedure<Request, Result> {
  return procedure
}
