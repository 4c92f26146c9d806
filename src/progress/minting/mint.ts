import type { Prisma, Queries } from '../../database/database.ts'
import { toDay } from '../../database/day.ts'
import { lock } from '../../database/lock.ts'
import { wholeEdition } from '../../documents/plans/read-edition.ts'
import { loadBodies } from './bodies.ts'
import { codesFrom } from './codes.ts'
import { type Duty, dutiesOf } from './duties.ts'
import { followDuties } from './follow.ts'
import { mirrorsAmong } from './mirrors.ts'

export interface Minted {
  minted: number
  closed: number
}

const withDoers = { assignments: { select: { agencyId: true } } } as const
type Stored = Prisma.TaskGetPayload<{ include: typeof withDoers }>

/**
 * Makes each duty of a plan a task with a code of its own, and each task follow its duty: done again, or after a corrected
 * plan was imported, it adds what is new, words what was reworded and closes what is gone. Codes, ids and progress stay.
 * To be called in the transaction that changed the plan or the register. A closed plan is left as it is.
 */
export async function mintTasks(tx: Queries, planId: string, now: Date): Promise<Minted> {
  await lock(tx, 'tasks')
  const plan = await tx.plan.findUniqueOrThrow({
    where: { id: planId },
    include: { currentEdition: { include: wholeEdition } },
  })
  if (!plan.currentEdition || plan.state === 'closed') return { minted: 0, closed: 0 }
  const bodies = await loadBodies(tx, `${plan.year ?? now.getUTCFullYear()}-01-01`)
  const duties = dutiesOf(plan.currentEdition, bodies)
  const standing = await tx.task.findMany({
    where: { planId, origin: 'plan', carriedToId: null },
    include: withDoers,
    orderBy: { id: 'asc' },
  })
  const followed = followDuties(duties, standing)
  const fresh = duties.filter((duty) => !followed.has(duty))
  const codes = await codesFrom(tx)
  const made = await tx.task.createManyAndReturn({
    data: fresh.map((duty) => ({
      ...wordsOf(duty, duties),
      code: codes(bodies.codeOf(duty.agencyId)),
      planId,
      origin: 'plan' as const,
      clauseId: duty.clauseId,
      agencyId: duty.agencyId,
      dueOn: toDay(duty.due?.on),
      createdAt: now,
    })),
  })
  // Prisma does not promise the order of what it returns.
  const positions = new Map(made.map((task) => [task.position, { ...task, assignments: [] }]))
  const tasks = new Map<Duty, Stored>(followed)
  for (const duty of fresh) {
    const task = positions.get(duties.indexOf(duty))
    if (task) tasks.set(duty, task)
  }
  for (const [duty, task] of followed) await reword(tx, duty, task, duties)
  await assign(tx, tasks)
  await namePartners(tx, tasks)
  await mark(tx, duties, tasks)
  const kept = new Set([...tasks.values()].map(({ id }) => id))
  const gone = standing.filter((task) => isOfDuty(task) && !kept.has(task.id) && !task.closedAt)
  await tx.task.updateMany({ where: { id: { in: gone.map(({ id }) => id) } }, data: { closedAt: now } })
  return { minted: made.length, closed: gone.length }
}

const isOfDuty = ({ clauseId, source }: Stored) => clauseId !== null || source !== null

/** What a task takes from its duty, now and whenever the plan words it otherwise. */
function wordsOf(duty: Duty, duties: readonly Duty[]) {
  const { title, cadence, due, target, contents, forms, request, ownPlans, source } = duty
  return {
    title,
    cadence,
    dueText: due?.text ?? null,
    targetQuantity: target?.quantity ?? null,
    targetUnit: target?.unit ?? null,
    contents,
    forms,
    request,
    ownPlans,
    source,
    position: duties.indexOf(duty),
  }
}

async function reword(tx: Queries, duty: Duty, task: Stored, duties: readonly Duty[]): Promise<void> {
  const words = wordsOf(duty, duties)
  // A deadline that was set or granted since stands until the plan itself names another.
  const due = words.dueText === task.dueText ? {} : { dueOn: toDay(duty.due?.on) }
  await tx.task.update({ where: { id: task.id }, data: { ...words, ...due, closedAt: null } })
}

async function assign(tx: Queries, tasks: ReadonlyMap<Duty, Stored>): Promise<void> {
  await tx.assignment.createMany({
    skipDuplicates: true,
    data: [...tasks].flatMap(([duty, { id, assignments }]) =>
      duty.doers
        .filter((doer) => !assignments.some(({ agencyId }) => agencyId === doer))
        .map((agencyId) => ({ taskId: id, agencyId })),
    ),
  })
}

async function namePartners(tx: Queries, tasks: ReadonlyMap<Duty, Stored>): Promise<void> {
  await tx.taskPartner.deleteMany({ where: { taskId: { in: [...tasks.values()].map(({ id }) => id) } } })
  await tx.taskPartner.createMany({
    data: [...tasks].flatMap(([{ partners }, { id: taskId }]) =>
      partners.map((partner, position) => ({ ...partner, taskId, position })),
    ),
  })
}

async function mark(tx: Queries, duties: readonly Duty[], tasks: ReadonlyMap<Duty, Stored>): Promise<void> {
  const ids = [...tasks.values()].map(({ id }) => id)
  await tx.task.updateMany({ where: { id: { in: ids }, mirrorOf: { not: null } }, data: { mirrorOf: null } })
  for (const [leading, other] of mirrorsAmong(duties)) {
    const [first, second] = [tasks.get(leading)?.id, tasks.get(other)?.id]
    if (!first || !second) continue
    await tx.task.updateMany({ where: { id: { in: [first, second] } }, data: { mirrorOf: first } })
  }
}
