import { z } from 'zod'

const takingRest = new WeakSet<z.ZodType>()

/** Makes an argument take all that is left of the text, perhaps nothing. It stands last. */
export function takeRest<S extends z.ZodType>(schema: S): S {
  takingRest.add(schema)
  return schema
}

export const rest = takeRest(z.string().trim())

export type Arguments = z.ZodObject

/**
 * Reads the arguments of a command in the order they are declared, one word each; `rest` takes what is left.
 * A word that does not fit an optional argument is tried on the next one. Null when the text does not fit.
 */
export function readArguments<S extends Arguments>(
  schema: S,
  text: string,
  separator: RegExp = /\s+/u,
): z.output<S> | null {
  let left = text.trim()
  const values: Record<string, string> = {}
  for (const [name, field] of Object.entries<z.ZodType>(schema.shape)) {
    if (takingRest.has(field)) {
      values[name] = left
      left = ''
      continue
    }
    const gap = left.match(separator)
    const word = gap ? left.slice(0, gap.index) : left
    if (word === '' || !field.safeParse(word).success) continue
    values[name] = word
    left = gap ? left.slice((gap.index ?? 0) + gap[0].length) : ''
  }
  if (left !== '') return null
  const read = schema.safeParse(values)
  return read.success ? read.data : null
}
