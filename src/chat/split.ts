// Where a long text may be cut, the best first: between paragraphs, lines, sentences, halves of sentences, words.
const CUTS = [/\n{2,}/gu, /\n/gu, /(?<=[.!?…]["”»)]?)\s+/gu, /(?<=[;:,])\s+/gu, /\s+/gu]

/** Cuts a text into parts of at most `maxLength` UTF-16 units, each cut at the best place there is. */
export function splitText(text: string, maxLength: number): string[] {
  if (!(maxLength >= 2)) throw new RangeError('a part holds at least one character')
  const parts: string[] = []
  let left = text.trim()
  while (left.length > maxLength) {
    const end = findCut(left, maxLength)
    parts.push(left.slice(0, end).trimEnd())
    left = left.slice(end).trimStart()
  }
  if (left !== '' || parts.length === 0) parts.push(left)
  return parts
}

/** The start of a text, up to the last whole sentence or phrase that fits, and an ellipsis where something is left out. */
export function shortenText(text: string, maxLength: number): string {
  const [first = ''] = splitText(text, maxLength)
  return first.length < text.trim().length ? `${first.replace(/[\s,;:.…]+$/u, '')}…` : first
}

function findCut(text: string, maxLength: number): number {
  const reach = text.slice(0, maxLength + 1)
  for (const cut of CUTS) {
    const places = [...reach.matchAll(cut)].map((gap) => gap.index).filter((at) => at > 0 && at <= maxLength)
    const last = places.at(-1)
    // A cut in the first third would leave scraps: a lesser kind of cut further on reads better.
    if (last !== undefined && last > maxLength / 3) return last
  }
  return wholeCharacters(text, maxLength)
}

/** As many whole characters (letters with their marks, emoji) as fit, or else as many code points. */
function wholeCharacters(text: string, maxLength: number): number {
  let end = 0
  for (const { segment, index } of new Intl.Segmenter().segment(text.slice(0, maxLength + 1))) {
    if (index + segment.length > maxLength) break
    end = index + segment.length
  }
  if (end > 0) return end
  const half = /[\uD800-\uDBFF]$/.test(text.slice(0, maxLength))
  return half ? maxLength - 1 : maxLength
}
