import json from '../../prisma/agencies/hanoi.json' with { type: 'json' }
import { parseRegisterData } from '../../src/agencies/data.ts'
import { createRegister } from '../../src/agencies/register.ts'

/** The shipped register. */
export const hanoiData = parseRegisterData(json)
export const hanoi = createRegister(hanoiData)
