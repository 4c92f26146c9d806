import type { Word } from '../text/reading.ts'
import { intentCues } from './knowledge.ts'
import type { Intent } from './model.ts'

/** What the words of a question ask for; a question may ask for several things. */
export type Asking = 'where' | 'who' | 'with' | 'duties' | 'purpose' | 'strong purpose' | 'forms' | 'process'

const ASKINGS: readonly Asking[] = [
  'where',
  'who',
  'with',
  'duties',
  'purpose',
  'strong purpose',
  'forms',
  'process',
]

export function asked(words: readonly Word[]): ReadonlySet<Asking> {
  const found = intentCues.all(words)
  // “họp báo ai chủ trì” holds no “báo ai”.
  const compounds = found.filter(({ value }) => value === 'compound')
  const isCut = (at: number) => compounds.some(({ start, end }) => start < at && at < end)
  const cues = new Set(found.filter(({ start }) => !isCut(start)).map(({ value }) => value))
  if (cues.has('charge') && !cues.has('duties')) cues.add('who') // “phụ trách” asks who, unless it asks what
  return new Set(ASKINGS.filter((asking) => cues.has(asking)))
}

/** The one intent that decides which clauses are preferred. `about` tells that a body with duties is named and nothing else is. */
export function intentOf(asking: ReadonlySet<Asking>, about: boolean): Intent {
  if (asking.has('with') && !asking.has('strong purpose')) return 'support'
  if (about) return 'agency'
  if (asking.has('purpose') && (asking.has('strong purpose') || !asking.has('who'))) return 'purpose'
  if (asking.has('process')) return asking.has('where') ? 'clause' : 'process'
  if (asking.has('who')) return 'owner'
  if (asking.has('forms')) return 'forms'
  return asking.has('where') ? 'content' : 'clause'
}
