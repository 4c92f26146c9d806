import { z } from 'zod'
import { rest } from '../src/chat/arguments.ts'
import { mayCompare, maySee } from '../src/people/policy.ts'
import { fold } from '../src/text/fold.ts'
import { showOwn, showTasks } from './following/list.ts'
import { showNamed } from './following/named.ts'
import { showOverview } from './following/overview.ts'
import { type Answered, defineCommand, type Given, press, reply } from './world.ts'

type Filter = 'late' | 'silent' | 'paused'

const FILTERS: readonly [RegExp, Filter][] = [
  [/^(?:qua han|tre|tre han|cham|late|overdue)$/u, 'late'],
  [/^(?:chua cap nhat|chua bao cao|no update|silent)$/u, 'silent'],
  [/^(?:tam dung|paused)$/u, 'paused'],
]
const WORDS: Record<string, Filter> = { quahan: 'late', chuacapnhat: 'silent' }

const MOST_WITHOUT = 30

export default defineCommand({
  name: 'progress',
  says: ['tiendo', 'quahan', 'chuacapnhat', 'progress'],
  allowedFor: 'lead',
  effect: 'reads',
  beginsWith: 'task',
  args: z.object({ what: rest }),
  examples: {
    vi: ['tiendo', 'quahan', 'chuacapnhat'],
    en: ['progress', 'progress late', 'progress paused'],
  },
  // `tiến độ các dự án nhà ở` is a question about the plan, `tiendo TTTT-3 60%` an update.
  meant: (what) => what === '' || filterOf(what) !== null,

  async run({ args: { what }, ...given }) {
    const filter = filterOf(what) ?? (what === '' ? WORDS[given.said] : null)
    if (filter) return showFiltered(filter, given)
    if (what === '') return showOverview(given)
    const { register } = await given.questions.ready()
    const agency = register.find(what)
    return agency && maySee(given.speaker, agency.id) ? showTasks([agency.id], 'all', 0, given) : null
  },

  presses: {
    overview: press(z.object({}), async ({ args: _, ...given }) => showOverview(given)),

    those: press(z.object({ only: z.enum(['late', 'silent', 'paused']) }), ({ args, ...given }) =>
      showFiltered(args.only, given),
    ),

    noplan: press(z.object({}), async ({ args: _, ...given }) =>
      mayCompare(given.speaker) && given.room.kind === 'private' ? showWithoutPlan(given) : null,
    ),
  },
})

const filterOf = (what: string): Filter | null => FILTERS.find(([form]) => form.test(fold(what)))?.[1] ?? null

const showFiltered = (only: Filter, given: Given): Promise<Answered> =>
  mayCompare(given.speaker) ? showNamed(only, given) : showOwn(only, given)

async function showWithoutPlan({ tasks }: Given): Promise<Answered> {
  const { owing, without, names } = await tasks.withoutOwnPlan(MOST_WITHOUT)
  if (without === 0) return reply('without-plan-none', { owing })
  const shown = reply('without-plan', { without, owing }).text('without-plan-names', { names })
  if (without > names.length) shown.note('those-more', { count: without - names.length })
  return shown
}
