import type { House } from '../../src/operator/procedure.ts'
import type { Office } from './office.ts'

/** The house of an operator's procedures, on the database and the clock of an office. */
export function houseOf(office: Office): House {
  return {
    database: office.database,
    receive: office.receive,
    findAgency: async () => () => undefined,
    now: () => office.clock.now().toJSDate(),
  }
}
