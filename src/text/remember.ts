const MOST = 20_000 // a language has few words
const LONGEST = 24 // letters; what is longer is seldom met twice

/** Keeps what a function of one word found, so that the same word costs nothing again. The function must be pure. */
export function remember<T>(find: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>()
  return (word) => {
    const before = known.get(word)
    if (before !== undefined) return before
    const found = find(word)
    if (word.length <= LONGEST) {
      if (known.size >= MOST) known.clear()
      known.set(word, found)
    }
    return found
  }
}
