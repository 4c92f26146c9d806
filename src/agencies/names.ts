import type { Agency } from './model.ts'
import { type NameWord, spell } from './spell.ts'
import { BEFORE_MERE_SUBJECT, BEFORE_OTHER_PLACE, BEFORE_SUBJECT, NOT_A_BODY } from './wordings.ts'
import { wordsOf } from './words.ts'

/** One spelling by which a body is known, as words. */
export interface Name {
  words: readonly NameWord[]
  agency: Agency | undefined // none: the phrase only looks like a body's name
  isFullName: boolean
  /**
   * `anywhere`: in any text, slips allowed. `exactly`: no slip, and without marks only where the
   * whole text has none. `alone`: only when it is all that was said.
   */
  counts: 'anywhere' | 'exactly' | 'alone'
}

/** Every spelling of every body, with the phrases that only look like one. */
export function namesOf(agencies: readonly Agency[]): Name[] {
  const names: Name[] = NOT_A_BODY.flatMap((phrase) => spell(phrase).map(notABody))
  for (const agency of agencies) {
    for (const [at, written] of [agency.name, agency.short, ...agency.aliases].entries())
      for (const [nth, words] of spell(written).entries())
        names.push({
          words: words.map(asCue),
          agency,
          isFullName: at === 0 && nth === 0,
          counts: isBarePlace(agency, written) ? 'exactly' : 'anywhere',
        })
    names.push(...(agency.kind === 'department' ? [...bySubject(agency), ...mereSubjects(agency)] : []))
    names.push(...(agency.kind === 'district' ? otherPlaces(agency) : []))
  }
  return names
}

/** `Sở Tài chính` is also `bên tài chính`; asked for by name it is `tài chính`. */
function bySubject(agency: Agency): Name[] {
  return [agency.name, ...agency.aliases].flatMap((written, at) => {
    const subject = /^Sở (.+)$/u.exec(written)?.[1]
    if (subject === undefined) return []
    const cued = BEFORE_SUBJECT.map((cue) => wordsOf(`${cue} ${subject}`).map(asCue))
    return [
      ...cued.map((words): Name => ({ words, agency, isFullName: false, counts: 'anywhere' })),
      ...(at === 0
        ? [{ words: wordsOf(subject), agency, isFullName: false, counts: 'alone' } satisfies Name]
        : []),
    ]
  })
}

function mereSubjects({ aliases }: Agency): Name[] {
  return aliases
    .filter((written) => aliases.includes(`Sở ${written}`))
    .flatMap((subject) => BEFORE_MERE_SUBJECT.map((before) => notABody(wordsOf(`${before} ${subject}`))))
}

const CUES = new Set(BEFORE_SUBJECT.flatMap((cue) => wordsOf(cue).map(({ key }) => key)))

function asCue(word: NameWord, at: number): NameWord {
  return at === 0 && CUES.has(word.key) ? { ...word, isCue: true } : word
}

function isBarePlace(agency: Agency, written: string): boolean {
  return agency.kind === 'district' && !/^(UBND|quận|huyện|thị xã) /u.test(written)
}

function otherPlaces(agency: Agency): Name[] {
  return agency.aliases
    .filter((written) => isBarePlace(agency, written))
    .flatMap((place) => BEFORE_OTHER_PLACE.map((before) => notABody(wordsOf(`${before} ${place}`))))
}

function notABody(words: readonly NameWord[]): Name {
  return { words, agency: undefined, isFullName: false, counts: 'exactly' }
}
