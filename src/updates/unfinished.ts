import type { Register } from '../agencies/model.ts'
import { normalize } from '../text/normalize.ts'
import { says } from './words/items.ts'
import { readItems } from './words/read-items.ts'

/** “chưa xong”, “vẫn chưa hoàn thành”: whether a text says outright that something is not done. */
export function saysUnfinished(text: string, register: Register): boolean {
  const items = readItems(normalize(text), register)
  return items.some(
    (item, at) => says(item, 'notYet') && items.slice(at + 1, at + 3).some((next) => says(next, 'done')),
  )
}
