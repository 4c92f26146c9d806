import { createHash } from 'node:crypto'
import type { ReadPlan } from '../../plan/model.ts'

/** The same for the same document, whatever file it came in: neither doubts nor line numbers count. */
export function contentHash(plan: ReadPlan): string {
  const { doubts: _, ...content } = plan
  const text = JSON.stringify(content, (key, value) => (key === 'line' ? undefined : value))
  return createHash('sha256').update(text.normalize('NFC')).digest('hex')
}
