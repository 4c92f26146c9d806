import { z } from 'zod'
import { extendRegister, registerAdditions } from '../../documents/register/extend.ts'
import { loadRegisterData } from '../../documents/register/load.ts'
import { readShipped } from '../../documents/shipped.ts'
import { followers } from '../../progress/minting/followers.ts'
import { defineProcedure } from '../procedure.ts'

export const extendRegisterProcedure = defineProcedure({
  name: 'register.import',
  request: registerAdditions,
  result: z.object({ agencies: z.number() }),
  async run(additions, { database, now }) {
    const { register } = readShipped()
    await extendRegister(database, register.read(register.text), additions, now(), followers)
    return { agencies: (await loadRegisterData(database.queries)).agencies.length }
  },
})

export const exportRegisterProcedure = defineProcedure({
  name: 'register.export',
  request: z.object({}),
  result: z.object({
    agencies: z.array(z.unknown()),
    groups: z.array(z.unknown()),
    successions: z.array(z.unknown()),
  }),
  run: (_, { database }) => loadRegisterData(database.queries),
})
