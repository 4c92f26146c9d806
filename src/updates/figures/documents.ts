import { fold } from '../../text/fold.ts'
import table from '../knowledge/documents.json' with { type: 'json' }
import type { Word } from '../words/words.ts'
import { readFullDay } from './days.ts'

/** A document named by its number: `45/KH-UBND ngày 12/4`. */
export interface Document {
  text: string
  isPlan: boolean // of the kind that agencies issue to carry out a plan
  length: number // in words
}

const types = new Set(table.types)
const byFold = new Map(table.types.map((type) => [fold(type), type]))
const firstWords = new Set(table.types.map((type) => fold(type).split(' ')[0] ?? ''))
const plans = new Set(table.plan)
/** Whether a kind of document is what agencies issue to carry out a plan. */
export const isPlan = (type: string): boolean => plans.has(type) || plans.has(byFold.get(type) ?? '')

const signed = new Set(table.signed.map(fold))

const textOf = (words: readonly Word[], from: number, to: number): string =>
  words
    .slice(from, to)
    .map(({ text, gap }, at) => (at === 0 ? text : gap + text))
    .join('')

/** The document named from this word on: its type, its number, its day. Null where no document is named. */
export function readDocument(words: readonly Word[], start: number): Document | null {
  const type = typeAt(words, start)
  let at = start + type.length
  const saysNumber = words[at]?.folded === 'so' && words[at]?.digits === null
  if (type.length > 0 && saysNumber) at++
  else if (type.length === 0 && saysNumber) return null
  const number = words[at]?.digits
  if (!number || !/^\d{1,5}$/.test(number) || (at > start && !/^[\s:.]{0,2}$/.test(words[at]?.gap ?? '')))
    return null
  const symbol = symbolAt(words, at + 1)
  const day = signedAt(words, at + 1 + symbol.length)
  const named =
    symbol.length > 0 || (type.length > 0 && (saysNumber || day.length > 0 || Number(number) >= 100))
  if (!named) return null
  const name = symbol.length > 0 ? `${number}/${symbol.text}` : `${type.text} ${table.number} ${number}`
  return {
    text: day.text ? `${name} ${table.on} ${day.text}` : name,
    isPlan: plans.has(type.text.toLowerCase()) || /^KH(?:-|$)/.test(symbol.text),
    length: at + 1 + symbol.length + day.length - start,
  }
}

function typeAt(words: readonly Word[], start: number): { text: string; length: number } {
  const none = { text: '', length: 0 }
  if (!firstWords.has(words[start]?.folded ?? '')) return none
  for (const length of [2, 1]) {
    const text = textOf(words, start, start + length)
    const known = types.has(text) ? text : byFold.get(text)
    if (known) return { text: known.length < 4 ? known.toUpperCase() : known, length }
  }
  return none
}

/** `/KH-UBND`, `/2022/QĐ-UBND`; without a hyphen only a known type: `/KH`. */
function symbolAt(words: readonly Word[], start: number): { text: string; length: number } {
  const none = { text: '', length: 0 }
  let at = start
  const year = words[at]
  if (year?.digits && /^20\d\d$/.test(year.digits) && year.gap === '/') at++
  if (!/^ ?\/ ?$/.test(words[at]?.gap ?? '') || words[at]?.digits !== null) return none
  const first = at
  at++
  while (/^[-–&.]$/.test(words[at]?.gap ?? '') && words[at]?.digits === null) at++
  if (at === first + 1 && !types.has(words[first]?.typed ?? '')) return none
  const letters = words.slice(first, at).map(({ typed, gap }, nth) => (nth === 0 ? '' : gap) + typed)
  const text = letters.join('').toUpperCase().replaceAll('–', '-')
  return { text: first > start ? `${year?.digits}/${text}` : text, length: at - start }
}

/** `ngày 12/4`, `ký 15/4`, `06/4` right after the number. */
function signedAt(words: readonly Word[], start: number): { text: string; length: number } {
  const none = { text: '', length: 0 }
  let at = start
  for (const length of [2, 1]) {
    const text = words
      .slice(start, start + length)
      .map(({ folded }) => folded)
      .join(' ')
    if (!signed.has(text)) continue
    at = start + length
    break
  }
  const full = readFullDay(words, at)
  if (full) {
    const { day, month, year } = full.day
    return { text: `${day}/${month}${year ? `/${year}` : ''}`, length: at + full.length - start }
  }
  const [day, month] = [words[at], words[at + 1]]
  if (!/^\d{1,2}$/.test(day?.digits ?? '') || !/^\d{1,2}$/.test(month?.digits ?? '') || month?.gap !== '/')
    return none
  if (Number(day?.digits) > 31 || Number(month.digits) > 12) return none
  return { text: `${Number(day?.digits)}/${Number(month.digits)}`, length: at + 2 - start }
}
