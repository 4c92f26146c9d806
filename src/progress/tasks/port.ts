import type { Queries } from '../../database/database.ts'
import {
  askedExtension,
  askedExtensions,
  askForTime,
  grantExtension,
  lastAsked,
  refuseExtension,
  setDeadline,
} from '../deadlines/extensions.ts'
import { doersOf, giveTask, ownPlanOf, takeBack } from '../giving/give.ts'
import { countAll, countByGroup, nameBy } from '../overview/counts.ts'
import { withoutOwnPlan } from '../overview/own-plans.ts'
import { cardDetails, saidOf } from './card.ts'
import { findAssignment, findAssignments, knownCodes } from './find.ts'
import { tasksOf } from './list.ts'

/** Everything commands ask of tasks, upon a database or within one transaction. */
export const createTasks = (queries: Queries) => ({
  find: bind(queries, findAssignments),
  byId: bind(queries, findAssignment),
  known: bind(queries, knownCodes),
  list: bind(queries, tasksOf),
  details: bind(queries, cardDetails),
  said: bind(queries, saidOf),
  countAll: bind(queries, countAll),
  countByGroup: bind(queries, countByGroup),
  nameBy: bind(queries, nameBy),
  withoutOwnPlan: bind(queries, withoutOwnPlan),
  askForTime: bind(queries, askForTime),
  setDeadline: bind(queries, setDeadline),
  asked: bind(queries, askedExtensions),
  askedOne: bind(queries, askedExtension),
  lastAsked: bind(queries, lastAsked),
  grant: bind(queries, grantExtension),
  refuse: bind(queries, refuseExtension),
  ownPlanOf: bind(queries, ownPlanOf),
  doersOf: bind(queries, doersOf),
  give: bind(queries, giveTask),
  takeBack: bind(queries, takeBack),
})

export type Tasks = ReturnType<typeof createTasks>

function bind<Rest extends unknown[], Result>(
  queries: Queries,
  ask: (queries: Queries, ...rest: Rest) => Result,
): (...rest: Rest) => Result {
  return (...rest) => ask(queries, ...rest)
}
