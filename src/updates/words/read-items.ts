import type { Register } from '../../agencies/model.ts'
import { createCodeReader } from './codes.ts'
import { cutIntoItems, type Tools } from './cut-items.ts'
import { createDictionary } from './dictionary.ts'
import type { Item } from './items.ts'
import { cutIntoWords, readAsMeant, usesMarks } from './words.ts'

const known = new WeakMap<Register, Tools>()

/** What is known of words by this register; made once for each. */
function toolsOf(register: Register): Tools {
  const tools = known.get(register) ?? {
    dictionary: createDictionary(register),
    codes: createCodeReader(register),
  }
  known.set(register, tools)
  return tools
}

/** The items of a normalized text. */
export function readItems(text: string, register: Register): Item[] {
  const tools = toolsOf(register)
  const words = readAsMeant(cutIntoWords(text), tools.dictionary)
  return cutIntoItems(words, usesMarks(words), tools)
}
