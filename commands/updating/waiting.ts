import type { ReadUpdate } from '../../src/updates/model.ts'
import type { Answered, Given } from '../world.ts'
import { waiting } from './asking.ts'
import { leaves } from './leaving.ts'
import { readerOf } from './reader.ts'
import { takeUpdate } from './start.ts'

// What is typed while a message waits for something that was asked about it. Null: it is no answer.

/** The message that waits for what the bot asked about it. */
export function heldText({ open }: Given): string {
  const held = waiting.safeParse(open)
  return held.success ? held.data.text : ''
}

/** `3`, `việc 3`, `TTTT-3`; with figures of its own it stands for itself. */
export async function answerTask(text: string, given: Given): Promise<Answered | null> {
  const held = waiting.safeParse(given.open)
  if (!held.success || (await leaves(text, null, given))) return null
  const before = held.data.text
  const { register } = await given.questions.ready()
  const read = readerOf(register)
  const told = read(text).updates
  const counted = told.some(counts)
  if (before === '' || !counted) return takeUpdate(`${text}: ${before}`, given)
  if (repeats(told, read(before).updates)) return takeUpdate(text, given)
  if (!told.some(({ task, taskNumber }) => task !== null || taskNumber !== null))
    return takeUpdate(`${before}; ${text}`, given)
  const shown = await takeUpdate(text, given)
  // The figures that wait are still no task's.
  return shown?.dialogue === null ? shown.note('update-still-which').asking('task', held.data) : shown
}

const counts = ({ outputs, cumulative }: ReadUpdate): boolean => outputs.length + cumulative.length > 0

/** Whether these tell of what was told before, be it corrected. */
const repeats = (now: readonly ReadUpdate[], before: readonly ReadUpdate[]): boolean => {
  const units = new Set(before.flatMap(({ outputs, cumulative }) => [...outputs, ...cumulative].map(unitOf)))
  return now.some(({ outputs, cumulative }) =>
    [...outputs, ...cumulative].some((one) => units.has(unitOf(one))),
  )
}

const unitOf = ({ unit }: { unit: string }): string => unit

export async function answerAgency(text: string, given: Given): Promise<Answered | null> {
  const held = waiting.safeParse(given.open)
  if (!held.success || (await leaves(text, [], given))) return null
  return takeUpdate(`${held.data.text} ${text}`, given, { assignment: held.data.assignment })
}

export async function answerWhat(text: string, given: Given): Promise<Answered | null> {
  const held = waiting.safeParse(given.open)
  if (!held.success) return null
  const { assignment } = held.data
  const [standing] = assignment === undefined ? [] : await given.reports.standings({ ids: [assignment] })
  if (await leaves(text, standing ? [standing.code] : [], given)) return null
  return takeUpdate(text, given, { assignment })
}

export async function answerSource(text: string, given: Given): Promise<Answered | null> {
  const held = waiting.safeParse(given.open)
  if (!held.success || (await leaves(text, [], given))) return null
  return takeUpdate(held.data.text, given, { assignment: held.data.assignment, source: text })
}
