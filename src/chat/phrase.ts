/** Words of the locales with what fills them; said in a person's language only at the very end. */
export interface Phrase {
  key: string
  args: Filling
}

/** A list is joined as the language joins one (`A, B và C`); a phrase is said first. */
export type Filling = Record<string, string | number | Phrase | readonly string[]>

export const phrase = (key: string, args: Filling = {}): Phrase => ({ key, args })
