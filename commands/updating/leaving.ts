import { readAsking } from '../../src/progress/asking/read.ts'
import { fold } from '../../src/text/fold.ts'
import type { ReadUpdate } from '../../src/updates/model.ts'
import type { Given } from '../world.ts'
import { asksTime, readerOf } from './reader.ts'

const SILENCE_MINUTES = 10

/** Whether what the bot asked for at that time waits no longer for an answer. */
export const isSilent = (at: number, { now }: Given): boolean =>
  now.toMillis() - at > SILENCE_MINUTES * 60_000

/**
 * Whether a text is no answer to what the bot asked about an update: it calls a command, asks something, or tells of another task
 * than those of `codes`. Null: any task may be named, and `việc 3` calls no command.
 */
export async function leaves(text: string, codes: readonly string[] | null, given: Given): Promise<boolean> {
  const { register } = await given.questions.ready()
  const { kind, updates } = readerOf(register)(text)
  if (text.startsWith('/') || callsUpdate(text) || (await asksTime(text, given))) return true
  if (callsCommand(text, codes === null, given) && kind !== 'update') return true
  if (kind !== 'update')
    return kind === 'question' || /\?\s*$/u.test(text) || readAsking(text, register) !== null
  return codes !== null && updates.some((update) => isOfAnother(update, codes))
}

function isOfAnother({ task, taskNumber }: ReadUpdate, codes: readonly string[]): boolean {
  if (task !== null) return !codes.includes(task)
  return taskNumber !== null && !codes.some((code) => code.endsWith(`-${taskNumber}`))
}

const MOST_SYLLABLES = 3

function callsCommand(text: string, alone: boolean, { commands }: Given): boolean {
  const syllables = fold(text).split(/\s+/u)
  return syllables.slice(0, MOST_SYLLABLES).some((_, at) => {
    if (alone && at + 1 < syllables.length) return false
    const word = syllables.slice(0, at + 1).join('')
    return commands.some(({ says }) => says.includes(word.replace(/[:,.!?]+$/u, '')))
  })
}

/** What follows these words reads as an update without answering anything. */
const callsUpdate = (text: string): boolean =>
  /^(?:cap ?nhat|sua|dinh ?chinh|thu ?hoi|go ?bo|update|correct|recall|purge)\b/u.test(fold(text))
