import { readFileSync } from 'node:fs'
import { parseRegisterData } from '../../src/agencies/data.ts'
import { createRegister } from '../../src/agencies/register.ts'
import { readPlan } from '../../src/plan/read.ts'
import type { Documents } from '../../src/questions/questions.ts'

const read = (path: string) => readFileSync(new URL(`../../prisma/${path}`, import.meta.url), 'utf8')

/** The plan and the register that the house ships, as they are on the first day. */
export const shipped = {
  plans: [
    { id: 'kh-hanoi-2022', year: 2022, restated: true, content: readPlan(read('plans/hanoi-2022.md')) },
  ],
  register: createRegister(parseRegisterData(JSON.parse(read('agencies/hanoi.json')))),
} satisfies Documents
