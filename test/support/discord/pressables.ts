import { type Json, listOf, textOf } from './json.ts'

export interface Pressable {
  label: string
  id: string
  /** What is sent back with the id, where it is one of a select. */
  value: string | null
}

/** What stands on a message to be pressed or picked. */
export const pressables = (rows: readonly Json[]): Pressable[] =>
  rows.flatMap((row) => listOf(row.components).flatMap(read))

function read({ type, label, custom_id, options }: Json): Pressable[] {
  const id = textOf(custom_id)
  if (type !== 3) return [{ label: textOf(label), id, value: null }]
  return listOf(options).map((one) => ({ label: textOf(one.label), id, value: textOf(one.value) }))
}
