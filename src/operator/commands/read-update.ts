import { createInterface } from 'node:readline'
import { z } from 'zod'
import { createRegister } from '../../agencies/register.ts'
import { readShipped } from '../../documents/shipped.ts'
import type { Doubt, ReadMessage, UpdateReader } from '../../updates/model.ts'
import { createUpdateReader } from '../../updates/reader.ts'
import { sayUpdate } from '../../updates/say.ts'
import { UserError } from '../../user-error.ts'
import { defineOperatorCommand, type Tools } from '../command.ts'

const message = z.object({ id: z.union([z.string(), z.number()]), text: z.string() })

/** What the bot would read in progress messages, as for a reporter of no particular agency. */
export const readUpdate = defineOperatorCommand({
  name: 'read-update',
  says: ['read-update'],
  options: { jsonl: { type: 'boolean' } },
  words: [0, 1000],
  async run({ values, positionals }, tools) {
    if (!values.jsonl && positionals.length === 0)
      throw new UserError('operator-usage', { usage: tools.say('operate-read-update') })
    const { register } = readShipped()
    const read = createUpdateReader({ register: createRegister(register.read(register.text)) })
    if (values.jsonl) await readLines(read, tools)
    else tools.print(inWords(read(positionals.join(' ')), tools))
    return 0
  },
})

async function readLines(read: UpdateReader, { input, print }: Tools): Promise<void> {
  let line = 0
  for await (const json of createInterface({ input })) {
    line++
    if (json.trim() === '') continue
    const { id, text } = readMessage(json, line)
    print(JSON.stringify({ id, ...read(text) }))
  }
}

function readMessage(json: string, line: number) {
  try {
    return message.parse(JSON.parse(json))
  } catch {
    throw new UserError('read-update-line-wrong', { line })
  }
}

const DOUBTS: Record<Doubt, string> = {
  'two readings': 'twoReadings',
  'unknown unit': 'unknownUnit',
  money: 'money',
  blocked: 'blocked',
  'several tasks': 'severalTasks',
  'no task': 'noTask',
}

function inWords({ kind, updates }: ReadMessage, { say }: Tools): string {
  const read = updates.map((update) =>
    [
      sayUpdate(update),
      ...update.doubts.map((doubt) => say('read-update-doubt', { doubt: DOUBTS[doubt] })),
    ].join('\n'),
  )
  return [say('read-update-kind', { kind }), ...read].join('\n\n')
}
