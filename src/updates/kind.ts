import type { Clause } from './clauses/clauses.ts'
import type { MessageKind, ReadUpdate } from './model.ts'
import { nodding } from './words/cues.ts'
import { type Item, says } from './words/items.ts'

/** What a message is: an update before a question, a question before manners; whatever tells nothing is something else. */
export function kindOf(
  text: string,
  clauses: readonly Clause[],
  updates: readonly ReadUpdate[],
): MessageKind {
  const items = clauses.flatMap((clause) => clause.items)
  const asks = clauses.some(({ role }) => role === 'question')
  const told = clauses.filter(({ role }) => role !== 'question' && role !== 'manners' && role !== 'contact')
  const named = updates.some(({ task, taskNumber }) => task !== null || taskNumber !== null)
  if ((named || (!asks && !told.some(asksFor))) && updates.some((update) => isTold(update, told)))
    return 'update'
  if (asks) return isOfTheHouse(items) ? 'question' : 'other'
  if (isNod(text, items)) return 'acknowledgement'
  return updates.some(hasTask) && tellsSomething(told) && (named || told.some(isOfNow)) ? 'update' : 'other'
}

const hasTask = ({ task, taskNumber, taskWords }: ReadUpdate): boolean =>
  task !== null || taskNumber !== null || taskWords !== null

function isTold(update: ReadUpdate, told: readonly Clause[]): boolean {
  if (update.outputs.length + update.cumulative.length > 0 && (hasTask(update) || isCounted(told)))
    return true
  if (update.percent !== null) return true
  if (!hasTask(update)) return false
  if (update.difficulty !== null || update.noDifficulty || update.amount !== null || update.spent !== null)
    return true
  if (
    told.some(({ items }) =>
      items.some((item) =>
        says(
          item,
          'done',
          'paused',
          'blocked',
          'dropped',
          'doing',
          'routineWait',
          'wait',
          'trouble',
          'issued',
          'already',
          'almost',
        ),
      ),
    ) &&
    !told.some(asksFor)
  )
    return true
  return update.state === 'not_started' || update.state === 'done' || update.proposal !== null
}

/** “một bài thơ” counts nothing: without a task there are figures, or words of a report beside the number. */
const isCounted = (told: readonly Clause[]): boolean =>
  told.some(
    ({ items }) =>
      items.some(({ figure }) => figure?.kind === 'number' && !figure.inWords) ||
      items.some((item) => says(item, 'period', 'already')),
  )

/** A task named in words only is reported on where figures or a time stand beside it. */
const isOfNow = ({ items }: Clause): boolean =>
  items.some((item) => item.figure !== null || says(item, 'period', 'already', 'doing'))

const isOfTheHouse = (items: readonly Item[]): boolean =>
  items.some(
    (item) =>
      item.task !== null ||
      item.taskNumber !== null ||
      item.agency !== null ||
      item.unit !== null ||
      item.topic !== null ||
      says(item, 'ofTheHouse'),
  )

function isNod(text: string, items: readonly Item[]): boolean {
  if (items.length === 0) return nodding.some((nod) => text.includes(nod))
  return (
    items.some((item) => says(item, 'acknowledged', 'thanks')) &&
    items.every(
      (item) => item.figure === null || item.figure.kind === 'document' || item.figure.kind === 'day',
    )
  )
}

/** “nhắc TTTT-3”, “xin lùi hạn TTTT-3”: wants something done instead of telling. */
const asksFor = ({ items }: Clause): boolean => items.some((item) => says(item, 'request'))

const tellsSomething = (told: readonly Clause[]): boolean =>
  !told.some(asksFor) &&
  told
    .flatMap(({ items }) => items)
    .filter(
      (item) =>
        item.task === null && item.taskNumber === null && !says(item, 'polite', 'light', 'task', 'thanks'),
    ).length > 1
