import { z } from 'zod'
import { rest } from '../src/chat/arguments.ts'
import { amendCard, askAmend, confirmCard, dropCard, keepOpen, takeAsTotals } from './updating/answering.ts'
import { askTask } from './updating/asking.ts'
import { answerFix, askFix, keepFix, lastNumber, proposeEdit, proposeFix } from './updating/correcting.ts'
import { leaves } from './updating/leaving.ts'
import { reports } from './updating/reader.ts'
import { numberArgument, readReference } from './updating/reference.ts'
import { takeUpdate } from './updating/start.ts'
import { askPurge, askRecall, purge, recall } from './updating/taking-back.ts'
import { answerAgency, answerSource, answerTask, answerWhat, heldText } from './updating/waiting.ts'
import { type Answered, defineCommand, type Given, press, reply, step } from './world.ts'

const numbered = z.object({ number: numberArgument })
const identified = z.object({ id: z.string() })
const inWords = z.object({ text: rest })

export default defineCommand({
  name: 'update',
  says: ['capnhat', 'sua', 'dinhchinh', 'thuhoi', 'gobo', 'update', 'correct', 'recall', 'purge'],
  allowedFor: 'reporter',
  effect: 'writes',
  beginsWith: 'task',
  args: inWords,
  examples: {
    vi: [
      'capnhat TTTT-3 60% đã đăng 25 tin bài, phát 14 lượt trên loa; vướng: thiếu kinh phí 120 triệu',
      'sua CN-412 tờ rơi 500',
      'thuhoi CN-412',
    ],
    en: ['update TTTT-3 60% 25 tin bài', 'correct CN-412 tờ rơi 500', 'recall CN-412'],
  },
  plain: { kind: 'update', fits: reports },

  async run({ args: { text }, ...given }) {
    if (given.edited) return proposeEdit(text, given)
    if (CORRECTING.has(given.said)) return correctionOf(text, given)
    if (given.said === 'thuhoi' || given.said === 'recall')
      return numberOf(text, given).then((one) => askRecall(one, given))
    if (given.said === 'gobo' || given.said === 'purge') {
      const { number, rest: why } = readReference(text)
      return askPurge(number ?? (await lastNumber(given)), why, given)
    }
    if (text === '') return askTask('', given, null)
    return takeUpdate(text, given)
  },

  steps: {
    card: step(inWords, ({ args: { text }, ...given }) => keepOpen(text, given)),
    amend: step(inWords, ({ args: { text }, ...given }) => amendCard(text, given)),
    task: step(inWords, ({ args: { text }, ...given }) => answerTask(text, given)),
    agency: step(inWords, ({ args: { text }, ...given }) => answerAgency(text, given)),
    what: step(inWords, ({ args: { text }, ...given }) => answerWhat(text, given)),
    source: step(inWords, ({ args: { text }, ...given }) => answerSource(text, given)),
    fix: step(inWords, ({ args: { text }, ...given }) => answerFix(text, given)),
    purgewhy: step(inWords, async ({ args: { text }, ...given }) => {
      const held = z.object({ number: z.number() }).safeParse(given.open)
      return held.success && !(await leaves(text, [], given)) ? askPurge(held.data.number, text, given) : null
    }),
  },

  presses: {
    keep: press(identified, ({ args, ...given }) => confirmCard(args.id, given)),
    total: press(identified, ({ args, ...given }) => takeAsTotals(args.id, given)),
    amend: press(identified, async ({ args, ...given }) => askAmend(args.id, given)),
    drop: press(identified, ({ args, ...given }) => dropCard(args.id, given)),
    uptask: press(z.object({ assignment: numberArgument }), ({ args, ...given }) =>
      takeUpdate(heldText(given), given, { assignment: args.assignment }),
    ),
    correct: press(numbered, ({ args, ...given }) => askFix(args.number, given)),
    fixyes: press(numbered, ({ args, ...given }) => keepFix(args.number, given)),
    fixno: press(numbered, async ({ args }) =>
      reply('update-kept-as-is', { number: String(args.number) }).closing(),
    ),
    asis: press(numbered, async ({ args }) =>
      reply('update-kept-as-is', { number: String(args.number) }).closing(),
    ),
    recall: press(numbered, ({ args, ...given }) => askRecall(args.number, given)),
    recallyes: press(numbered, ({ args, ...given }) => recall(args.number, given)),
    purgeyes: press(numbered, ({ args, ...given }) => {
      const held = z.object({ number: z.number(), why: z.string() }).safeParse(given.open)
      return held.success && held.data.number === args.number
        ? purge(args.number, held.data.why, given)
        : Promise.resolve(null)
    }),
  },
})

const CORRECTING = new Set(['sua', 'dinhchinh', 'correct'])

/** `sua CN-412 tờ rơi 500`; without a number, what the same person last said. */
async function correctionOf(text: string, given: Given): Promise<Answered | null> {
  const { number, rest: fix } = readReference(text)
  const meant = number ?? (await lastNumber(given))
  return fix === '' ? askFix(meant, given) : proposeFix(meant, fix, given)
}

const numberOf = async (text: string, given: Given): Promise<number> =>
  readReference(text).number ?? (await lastNumber(given))
