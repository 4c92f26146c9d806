/** Words of the locales with what fills them; said in a person's language only at the very end. */
export interface Phrase {
  key: string
  args: Filling
}

type Part = string | Phrase

/** One of several, it is not said which: `A, B hoặc C`. */
export interface OneOf {
  oneOf: readonly Part[]
}

/** A list is joined as the language joins one: `A, B và C`. */
export type Filling = Record<string, number | Part | readonly Part[] | OneOf>

export const phrase = (key: string, args: Filling = {}): Phrase => ({ key, args })
