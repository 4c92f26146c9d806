import { beginsWithNo } from '../words/cues.ts'
import { type Item, says } from '../words/items.ts'
import type { Clause } from './clauses.ts'

/** Whether a clause asks: “đến đâu rồi”, “bao giờ xong”, “nộp chưa em?”, “có tính vào TTTT-3 không nhỉ”. */
export function asksSomething(clause: Clause): boolean {
  const { items, asked } = clause
  if (items.some((item) => says(item, 'asks', 'closing'))) return true
  if (asksByWord(items) && (asked || !isReport(items))) return true
  const tail = tagAt(items)
  if (tail < 0) return asked && !items.some((item) => isReported(item) || says(item, 'done'))
  if (items[tail]?.break.kind === 'label' || tail === 0) return false
  if (says(items[tail], 'notYet')) return true
  return asked || items.slice(0, tail).some((item) => says(item, 'affirmed') && !says(item, 'lacking'))
}

/** “có khó khăn gì không”, “vướng gì”: asks for what it names. */
export function asksOf(clause: Clause, at: number): boolean {
  const { items } = clause
  if (items.some(({ break: { kind } }, place) => kind === 'label' && place === at + 1)) return false
  const tail = tagAt(items)
  if (tail > at && says(items[tail], 'no') && items.slice(0, at).some((item) => says(item, 'affirmed')))
    return true
  return (
    asksByWord(items) && items.slice(at + 1).every((item) => says(item, 'interrogative', 'polite', 'already'))
  )
}

const asksByWord = (items: readonly Item[]): boolean =>
  items.some((item, at) => says(item, 'interrogative') && !isIndefinite(items, at))

/** “không có gì”, “chưa biết bao giờ xong”, “ai cũng”: words that ask elsewhere and ask nothing here. */
const isIndefinite = (items: readonly Item[], at: number): boolean =>
  items.slice(0, at).some((item) => says(item, 'no', 'notYet', 'lacking') || beginsWithNo(item.text)) ||
  says(items[at], 'anyone') ||
  says(items[at + 1], 'anyone')

/** “60% rồi, gửi ở đâu ạ” reports as well; “10 chương trình ở đâu” only asks. */
const isReport = (items: readonly Item[]): boolean =>
  items.some(isReported) &&
  items.some((item) => item.task !== null || says(item, 'produced', 'already', 'period'))

const isReported = ({ figure }: Item): boolean =>
  figure !== null && figure.kind !== 'day' && figure.kind !== 'time'

/** The “chưa” or “không” that closes a clause, manners left out. */
function tagAt(items: readonly Item[]): number {
  const last = items.findLastIndex((item) => !says(item, 'polite', 'already') || says(item, 'tag'))
  return says(items[last], 'tag') ? last : -1
}
