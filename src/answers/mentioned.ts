import type { Mention, Register } from '../agencies/model.ts'
import type { Word } from '../text/reading.ts'
import type { Bodies } from './bodies.ts'
import type { Asked } from './body.ts'

/** A body named in the register's terms, as the plans know it. */
export function asAsked({ agency }: Mention, start: number, end: number, bodies: Bodies): Asked {
  return { start, end, name: agency.name, ...bodies.of(agency) }
}

/** Mentions in the words as mended, counted in words. */
export function mentionsOf(
  words: readonly Word[],
  register: Register,
): { mention: Mention; start: number; end: number }[] {
  let text = ''
  const offsets = words.map((word) => {
    const at = text.length
    text += `${word.text} `
    return at
  })
  return register.mentions(text).map((mention) => ({
    mention,
    start: offsets.findIndex((at) => at >= mention.start),
    end: offsets.filter((at) => at < mention.end).length,
  }))
}
