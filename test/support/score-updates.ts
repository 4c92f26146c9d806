import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { fold } from '../../src/text/fold.ts'
import type { CountedOutput, ReadUpdate, UpdateReader } from '../../src/updates/model.ts'

const output = z.object({
  quantity: z.number(),
  unit: z.string(),
  unit_also: z.array(z.string()).optional(),
  optional: z.boolean().optional(),
})

const told = z.object({
  task: z.string().nullable(),
  percent: z.number().nullable(),
  percent_accept: z.array(z.number().nullable()).optional(),
  state: z.string().nullable(),
  state_accept: z.array(z.string().nullable()).optional(),
  outputs: z.array(output),
  cumulative: z.array(output).optional(),
  amount: z.number().nullable(),
  difficulty: z.string().nullable(),
  difficulty_optional: z.boolean().optional(),
  never_stored: z.string().optional(),
})

const message = z.object({
  id: z.string(),
  text: z.string(),
  expect: told.extend({ also: z.array(told).optional() }),
})
export type GoldMessage = z.infer<typeof message>
type Told = z.infer<typeof told>

/** Messages with what is right for each, one JSON object a line. `*_accept`, `unit_also` and `optional` widen it. */
export function readMessages(file: URL): GoldMessage[] {
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.filter((line) => line.trim()).map((line) => message.parse(JSON.parse(line)))
}

const oneOf = <T>(value: T, right: T, accepted: readonly T[] = []) =>
  value === right || accepted.includes(value)

const plain = (text: string): string =>
  fold(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

const isSame = (gold: z.infer<typeof output>, { quantity, unit }: CountedOutput): boolean =>
  gold.quantity === quantity &&
  [gold.unit, ...(gold.unit_also ?? [])].some((name) => plain(name) === plain(unit))

function outputsAreRight(gold: Told, read: ReadUpdate): boolean {
  const left = [...read.outputs]
  for (const wanted of gold.outputs) {
    const at = left.findIndex((one) => isSame(wanted, one))
    if (at >= 0) left.splice(at, 1)
    else if (!wanted.optional) return false
  }
  const totals = gold.cumulative ?? []
  return left.length === 0 && totals.every((wanted) => read.cumulative.some((one) => isSame(wanted, one)))
}

function difficultyIsRight(
  { difficulty: wanted, difficulty_optional: optional }: Told,
  read: ReadUpdate,
): boolean {
  if (!read.difficulty) return optional === true || !wanted
  if (!wanted) return false
  const [one, other] = [plain(wanted), plain(read.difficulty)]
  return one.includes(other) || other.includes(one)
}

const FIELDS: Record<string, (gold: Told, read: ReadUpdate) => boolean> = {
  task: (gold, read) => gold.task === read.task,
  percent: (gold, read) => oneOf(read.percent, gold.percent, gold.percent_accept),
  state: (gold, read) => oneOf<string | null>(read.state, gold.state, gold.state_accept),
  outputs: outputsAreRight,
  amount: (gold, read) => gold.amount === read.amount,
  difficulty: difficultyIsRight,
}

/** Shares of 0 to 1: of fields, and of messages in which every field of every task is right. */
export interface UpdateScore {
  fields: number
  whole: number
  wrong: string[] // `m017 state`
}

export function scoreUpdates(messages: readonly GoldMessage[], read: UpdateReader): UpdateScore {
  const wrong: string[] = []
  let [fields, right, whole] = [0, 0, 0]
  for (const { id, text, expect } of messages) {
    const answer = read(text)
    const wanted = [expect, ...(expect.also ?? [])]
    const before = wrong.length
    wanted.forEach((gold, at) => {
      const got = answer.updates[at]
      for (const [name, isRight] of Object.entries(FIELDS)) {
        fields++
        if (got && isRight(gold, got)) right++
        else wrong.push(`${id} ${name}`)
      }
    })
    if (answer.updates.length !== wanted.length) wrong.push(`${id} tasks`)
    if (expect.never_stored && JSON.stringify(answer).includes(expect.never_stored))
      wrong.push(`${id} stored`)
    if (wrong.length === before) whole++
  }
  return { fields: right / fields, whole: whole / messages.length, wrong }
}
