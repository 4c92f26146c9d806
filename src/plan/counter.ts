/** Counts on from `from`: the first call gives `from + 1`, in figures as references print it. */
export function counter(from = 0): () => string {
  let count = from
  return () => {
    count += 1
    return String(count)
  }
}
