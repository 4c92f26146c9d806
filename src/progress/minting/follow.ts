import type { Duty } from './duties.ts'

/** A task as stored, as far as it tells what duty it stands for. */
export interface Standing {
  id: number
  clauseId: number | null
  source: string | null
  agencyId: string
  title: string
}

/**
 * The task of each duty. A clause keeps its identity from edition to edition, so its task does, as long as the same body
 * has it. Rows of tables have none: they are followed by place and title, then by either.
 */
export function followDuties<T extends Standing>(
  duties: readonly Duty[],
  standing: readonly T[],
): Map<Duty, T> {
  const followed = new Map<Duty, T>()
  const left = new Set(standing)
  const follow = (same: (duty: Duty, task: T) => boolean) => {
    for (const duty of duties) {
      if (followed.has(duty)) continue
      const task = [...left].find((one) => one.agencyId === duty.agencyId && same(duty, one))
      if (!task) continue
      followed.set(duty, task)
      left.delete(task)
    }
  }
  const fromTable = (duty: Duty, task: T) => duty.source !== null && task.source !== null
  follow((duty, task) => duty.clauseId !== null && duty.clauseId === task.clauseId)
  follow((duty, task) => fromTable(duty, task) && duty.source === task.source && duty.title === task.title)
  follow((duty, task) => fromTable(duty, task) && duty.title === task.title)
  follow((duty, task) => fromTable(duty, task) && duty.source === task.source)
  return followed
}
