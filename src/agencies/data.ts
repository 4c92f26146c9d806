import { z } from 'zod'
import { wordsOf } from './words.ts'

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a slug: so-tai-chinh')
const isoDate = z.iso.date()

const agency = z.strictObject({
  id,
  name: z.string().min(2),
  short: z.string().min(1),
  code: z.string().regex(/^[A-Za-z]+$/, 'Latin letters only: TTTT'),
  kind: z.enum([
    'department',
    'office',
    'district',
    'party',
    'press',
    'front',
    'central',
    'collective',
    'leadership',
    'other',
  ]),
  aliases: z.array(z.string().min(1)),
})

const group = z.strictObject({ id, members: z.array(id).min(1) })

const succession = z.strictObject({
  from: id,
  to: z
    .array(z.strictObject({ name: z.string().min(2), id: id.optional(), note: z.string().optional() }))
    .min(1),
  on: isoDate,
  scope: z.enum(['whole', 'subject', 'territory']),
  subject: z.string().optional(),
  source: z.string().min(10),
})

/** A register as stored: bodies, the members of collective bodies, and who took over from whom. */
export const registerData = z
  .strictObject({
    agencies: z.array(agency),
    groups: z.array(group),
    successions: z.array(succession),
  })
  .superRefine((data, context) => {
    const known = new Set(data.agencies.map(({ id }) => id))
    const wrong = (path: (string | number)[], message: string) =>
      context.addIssue({ code: 'custom', path, message })

    const owners = new Map<string, string>()
    const codes = new Set<string>()
    for (const [at, { id, name, short, code, aliases }] of data.agencies.entries()) {
      if (data.agencies.findIndex((other) => other.id === id) !== at)
        wrong(['agencies', at, 'id'], `${id} stands twice`)
      if (codes.has(code.toLowerCase())) wrong(['agencies', at, 'code'], `${code} belongs to another body`)
      codes.add(code.toLowerCase())
      for (const spelling of [name, short, ...aliases]) {
        const key = wordsOf(spelling)
          .map((word) => word.key)
          .join(' ')
        const owner = owners.get(key)
        if (owner !== undefined && owner !== id)
          wrong(['agencies', at, 'aliases'], `“${spelling}” already names ${owner}`)
        owners.set(key, id)
      }
    }
    for (const [at, { id, members }] of data.groups.entries())
      for (const each of [id, ...members])
        if (!known.has(each)) wrong(['groups', at], `no body has the id ${each}`)
    for (const [at, { from, to, scope, subject }] of data.successions.entries()) {
      for (const each of [from, ...to.flatMap((successor) => successor.id ?? [])])
        if (!known.has(each)) wrong(['successions', at], `no body has the id ${each}`)
      if (scope !== 'whole' && subject === undefined)
        wrong(['successions', at, 'subject'], `say which part: the scope is ${scope}`)
    }
  })

export type RegisterData = z.infer<typeof registerData>

/** @throws {z.ZodError} naming each place that is wrong. */
export function parseRegisterData(json: unknown): RegisterData {
  return registerData.parse(json)
}
