import type { Content, CountedOutput } from './content.ts'

/** What was said before, with what is now said otherwise: units named again are corrected, the others stay. */
export function correct(before: Content, fix: Content): Content {
  const named = new Map(fix.outputs.map((output) => [output.unit, output]))
  const kept = before.outputs.map((output) => {
    const fixed = named.get(output.unit)
    return fixed ? { ...fixed, form: fixed.form ?? output.form } : output
  })
  const added = fix.outputs.filter(({ unit }) => !before.outputs.some((output) => output.unit === unit))
  return { ...others(before, fix), outputs: [...kept, ...added], documents: replace(before, fix) }
}

/** What was said in one message, with what the next one adds: units named again are counted on top. */
export function add(before: Content, more: Content): Content {
  const outputs = [...before.outputs]
  for (const output of more.outputs) {
    const at = outputs.findIndex(({ unit, form }) => unit === output.unit && form === output.form)
    const same = outputs[at]
    if (same) outputs[at] = onTop(same, output)
    else outputs.push(output)
  }
  const documents = [...new Set([...before.documents, ...more.documents])]
  return { ...others(before, more), outputs, documents, note: joined(before.note, more.note) }
}

function others(before: Content, now: Content): Omit<Content, 'outputs' | 'documents'> {
  return {
    state: now.state ?? before.state,
    percent: now.percent ?? before.percent,
    difficulty: now.difficulty ?? before.difficulty,
    proposal: now.proposal ?? before.proposal,
    amount: now.amount ?? before.amount,
    spent: now.spent ?? before.spent,
    note: now.note ?? before.note,
  }
}

const replace = (before: Content, fix: Content) =>
  fix.documents.length > 0 ? fix.documents : before.documents

const onTop = (before: CountedOutput, more: CountedOutput): CountedOutput => ({
  ...before,
  quantity: before.quantity + more.quantity,
  total: more.total ?? before.total,
  target: more.target ?? before.target,
})

const joined = (one: string | null, other: string | null) =>
  one !== null && other !== null && one !== other ? `${one}; ${other}` : (one ?? other)
