import { z } from 'zod'
import { rest } from '../src/chat/arguments.ts'
import { withoutManners } from '../src/chat/everyday.ts'
import { ownSending } from '../src/chat/own-sending.ts'
import { shorten, token } from '../src/chat/token.ts'
import { fold } from '../src/text/fold.ts'
import { UserError } from '../src/user-error.ts'
import { showAboutPlan } from './replies/about-plan.ts'
import { showAnswer } from './replies/answer.ts'
import { asksForMeeting } from './replies/meeting-times.ts'
import { showNothingFound } from './replies/unanswered.ts'
import { asking, reply } from './world.ts'

const { defineCommand, press } = asking

const LONGEST_QUESTION = 1000

// Words that call the command and are themselves the beginning of the question, typed as one: `aichutri pa-nô`.
const OPENINGS: Record<string, string> = { donvi: 'đơn vị', aichutri: 'ai chủ trì' }

/** The question, without a word that only calls the command. `đơn vị nào …` is a question as it is typed. */
function questionOf(said: string, rest: string, text: string): string {
  const opening = OPENINGS[said]
  if (opening === undefined) return rest
  const typed = text.replace(/^\//u, '')
  return fold(typed).startsWith(said) ? `${opening} ${rest}` : typed
}

export default defineCommand({
  name: 'ask',
  says: ['hoi', 'donvi', 'aichutri', 'ask', 'question'],
  allowedFor: 'asker',
  effect: 'reads',
  args: z.object({ question: rest }),
  examples: {
    vi: ['Họp báo định kỳ bên nào chủ trì?', 'Sở Y tế phải làm những gì?', 'hoi ai làm pa-nô, áp phích'],
    en: [
      'Who leads the regular press conference?',
      'What does the Department of Finance do?',
      'ask who makes posters',
    ],
  },
  plain: { kind: 'question', fits: () => true },

  async run({ args, said, text, before, questions, now }) {
    const sending = said === '' || Object.hasOwn(OPENINGS, said) ? ownSending(text) : null
    if (sending) return reply(`everyday-${sending}`)
    const question = withoutManners(questionOf(said, args.question, text))
    if (question.length > LONGEST_QUESTION)
      throw new UserError('question-too-long', { most: LONGEST_QUESTION })
    if (!/\p{L}{2}/u.test(question)) return reply('question-missing')
    const ready = await questions.ready()
    if (ready.plans.length === 0) throw new UserError('no-plan-in-force')
    const answer = ready.answerer.answer(question, before.asked)
    const asked = { question, answer, ready, now }
    const about = answer.about && showAboutPlan(answer.about, asked)
    const shown = about ?? (answer.abstained ? null : showAnswer(asked))
    if (shown) return shown.remembering({ asked: { question, answer } })
    // When a meeting is, the list of meetings tells: the plan lacks nothing.
    const isLacking = asksForMeeting(question) !== 'when'
    const recorded = isLacking ? await questions.recordUnanswered(question, 'notInPlan', now) : null
    return showNothingFound(asked, recorded).remembering({ asked: { question, answer } })
  },

  presses: {
    /** The answer was not to what was asked. */
    wrong: press(z.object({ question: z.string() }), async ({ args, before, questions, now }) => {
      const question = before.asked?.question
      if (question === undefined || shorten(question) !== args.question) throw new UserError('choice-expired')
      const recorded = await questions.recordUnanswered(question, 'notWhatWasAsked', now)
      if (!recorded) return reply('reword')
      return reply('wrong-recorded').text('reword').offer('choice-unrecord', token('unrecord', recorded))
    }),

    unrecord: press(z.object({ id: z.string() }), async ({ args, questions }) => {
      if (await questions.forgetUnanswered(args.id)) return reply('unrecorded')
      throw new UserError('choice-expired')
    }),
  },
})
