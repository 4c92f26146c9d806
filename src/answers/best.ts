/**
 * The clauses of highest score, best first; those of equal score in the plan's order.
 * Of ten thousand clauses that share a word only some dozens are wanted, so no more than those are put in order.
 */
export function bestOf(clauses: readonly number[], scores: Float64Array, wanted: number): number[] {
  const of = (clause: number) => scores[clause] ?? 0
  const order = (a: number, b: number) => of(b) - of(a) || a - b
  const few = clauses.length <= wanted * 4 ? [...clauses] : above(clauses, of, wanted)
  return few.sort(order).slice(0, wanted)
}

/** Those that reach the score of the last one wanted. */
function above(clauses: readonly number[], of: (clause: number) => number, wanted: number): number[] {
  const heap = Float64Array.from(clauses.slice(0, wanted), of).sort() // least first, as a heap is
  for (let at = wanted; at < clauses.length; at++) {
    const score = of(clauses[at] ?? 0)
    if (score > (heap[0] ?? 0)) sink(heap, score)
  }
  const bar = heap[0] ?? 0
  return clauses.filter((clause) => of(clause) >= bar)
}

/** Puts a score in the place of the least one and moves it down to where it belongs. */
function sink(heap: Float64Array, score: number): void {
  let at = 0
  for (;;) {
    const left = at * 2 + 1
    const least = (heap[left + 1] ?? Number.POSITIVE_INFINITY) < (heap[left] ?? 0) ? left + 1 : left
    if (least >= heap.length || (heap[least] ?? 0) >= score) break
    heap[at] = heap[least] ?? 0
    at = least
  }
  heap[at] = score
}
