import { z } from 'zod'
import { rest } from '../src/chat/arguments.ts'
import { everyday } from '../src/chat/everyday.ts'
import { DECISIONS } from '../src/reminders/decision.ts'
import { acknowledgeAll, acknowledgeOne, putOff } from './reminding/answers.ts'
import { askDocument, askTrouble, takeDocument, takeDone, takeTrouble } from './reminding/done.ts'
import { showItem, showList } from './reminding/list.ts'
import { decide } from './reminding/proposal.ts'
import { numberArgument } from './updating/reference.ts'
import { defineCommand, press, step } from './world.ts'

const one = z.object({ id: numberArgument })
const words = z.object({ text: rest })

/** What somebody does about what they were reminded of: by its choices, by numbers, or by a courtesy. */
export default defineCommand({
  name: 'reminders',
  says: ['nhacviec', 'reminders'],
  allowedFor: 'reporter',
  effect: 'writes',
  args: words,
  examples: { vi: ['nhacviec'], en: ['reminders'] },
  meant: (what) => what === '',
  plain: { kind: 'courtesy', fits: (text) => everyday(text) === 'acknowledging' },

  async run({ args: { text }, ...given }) {
    if (given.said === '') return acknowledgeAll(given)
    return text === '' ? showList(given) : null
  },

  async unasked({ speaker, reminders, room, now }) {
    const offered =
      speaker.person && room.kind === 'private' && (await reminders.offered(speaker.person.id, now))
    return offered ? { choices: offered.offers, at: offered.at } : null
  },

  steps: {
    document: step(words, ({ args, ...given }) => takeDocument(args.text, given)),
    trouble: step(words, ({ args, ...given }) => takeTrouble(args.text, given)),
  },

  shows: ['ritem'],
  presses: {
    ritem: press(one, ({ args, ...given }) => showItem(args.id, given)),
    rdone: press(one, ({ args, ...given }) => askDocument(args.id, given)),
    rdonebare: press(one, ({ args, ...given }) => takeDone(args.id, '', given)),
    rtrouble: press(one, ({ args, ...given }) => askTrouble(args.id, given)),
    rack: press(one, ({ args, ...given }) => acknowledgeOne(args.id, given)),
    rackall: press(z.object({}), ({ args: _, ...given }) => acknowledgeAll(given)),
    rlater: press(one, ({ args, ...given }) => putOff(args.id, given)),
    rdecide: press(z.object({ id: numberArgument, decision: z.enum(DECISIONS) }), ({ args, ...given }) =>
      decide(args.id, args.decision, given),
    ),
  },
})
