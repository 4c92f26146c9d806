import { expect, it } from 'vitest'
import { z } from 'zod'
import { readArguments, rest } from '../../src/chat/arguments.ts'

const percent = z
  .string()
  .regex(/^\d+%$/)
  .transform((text) => Number.parseInt(text, 10))
const schema = z.object({ task: z.string().regex(/^[A-Z]+-\d+$/), percent: percent.optional(), note: rest })

it('reads words in their order, the rest as it stands', () => {
  expect(readArguments(schema, 'TTTT-3 60% đã đăng\n25 tin bài')).toEqual({
    task: 'TTTT-3',
    percent: 60,
    note: 'đã đăng\n25 tin bài',
  })
})

it('passes over an optional argument that does not fit', () => {
  expect(readArguments(schema, 'TTTT-3 đã đăng')).toEqual({ task: 'TTTT-3', note: 'đã đăng' })
})

it('is null where a word is missing, does not fit or is left over', () => {
  expect(readArguments(schema, '')).toBeNull()
  expect(readArguments(schema, 'đã đăng')).toBeNull()
  expect(readArguments(z.object({}), 'gì đó')).toBeNull()
})
