import { z } from 'zod'
import type { Prisma, Queries } from '../database/database.ts'
import type { Scope } from './scope.ts'

/** Of a digest, what the next one of that room compares with: kept as JSON beside it. */
export const figures = z.object({
  total: z.number().int(), // assignments, requests left out
  fine: z.number().int(), // in time or done
  done: z.number().int(),
  late: z.number().int(),
  paused: z.number().int(),
  agencies: z.number().int(), // with something to do
  heard: z.number().int(), // of which reported
  updates: z.number().int(),
  forms: z.array(
    z.object({
      ref: z.string().nullable(), // `II.2.1`
      updates: z.number().int(),
      outputs: z.array(z.object({ unit: z.string(), quantity: z.number() })),
    }),
  ),
})

export type Figures = z.infer<typeof figures>

const kept = figures.extend({ of: z.string() })

/** As they are kept: with what they are about. */
export const keptAs = (told: Figures, scope: Scope): Prisma.InputJsonValue =>
  JSON.parse(JSON.stringify({ ...told, of: nameOf(scope) }))

/** An issue's figures. Null where they are about something else, or an older house kept them in another shape. */
export async function figuresOf({ digestIssue }: Queries, id: number, scope: Scope): Promise<Figures | null> {
  const row = await digestIssue.findUnique({ where: { id }, select: { figures: true } })
  const { data } = kept.safeParse(row?.figures)
  if (data?.of !== nameOf(scope)) return null
  const { of: _, ...told } = data
  return told
}

function nameOf(scope: Scope): string {
  if (scope.kind === 'plan') return scope.kind
  return `${scope.kind} ${scope.kind === 'agency' ? scope.agencyId : scope.ref}`
}
