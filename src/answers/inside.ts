import { concepts, plainWords } from './knowledge.ts'

// “kế hoạch của [đơn vị em]”: after these a body may begin, whatever phrase they are part of.
const OPENING = new Set(['cua', 'o', 'tai', 'cac', 'moi'])

/** Whether a word stands inside a phrase begun before it, and so begins no body: “cơ [quan nào]”, “giải [báo chí thành phố]”. */
export function isInside(words: readonly { text: string; folded: string }[], at: number): boolean {
  if (at === 0 || OPENING.has(words[at - 1]?.folded ?? '')) return false
  return [plainWords, concepts].some((known) => known.at(words, at - 1).some(({ end }) => end > at))
}
