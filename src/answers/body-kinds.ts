import { fold } from '../text/fold.ts'
import { syllables } from '../text/tokens.ts'
import { isCollective, type PlanBody } from './body.ts'
import { bodyKinds, otherWords } from './knowledge.ts'

/** Whether a name speaks of bodies of a kind: `UBND các quận, huyện` of `district`. */
export function isOfKind(name: string, kind: string): boolean {
  const words = bodyKinds.words[kind as keyof typeof bodyKinds.words] ?? []
  // With its marks: without them, “các cơ quan” would be of the kind of “quận”.
  const spelled = ` ${syllables(name).join(' ')} `
  const plain = otherWords.reduce(
    (text, word) => (words.includes(word) ? text : text.replaceAll(` ${word} `, '  ')),
    spelled,
  )
  return words.some((word) => plain.includes(` ${word} `))
}

/** What a plan says to all bodies of a kind; to wards, where it speaks to none, what it says to their districts. */
export function speakingTo(all: readonly PlanBody[], kind: string): { bodies: PlanBody[]; below?: true } {
  const bodies = all.filter(({ name }) => isCollective(name) && isOfKind(name, kind))
  if (bodies.length > 0 || kind !== 'ward') return { bodies }
  return { ...speakingTo(all, 'district'), below: true }
}

/** The kind of a single body, by its first word: `Sở Y tế` is a `department`. */
export function kindOf(name: string): string | undefined {
  const first = ` ${fold(name)} `
  return Object.entries(bodyKinds.begin).find(([, words]) =>
    words.some((word) => first.startsWith(` ${fold(word)} `)),
  )?.[0]
}
