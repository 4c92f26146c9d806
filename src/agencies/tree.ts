import type { Name } from './names.ts'

/** Where the words read so far lead. */
export interface Node {
  next: Map<string, Node>
  names: Name[]
}

/** Names as a tree of words: what a search costs depends on the text, hardly on how many names there are. */
export function plant(names: Iterable<Name>): { root: Node; vocabulary: Set<string> } {
  const root: Node = { next: new Map(), names: [] }
  const vocabulary = new Set<string>()
  for (const name of names) {
    let node = root
    for (const { folded } of name.words) {
      vocabulary.add(folded)
      let next = node.next.get(folded)
      if (next === undefined) {
        next = { next: new Map(), names: [] }
        node.next.set(folded, next)
      }
      node = next
    }
    node.names.push(name)
  }
  return { root, vocabulary }
}

/** Where two words lead that were written as one, or parted at another place than `given`: `tàichính`, `tàic hính`. */
export function apart(node: Node, run: string, given = 0): Node[] {
  const ends: Node[] = []
  for (let at = 2; at <= run.length - 2; at++) {
    if (at === given) continue
    const end = node.next.get(run.slice(0, at))?.next.get(run.slice(at))
    if (end !== undefined) ends.push(end)
  }
  return ends
}
