import type { ReadUpdate } from '../../updates/model.ts'
import type { Content, CountedOutput, State } from './content.ts'

/** What was read from a message, in the house's terms. Totals to date are told apart once it is known what was counted. */
export interface ReadContent {
  said: Content
  cumulative: CountedOutput[]
}

const STATES: Record<NonNullable<ReadUpdate['state']>, State> = {
  not_started: 'notStarted',
  in_progress: 'inProgress',
  blocked: 'paused',
  paused: 'paused',
  dropped: 'awaiting', // until the coordinator agrees
  done: 'done',
}

export function fromReading(read: ReadUpdate, forms: readonly string[]): ReadContent {
  const [only] = forms
  const formOf = (form: string | null) => form ?? (forms.length === 1 ? (only ?? null) : null)
  const counted = ({ quantity, unit, form }: ReadUpdate['outputs'][number]): CountedOutput => ({
    ...{ quantity, unit, total: null },
    form: formOf(form),
    target: read.target?.unit === unit ? read.target.quantity : null,
  })
  const said: Content = {
    state: read.state && STATES[read.state],
    percent: read.percent === null ? null : Math.round(read.percent),
    outputs: read.outputs.map(counted),
    difficulty: read.difficulty,
    proposal: read.proposal,
    amount: read.amount === null ? null : Math.round(read.amount),
    spent: read.spent === null ? null : Math.round(read.spent),
    documents: [...read.documents],
    note: read.note,
  }
  return { said, cumulative: read.cumulative.map(counted) }
}
