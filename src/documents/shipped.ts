import { readFileSync } from 'node:fs'
import { parseRegisterData } from '../agencies/data.ts'
import { readPlan } from '../plan/read.ts'
import type { Shipped } from './seed.ts'

const REGISTER = new URL('../../prisma/agencies/hanoi.json', import.meta.url)
const PLAN = new URL('../../prisma/plans/hanoi-2022.md', import.meta.url)

/** The register and the plan that come with the house. */
export function readShipped(): Shipped {
  return {
    register: {
      text: readFileSync(REGISTER, 'utf8'),
      read: (text) => parseRegisterData(JSON.parse(text)),
    },
    plans: [{ id: 'hanoi-2022', source: 'hanoi-2022.md', text: readFileSync(PLAN, 'utf8'), read: readPlan }],
  }
}
