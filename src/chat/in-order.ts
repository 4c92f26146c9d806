/** Runs what belongs to one key one after the other, and different keys side by side. */
export function createQueues() {
  const tails = new Map<string, Promise<void>>()

  return function inOrder<T>(key: string, work: () => Promise<T>): Promise<T> {
    const result = (tails.get(key) ?? Promise.resolve()).then(work)
    const tail: Promise<void> = result.then(done, done) // whoever asked hears of a failure; the next starts all the same
    tails.set(key, tail)
    return result

    function done(): void {
      if (tails.get(key) === tail) tails.delete(key)
    }
  }
}
