import { createInterface } from 'node:readline'
import { z } from 'zod'
import type { PlanInForce } from '../../answers/model.ts'
import { yearOf } from '../../documents/plans/identify.ts'
import { readPlanFile } from '../../plan/file.ts'
import { UserError } from '../../user-error.ts'
import { defineOperatorCommand, type Tools } from '../command.ts'
import type { Rehearsal } from '../roots.ts'

const asked = z.object({ id: z.union([z.string(), z.number()]), q: z.string() })

export const ask = defineOperatorCommand({
  name: 'ask',
  says: ['ask'],
  options: { jsonl: { type: 'boolean' }, plan: { type: 'string', multiple: true } },
  words: [0, 1000],
  async run({ values, positionals }, tools) {
    const files = values.plan ?? []
    if (!values.jsonl && positionals.length === 0)
      throw new UserError('operator-usage', { usage: tools.say('operate-ask') })
    const bot = await tools.rehearse(
      files.length > 0 ? await Promise.all(files.map(readForAsking)) : undefined,
    )
    if (values.jsonl) await answerLines(bot, tools)
    else tools.print(await bot.ask(positionals.join(' ')))
    return 0
  },
})

async function readForAsking(file: string): Promise<PlanInForce> {
  const content = await readPlanFile(file)
  return { id: file, year: yearOf(content), content }
}

async function answerLines(bot: Rehearsal, { input, print }: Tools): Promise<void> {
  let line = 0
  for await (const text of createInterface({ input })) {
    line++
    if (text.trim() === '') continue
    const { id, q } = readAsked(text, line)
    const { abstained, agency, answers } = bot.answerer.answer(q)
    const told = answers.map(({ ref, leads, supports, others, score }) => ({
      ref,
      leads,
      supports,
      others,
      score,
    }))
    print(JSON.stringify({ id, abstained, agency, answers: told, text: await bot.ask(q) }))
  }
}

function readAsked(text: string, line: number) {
  try {
    return asked.parse(JSON.parse(text))
  } catch {
    throw new UserError('ask-line-wrong', { line })
  }
}
