import { fold } from './fold.ts'

const NONE = 1
const SAME = 1
const PARTLY = 0.9 // marks left out: `viêc` for `việc`
const OTHER = 0.25 // marks that contradict: `phở` for `phố`

const cache = new Map<string, number>()
const CACHED = 20_000

/** How well the marks of a typed syllable agree with those of a printed one that folds alike: 1 when none were typed. */
export function agreement(typed: string, printed: string): number {
  if (typed === printed) return SAME
  const key = `${typed} ${printed}`
  const known = cache.get(key)
  if (known !== undefined) return known
  const value = fold(typed) === typed ? NONE : leavesOut(typed, printed) ? PARTLY : OTHER
  if (cache.size >= CACHED) cache.clear()
  cache.set(key, value)
  return value
}

/** Whether every mark of the one stands on the same letter of the other. */
function leavesOut(typed: string, printed: string): boolean {
  const ours = [...typed]
  const theirs = [...printed]
  return ours.every((letter, at) => {
    const other = (theirs[at] ?? '').normalize('NFD')
    return letter === 'đ'
      ? other === 'đ'
      : [...letter.normalize('NFD')].every((sign) => other.includes(sign) || (sign === 'd' && other === 'đ'))
  })
}
