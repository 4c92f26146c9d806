import { mayReport, mayReportOnBehalf } from '../../src/people/policy.ts'
import { agenciesOf } from '../../src/people/roles.ts'
import type { StandingNow } from '../../src/progress/updates/standing.ts'
import { fold } from '../../src/text/fold.ts'
import type { ReadUpdate } from '../../src/updates/model.ts'
import { UserError } from '../../src/user-error.ts'
import type { Given } from '../world.ts'

/** What was answered to what the bot asked about a message. */
export interface Known {
  assignment?: number | undefined
  source?: string | undefined
}

/** Which assignment a message is about; or what has to be asked, and among which. */
export type Resolved =
  | { standing: StandingNow; guessed: boolean }
  | { which: 'task' | 'agency'; among: StandingNow[] }

/** Throws UserErrors where there is no such task, or it is not for this person to report on. */
export async function resolve(
  read: Pick<ReadUpdate, 'task' | 'taskNumber' | 'taskWords' | 'outputs'>,
  given: Given,
  { assignment }: Known,
): Promise<Resolved> {
  if (assignment !== undefined) {
    const [standing] = await given.reports.standings({ ids: [assignment] })
    return standing ? { standing: checked(standing, given), guessed: false } : { which: 'task', among: [] }
  }
  if (read.task !== null) return byCode(read.task, given)
  const mine = await given.reports.standings({ openOf: agenciesOf(given.speaker, 'reporter', 'lead') })
  if (read.taskNumber !== null) {
    const numbered = mine.filter(({ code }) => code.endsWith(`-${read.taskNumber}`))
    return only(numbered, false) ?? { which: 'task', among: numbered.length > 0 ? numbered : mine }
  }
  const fitting = read.taskWords === null ? [] : mine.filter((one) => sharesWords(one, read.taskWords ?? ''))
  return (
    only(fitting, true) ?? only(mine, true) ?? { which: 'task', among: fitting.length > 0 ? fitting : mine }
  )
}

async function byCode(code: string, given: Given): Promise<Resolved> {
  const all = await given.reports.standings({ code })
  if (all.length === 0) throw new UserError('task-unknown', { code })
  const mine = all.filter(({ agencyId }) => mayReport(given.speaker, agencyId))
  if (mine.length > 0)
    return (
      only(
        mine.map((one) => checked(one, given)),
        false,
      ) ?? { which: 'agency', among: mine }
    )
  if (!mayReportOnBehalf(given.speaker)) throw notYours(all)
  const named = await namedIn(given, all)
  return (
    only(
      (named.length > 0 ? named : all).map((one) => checked(one, given)),
      false,
    ) ?? { which: 'agency', among: all }
  )
}

function only(among: readonly StandingNow[], guessed: boolean): Resolved | null {
  const [one, another] = among
  return one && !another ? { standing: one, guessed } : null
}

function checked(standing: StandingNow, { speaker }: Given): StandingNow {
  if (standing.closed) throw new UserError('task-closed', { code: standing.code })
  if (!mayReport(speaker, standing.agencyId) && !mayReportOnBehalf(speaker)) throw notYours([standing])
  return standing
}

function notYours([first]: readonly StandingNow[]): UserError {
  return new UserError('task-not-yours', { code: first?.code ?? '', agency: first?.agencyName ?? '' })
}

/** Those whose agency is named in the message: `thay CQ-1 quận Ba Đình`. */
async function namedIn({ questions, text }: Given, among: readonly StandingNow[]): Promise<StandingNow[]> {
  const { register } = await questions.ready()
  const named = new Set(register.mentions(text).map(({ agency }) => agency.id))
  return among.filter(({ agencyId }) => named.has(agencyId))
}

const SHARED_WORDS = 2

/** Whether a task's title has at least two words of how somebody calls it, or the only one. */
function sharesWords({ title }: StandingNow, words: string): boolean {
  const inTitle = new Set(fold(title).match(/[a-z0-9]+/g))
  const said = fold(words).match(/[a-z0-9]{2,}/g) ?? []
  const shared = said.filter((word) => inTitle.has(word)).length
  return said.length > 0 && shared >= Math.min(SHARED_WORDS, said.length)
}
