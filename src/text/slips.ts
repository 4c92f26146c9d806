const LETTERS = 'abcdeghiklmnopqrstuvxy'
const LONGEST = 14

/** One letter swapped, missing, too many or wrong. The first three happen to fingers most. */
export interface Slip {
  text: string
  kind: 'swapped' | 'missing' | 'extra' | 'wrong'
}

/** Every folded string one slip away from this one that `knows` accepts; nothing for long tokens. */
export function unslip(folded: string, knows: (candidate: string) => boolean): Slip[] {
  if (folded.length > LONGEST || folded.length < 2) return []
  const found: Slip[] = []
  const seen = new Set([folded])
  const consider = (text: string, kind: Slip['kind']) => {
    if (seen.has(text)) return
    seen.add(text)
    if (knows(text)) found.push({ text, kind })
  }
  for (let at = 0; at + 1 < folded.length; at++) {
    consider(folded.slice(0, at) + folded[at + 1] + folded[at] + folded.slice(at + 2), 'swapped')
  }
  for (let at = 0; at <= folded.length; at++) {
    for (const letter of LETTERS) consider(folded.slice(0, at) + letter + folded.slice(at), 'missing')
  }
  for (let at = 0; at < folded.length; at++) consider(folded.slice(0, at) + folded.slice(at + 1), 'extra')
  for (let at = 0; at < folded.length; at++) {
    for (const letter of LETTERS) consider(folded.slice(0, at) + letter + folded.slice(at + 1), 'wrong')
  }
  return found
}
