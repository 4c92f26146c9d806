import { basename } from 'node:path'
import { readPlanFile } from '../../plan/file.ts'
import { UserError } from '../../user-error.ts'
import { defineOperatorCommand, type Tools } from '../command.ts'
import { importPlanProcedure, type ToldChange } from '../procedures/import-plan.ts'
import { isTypedState, PLAN_STATES } from '../procedures/plan-states.ts'

export const planImport = defineOperatorCommand({
  name: 'plan-import',
  says: ['plan', 'import'],
  options: {
    replaces: { type: 'string' },
    state: { type: 'string' },
    restated: { type: 'boolean' },
    yes: { type: 'boolean' },
  },
  words: [1, 1],
  async run({ values, positionals: [file = ''] }, tools) {
    const { say, print, reach } = tools
    if (values.state !== undefined && !isTypedState(values.state)) throw new UserError('plan-state-wrong')
    const plan = await tools.patiently('reading-file', readPlanFile(file))
    const asked = {
      plan,
      source: basename(file),
      wording: values.restated ? ('restated' as const) : ('original' as const),
      consent: values.yes ?? false,
      replaces: values.replaces,
      state: values.state && PLAN_STATES[values.state],
    }
    let result = await reach(importPlanProcedure, asked)
    if (result.outcome === 'needs-consent') {
      print(
        [say('import-needs-consent'), ...result.changes.map((change) => sayChange(change, say))].join('\n'),
      )
      if (!(await tools.confirm(say('import-consent')))) throw new UserError('import-without-consent')
      result = await reach(importPlanProcedure, { ...asked, consent: true })
    }
    const { plan: id, clauses, changes, unknownAgencies, outcome } = result
    print(say(`import-${outcome}`, { plan: id, clauses, title: plan.title }))
    for (const line of sayChanges(changes, say)) print(line)
    if (unknownAgencies.length > 0)
      print(say('import-unknown-agencies', { names: unknownAgencies.join('; ') }))
    if (plan.doubts.length > 0) print(say('import-doubts', { count: plan.doubts.length, file }))
    return 0
  },
})

/** What stayed the same is counted, the rest told clause by clause. */
function sayChanges(changes: ToldChange[], say: Tools['say']): string[] {
  const same = changes.filter(({ kind }) => kind === 'same').length
  const told = changes.filter(({ kind }) => kind !== 'same')
  return [
    ...(same > 0 ? [say('change-same', { count: same })] : []),
    ...told.map((change) => sayChange(change, say)),
  ]
}

const SHOWN = 80

function sayChange({ kind, before, after, text, meaningChanged }: ToldChange, say: Tools['say']): string {
  const refs = [before, after.join(' + ')].filter(Boolean)
  const shown = text.length <= SHOWN ? text : `${text.slice(0, SHOWN).trimEnd()}…`
  const from = kind === 'reworded' && refs[0] === refs[1] ? String(refs[0]) : refs.join(' → ')
  const said = say(`change-${kind}`, { refs: from, text: shown })
  return meaningChanged && kind === 'reworded' ? `${said} ${say('change-of-meaning')}` : said
}
