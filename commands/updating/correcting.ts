import { z } from 'zod'
import { token } from '../../src/chat/token.ts'
import { mayCorrect } from '../../src/people/policy.ts'
import { type Content, content, isEmpty, NOTHING } from '../../src/progress/updates/content.ts'
import type { Said } from '../../src/progress/updates/find.ts'
import { fromReading } from '../../src/progress/updates/from-reading.ts'
import { correct } from '../../src/progress/updates/merge.ts'
import { tellFromTotals } from '../../src/progress/updates/totals.ts'
import { maskNumbers } from '../../src/text/mask.ts'
import type { ReadUpdate } from '../../src/updates/model.ts'
import { saysUnfinished } from '../../src/updates/unfinished.ts'
import { UserError } from '../../src/user-error.ts'
import { tellAuthor } from '../telling/author.ts'
import { type Answered, type Given, reply } from '../world.ts'
import { difference } from './difference.ts'
import { originOf } from './keep.ts'
import { isSilent, leaves } from './leaving.ts'
import { closedPeriod, monthOfKey, sayPeriod } from './office.ts'
import { dayOf, timeOf } from './phrases.ts'
import { readerOf } from './reader.ts'
import { inARow } from './receipt.ts'
import { readReference } from './reference.ts'

/** Asks what is to be corrected. */
export async function askFix(number: number, given: Given): Promise<Answered> {
  const said = await theirs(number, given)
  return reply('update-amend').asking('fix', waitingFor(said, given))
}

/** What is waited for, and since when. */
const fixAsked = z.object({ number: z.number(), at: z.number() })

const waitingFor = ({ number }: Said, { now }: Given): z.infer<typeof fixAsked> => ({
  number,
  at: now.toMillis(),
})

const AGAIN = /^(?:sua|sửa)(?: lai| lại)?\s+/iu

/** Takes what is typed once a correction was asked for; null where it is something else, or comes late. */
export async function answerFix(text: string, given: Given): Promise<Answered | null> {
  const asked = fixAsked.safeParse(given.open)
  if (!asked.success || isSilent(asked.data.at, given)) return null
  const { number, rest } = readReference(text.replace(AGAIN, ''))
  if (number !== null && number !== asked.data.number) return proposeFix(number, rest, given)
  const said = await given.reports.find(asked.data.number)
  if (!said || said.kind === 'recall' || said.purged || (await leaves(rest, [said.code], given))) return null
  return proposeFix(said.number, rest, given)
}

/** A correction in words, waiting for a yes. */
export const fixing = z.object({ number: z.number(), content, text: z.string() })

/** Shows what a correction would change. Null where the text corrects nothing that is known. */
export async function proposeFix(number: number, text: string, given: Given): Promise<Answered | null> {
  const said = await theirs(number, given)
  const { register } = await given.questions.ready()
  const [update] = readerOf(register)(text).updates
  const fix = update ? await readFix(update, said, given) : NOTHING
  // Whoever corrects a figure says nothing of how far the task is: what they do is read as going on.
  const goesOn = fix.state === 'inProgress' && !isEmpty({ ...fix, state: null })
  const unmeant = goesOn && !saysUnfinished(text, register)
  const after = correct(said.content, unmeant ? { ...fix, state: null } : fix)
  return showFix(said, await inItsForm(after, said, given), text, given)
}

async function readFix(update: ReadUpdate, said: Said, { reports }: Given): Promise<Content> {
  const { said: fix, cumulative } = fromReading(update, [])
  if (cumulative.length === 0) return fix
  return tellFromTotals(fix, cumulative, await reports.totals(said.assignmentId, said.number))
}

/** What is counted anew has the form of its task, where that has only one. */
async function inItsForm(after: Content, { assignmentId }: Said, { reports }: Given): Promise<Content> {
  const [standing] = await reports.standings({ ids: [assignmentId] })
  const [form, another] = standing?.forms ?? []
  if (form === undefined || another !== undefined) return after
  return { ...after, outputs: after.outputs.map((one) => ({ ...one, form: one.form ?? form })) }
}

/** Shows what an edit of the message on its platform would change: what is no longer in it is gone. */
export async function proposeEdit(text: string, given: Given): Promise<Answered | null> {
  const { speaker, who, message, reports, questions } = given
  if (!speaker.person || message === null) return null
  const said = await reports.ofMessage(speaker.person.id, who.channel, message)
  if (!said) return null
  const { register } = await questions.ready()
  const [update] = readerOf(register)(text).updates
  if (!update) return null
  const now = fromReading(
    update,
    said.content.outputs.flatMap(({ form }) => form ?? []),
  ).said
  return showFix(said, now, text, given, true)
}

function showFix(said: Said, after: Content, text: string, given: Given, edited = false): Answered {
  const number = String(said.number)
  const changes = difference(said.content, after)
  if (changes.length === 0)
    return reply('update-fix-nothing', { number }).asking('fix', waitingFor(said, given))
  return reply(edited ? 'update-fix-edited' : 'update-fix', {
    number,
    code: said.code,
    changes: inARow(changes),
  })
    .offer('choice-update-right', token('fixyes', number))
    .offer('choice-update-wrong', token('fixno', number))
    .asking('fixcard', { number: said.number, content: after, text: maskNumbers(text) })
}

/** Puts the correction in the place of what was said. */
export async function keepFix(number: number, given: Given): Promise<Answered> {
  const read = fixing.safeParse(given.open)
  if (!read.success || read.data.number !== number) throw new UserError('choice-expired')
  const said = await theirs(number, given)
  const { now } = given
  const closed = await closedPeriod(said.period, given)
  const { text } = read.data
  const from = originOf(given, { onBehalf: said.onBehalf, source: null, text, message: given.message })
  await given.reports.replace(said, read.data.content, from, now, closed)
  await tellAuthor('corrected', said, given, { changes: difference(said.content, read.data.content) })
  const about = { number: String(number), time: timeOf(now) }
  const shown =
    closed === null
      ? reply('update-fixed', about)
      : reply('update-fixed-late', {
          ...about,
          period: sayPeriod(await monthOfKey(closed, given)),
          day: dayOf(now),
        })
  return shown
    .offer('choice-update-correct', token('correct', String(number)))
    .offer('choice-update-recall', token('recall', String(number)))
    .closing()
}

export const RECENT_DAYS = 7

/** The number of the newest update of whoever speaks. Throws a UserError where there is none of the last days. */
export async function lastNumber({ reports, speaker, now }: Given): Promise<number> {
  const last = speaker.person && (await reports.lastOf(speaker.person.id, now.minus({ days: RECENT_DAYS })))
  if (!last) throw new UserError('update-none-of-yours')
  return last.number
}

/** What stands under a number, where this person may correct it and it can still be corrected. */
export async function theirs(number: number, { reports, speaker }: Given): Promise<Said> {
  const said = await reports.find(number)
  if (!said) throw new UserError('update-unknown', { number: String(number) })
  if (!mayCorrect(speaker, said.agencyId)) throw new UserError('update-not-yours', { number: String(number) })
  if (said.kind === 'recall' || said.purged)
    throw new UserError('update-gone-already', { number: String(number) })
  return said
}
