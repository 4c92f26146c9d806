import { readFile } from 'node:fs/promises'
import type { ReadPlan } from './model.ts'
import { readPlan } from './read.ts'

/** Reads a plan of plain text. (Other kinds of files, and what is wrong with one, follow with the reader of files.) */
export async function readPlanFile(path: string): Promise<ReadPlan> {
  return readPlan(await readFile(path, 'utf8'))
}
