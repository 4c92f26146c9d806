import { breakOf } from './breaks.ts'
import type { CodeReader } from './codes.ts'
import type { Cue } from './cues.ts'
import type { Meaning } from './dictionary.ts'
import type { Item } from './items.ts'
import type { Word } from './words.ts'

export interface FoundNumber {
  item: Pick<Item, 'task'> | Pick<Item, 'taskNumber'>
  length: number // in words
}

/** What is told right after the number of a task: “2 xong”. */
const TOLD: readonly Cue[] = ['done', 'notYet', 'doing', 'paused', 'almost', 'progress']

const means = (meaning: Meaning | null, cues: readonly Cue[]): boolean =>
  meaning?.senses.some((sense) => sense.kind === 'cue' && cues.includes(sense.cue)) ?? false

/** Reads tasks named by their number in the list of an agency. */
export function createTaskNumbers(
  meaningAt: (at: number) => Meaning | null,
  codes: CodeReader,
  isCounted: (at: number) => boolean,
) {
  function agencyAt(words: readonly Word[], at: number): { code: string; length: number } | null {
    const meaning = meaningAt(at)
    for (const sense of meaning?.senses ?? [])
      if (sense.kind === 'agency') return { code: sense.agency.code, length: meaning?.length ?? 0 }
    if (/\n/.test(words[at]?.gap ?? '')) return null
    const prefix = codes.prefixAt(words, at)
    return prefix?.isWord && !means(meaningAt(at - 1), ['owner']) ? null : prefix
  }

  return {
    /** “việc 3 của Sở TT&TT”, “nv3 so tttt”, “việc 2”. */
    at(words: readonly Word[], at: number): FoundNumber | null {
      const label = meaningAt(at)
      if (!label || !means(label, ['task'])) return null
      const number = words[at + label.length]
      if (!number?.digits || !/^\d{1,2}$/.test(number.digits) || !/^[ .-]?$/.test(number.gap)) return null
      if (codes.prefixAt(words, at + label.length)) return null // “việc 4T-3”
      const taskNumber = Number(number.digits)
      if (taskNumber === 0) return null
      const after = at + label.length + 1
      if (words[after]?.typed === '%' || words[after]?.gap === '/') return null // “công việc 60%”, “việc 15/4”
      let next = after
      while (means(meaningAt(next), ['owner']) && !agencyAt(words, next)) next += meaningAt(next)?.length ?? 1
      const owner = agencyAt(words, next)
      if (owner) return { item: { task: `${owner.code}-${taskNumber}` }, length: next + owner.length - at }
      if (isCounted(after) && words[after]?.gap === ' ') return null // “việc 2 lớp …”
      return { item: { taskNumber }, length: label.length + 1 }
    },

    /** “2 xong”, “2: 45%” at the start of a line, or of a clause where `lists` tells that others were told so. */
    alone(words: readonly Word[], at: number, lists: boolean): FoundNumber | null {
      const [number, next] = [words[at], words[at + 1]]
      if (!number?.digits || !/^[1-9]\d?$/.test(number.digits) || !next) return null
      if (!/^(?: |[:.)] ?| [-–] )$/.test(next.gap)) return null
      if (at > 0 && breakOf(words, at).strength < (lists ? 2 : 4)) return null
      const percent = next.digits !== null && words[at + 2]?.typed === '%'
      return percent || means(meaningAt(at + 1), TOLD)
        ? { item: { taskNumber: Number(number.digits) }, length: 1 }
        : null
    },
  }
}
