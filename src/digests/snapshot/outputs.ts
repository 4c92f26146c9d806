/** Results of one unit, summed over the tasks that are one piece of work (`work`) or over all others (null). */
export interface CountedRow {
  work: number | null
  leads: boolean // told by the task that counts, where several are one piece of work
  form: string | null
  unit: string // empty: a form's own line, with its number of updates
  quantity: number
  updates: number
}

export interface UnitSum {
  unit: string
  quantity: number
  /** Told of work that somebody else leads: the same may be told again by who does. */
  maybeTwice: boolean
}

/** The results of one form (`II.2.1`; null: of none in particular). */
export interface FormSum {
  ref: string | null
  updates: number // that told some
  outputs: UnitSum[]
}

// Told together or apart, these are the same articles.
const ARTICLES: readonly string[] = ['tin', 'bài', 'tin bài']
const sameWork = (unit: string) => (ARTICLES.includes(unit) ? 'tin bài' : unit)

/** Sums by form and unit. Of one piece of work, what its leader told goes before what others told of it. */
export function sumOutputs(rows: readonly CountedRow[]): FormSum[] {
  const led = new Set(
    rows.filter(({ work, leads, unit }) => work !== null && leads && unit !== '').map(keyOf),
  )
  const forms = new Map<string | null, FormSum>()
  for (const row of rows) {
    const form = forms.get(row.form) ?? { ref: row.form, updates: 0, outputs: [] }
    forms.set(row.form, form)
    if (row.unit === '') form.updates += row.updates
    else if (row.leads || !led.has(keyOf(row))) add(form, row)
  }
  const sums = [...forms.values()].filter(({ outputs }) => outputs.length > 0)
  for (const { outputs } of sums) outputs.sort((one, other) => other.quantity - one.quantity)
  return sums.sort((one, other) => (one.ref ?? '~').localeCompare(other.ref ?? '~'))
}

function add({ outputs }: FormSum, { unit, quantity, leads }: CountedRow): void {
  const known = outputs.find((one) => one.unit === unit)
  if (!known) outputs.push({ unit, quantity, maybeTwice: !leads })
  else {
    known.quantity += quantity
    known.maybeTwice ||= !leads
  }
}

const keyOf = ({ work, form, unit }: CountedRow) => `${work} ${form} ${sameWork(unit)}`
