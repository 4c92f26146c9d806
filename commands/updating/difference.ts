import { type Phrase, phrase } from '../../src/chat/phrase.ts'
import type { Content, CountedOutput } from '../../src/progress/updates/content.ts'
import { money } from './phrases.ts'

/** What differs between two versions of an update, each as `tờ rơi 5.000 → 500`. */
export function difference(before: Content, after: Content): Phrase[] {
  return [...outputs(before.outputs, after.outputs), ...percent(before, after), ...others(before, after)]
}

function outputs(before: readonly CountedOutput[], after: readonly CountedOutput[]): Phrase[] {
  const changed = after.flatMap(({ unit, quantity }) => {
    const old = before.find((one) => one.unit === unit)
    if (!old) return phrase('update-fix-output-new', { unit, after: quantity })
    return old.quantity === quantity
      ? []
      : phrase('update-fix-output', { unit, before: old.quantity, after: quantity })
  })
  const gone = before.filter(({ unit }) => !after.some((one) => one.unit === unit))
  return [
    ...changed,
    ...gone.map(({ unit, quantity }) => phrase('update-fix-output-gone', { unit, before: quantity })),
  ]
}

function percent(before: Content, after: Content): Phrase[] {
  if (after.percent === null || before.percent === after.percent) return []
  return before.percent === null
    ? [phrase('update-fix-percent-new', { after: after.percent })]
    : [phrase('update-fix-percent', { before: before.percent, after: after.percent })]
}

function others(before: Content, after: Content): Phrase[] {
  const changed: Phrase[] = []
  if (after.state !== null && before.state !== after.state)
    changed.push(phrase('update-fix-state', { after: phrase(`state-${after.state}`) }))
  for (const what of ['difficulty', 'proposal', 'note'] as const) {
    const text = after[what]
    if (text !== null && text !== before[what])
      changed.push(phrase('update-fix-text', { what: phrase(`update-fix-${what}`), after: text }))
  }
  if (after.documents.join() !== before.documents.join())
    changed.push(
      phrase('update-fix-text', { what: phrase('update-fix-documents'), after: after.documents.join(', ') }),
    )
  if (after.amount !== null && after.amount !== before.amount)
    changed.push(phrase('update-fix-money', { after: money(after.amount) }))
  if (after.spent !== null && after.spent !== before.spent)
    changed.push(phrase('update-fix-spent', { after: money(after.spent) }))
  return changed
}
