import { decide } from './decide.ts'
import { followUpCues } from './knowledge.ts'
import type { Answer, Context, Intent } from './model.ts'
import type { Tools } from './tools.ts'
import type { Question } from './understood.ts'

const LONGEST = 12 // words; a longer question says itself what it is about
const OWN_TOPIC = 0.6 // weight from which a question has a topic of its own
const SOME_TOPIC = 0.2 // weight from which it turns to another topic

/**
 * Answers a question that leans on the one before it: “còn ai phối hợp?”, “mục nào?”, “thế Sở Tài chính?”.
 * Null when it stands on its own.
 */
export function followUp(
  question: Question,
  earlier: Question,
  before: Context,
  tools: Tools,
): Answer | null {
  if (question.words.length > LONGEST || question.facts.length > 0) return null
  const { asking, bodies, units } = question
  const turns = followUpCues.all(question.words).length > 0
  const topic = tools.rank(units.filter(({ kind }) => kind !== 'body')).weight
  const [body] = bodies
  if (topic >= (turns ? SOME_TOPIC : OWN_TOPIC)) return turns && !body ? anew(question, earlier, tools) : null
  if (body) return aboutBody(question, earlier, before, turns, tools)
  if (before.answer.answers.length === 0) return null
  if (asking.has('with')) return again(before, 'support')
  if (asking.has('where')) return again(before, 'clause')
  if (asking.has('who'))
    return leads(before) ? again(before, 'owner') : decide({ ...earlier, asking: new Set(['who']) }, tools)
  return turns ? again(before, before.answer.intent) : null
}

/** The clauses shown before, asked about in another way. They answer now even if they did not then: the asker points at them. */
const again = ({ answer }: Context, intent: Intent): Answer => ({
  ...answer,
  abstained: false,
  intent,
  tie: [],
})

const leads = ({ answer }: Context): boolean => (answer.answers[0]?.leads.length ?? 0) > 0

/** Another body, the same question: what it has to do with the topic before, or else what it has to do at all. */
function aboutBody(
  question: Question,
  earlier: Question,
  before: Context,
  turns: boolean,
  tools: Tools,
): Answer | null {
  const { asking } = question
  if (!turns && asking.size > 0) return null
  const plain = decide({ ...question, asking: new Set(['duties']) }, tools)
  if (before.answer.intent === 'agency') return plain
  const topic = earlier.units.filter(({ kind }) => kind !== 'body')
  const met = new Set(
    tools
      .rank(topic)
      .hits.filter(({ coverage }) => coverage > 0.5)
      .map(({ clause }) => tools.clauses[clause]?.clause.ref),
  )
  const fitting = plain.answers.filter(({ ref }) => met.has(ref))
  return { ...plain, answers: [...fitting, ...plain.answers.filter(({ ref }) => !met.has(ref))] }
}

/** Another topic, the same thing asked about it: “còn băng rôn thì sao?”. */
const anew = (question: Question, earlier: Question, tools: Tools): Answer =>
  decide({ ...question, asking: new Set([...question.asking, ...earlier.asking]) }, tools)
