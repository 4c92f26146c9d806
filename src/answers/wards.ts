import type { Register } from '../agencies/model.ts'
import { Phrases } from '../text/phrases.ts'
import type { Word } from '../text/reading.ts'
import { aroundWards, concepts, intentCues, plainWords, wardKinds } from './knowledge.ts'

const LONGEST_NAME = 4 // syllables
const EVER = '9999-12-31'

/** A ward or commune told by its name, and where that ends. */
type Found = { name: string; end: number }

/**
 * Finds wards and communes by name: those the register knows as successors, and any called one: “UBND phường Hàng Bạc”.
 * There are too many, and they changed too often, for a list of all.
 */
export function createWards(register: Register): (words: readonly Word[], at: number) => Found | null {
  const known = new Phrases<string>()
  for (const { id } of register.agencies) {
    for (const { name } of register.successionsOf(id, EVER).flatMap(({ to }) => to)) {
      const [, ward] = /^UBND ((?:phường|xã|thị trấn) \p{Lu}.*)$/u.exec(name) ?? []
      if (ward) known.add(ward, name)
    }
  }

  return (words, at) => {
    const before = committeeEnd(words, at)
    const from = before ?? at
    const listed = known.at(words, from).at(-1)
    const kind = wardKinds.at(words, from).at(-1)
    if (!kind || (before === undefined && !standsFree(words, at))) return null
    if (listed) return { name: listed.value, end: listed.end }
    const end = nameEnd(words, kind.end)
    if (end === kind.end) return null
    const written = words.slice(kind.end, end)
    const isName =
      before !== undefined ||
      written.every(({ capital }) => capital) ||
      (words[from]?.text !== words[from]?.folded && asksDuties(words, end))
    if (!isName) return null
    const spelled = written.some(({ text, folded, capital }) => capital || text !== folded)
    return { name: ['UBND', kind.value, ...(spelled ? written.map(capitalised) : [])].join(' '), end }
  }
}

/** What wards are called together where none is named: `phường em` → `UBND phường`. */
export function wardsIn(words: readonly Word[]): string {
  const kinds = new Set(wardKinds.all(words).map(({ value }) => value))
  return kinds.size > 0 ? `UBND ${[...kinds].join(', ')}` : 'UBND cấp xã'
}

/** Capitalised words, or words up to the first phrase that asks or says something. */
function nameEnd(words: readonly Word[], from: number): number {
  let end = from
  while (end < words.length && words[end]?.capital) end++
  if (end > from) return Math.min(end, from + LONGEST_NAME)
  while (end < words.length && end < from + LONGEST_NAME && !opensPhrase(words, end)) end++
  return end
}

const opensPhrase = (words: readonly Word[], at: number): boolean =>
  plainWords.at(words, at).some(({ end, value }) => value === 'stop' || end - at > 1) ||
  [intentCues, concepts].some((known) => known.at(words, at).some(({ end }) => end - at > 1))

/** Where `UBND` before a ward ends. */
const committeeEnd = (words: readonly Word[], at: number): number | undefined =>
  aroundWards
    .at(words, at)
    .filter(({ value }) => value === 'before')
    .at(-1)?.end

/** Whether a ward may be meant as a body here: the police, the loudspeakers, the health station of a ward are none. */
export function standsFree(words: readonly Word[], at: number): boolean {
  const [last, here] = [words[at - 1], words[at]]
  if (!last || !here || here.start > last.end + 1 || committeeEnd(words, at) !== undefined) return true
  return aroundWards.at(words, at - 1).some(({ value, end }) => value === 'after' && end === at)
}

const asksDuties = (words: readonly Word[], at: number): boolean =>
  at === words.length || intentCues.at(words, at).some(({ value }) => value === 'duties')

const capitalised = ({ text }: Word): string => text.charAt(0).toUpperCase() + text.slice(1)
