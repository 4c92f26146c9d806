import { MARKER_FORMS, type MarkerForm } from './grammar/outline.ts'

/** What a paragraph is numbered or bulleted with. */
export interface Marker {
  kind: string
  rank: number
  number: string
  label: string // in references: `II`, `Điều 3`
  length: number // of the marker in the text
}

const formsByStart = new Map<string, MarkerForm[]>()
for (const form of MARKER_FORMS)
  for (const start of form.starts) formsByStart.set(start, [...(formsByStart.get(start) ?? []), form])

/** The marker a cleaned text opens with, if any. */
export function readMarker(text: string): Marker | null {
  const forms = formsByStart.get(text.charAt(0))
  if (!forms) return null
  const head = text.slice(0, 60)
  for (const form of forms) {
    const found = form.form.exec(head)
    if (found) return asMarker(form, found)
  }
  return null
}

function asMarker(form: MarkerForm, found: RegExpExecArray): Marker {
  const number = found[1] ?? ''
  return {
    kind: form.kind,
    rank: form.rank,
    number,
    label: labelOf(form, number, found[0]),
    length: found[0].length,
  }
}

/** Parts that are named by a word are named as printed: `Phần thứ nhất`, `PHỤ LỤC I`. */
function labelOf(form: MarkerForm, number: string, printed: string): string {
  return form.named ? printed.replace(/[\s.:)/–—-]+$/u, '') : form.label.replace('#', number)
}

const ROMAN: Record<string, number> = { I: 1, V: 5, X: 10 }
// The Vietnamese list runs a b c d đ e g h i k l m n o p q r s t u v x y: no f, j, w, z.
const LETTERS = 'abcdđeghiklmnopqrstuvxy'

/** The place of a marker in its series, or null where it has none (dashes). */
export function placeOf(marker: Marker): number | null {
  const { kind, number } = marker
  if (kind === 'roman') return romanValue(number)
  if (kind === 'capital') return number.charCodeAt(0) - 64
  if (kind === 'letter') return LETTERS.indexOf(number.charAt(0)) + 1 || null
  if (kind === 'dash' || kind === 'plus' || kind === 'star' || kind === 'dot') return null
  const last = number.split('.').at(-1) ?? ''
  if (/^\d+$/.test(last)) return Number(last)
  return /^[IVX]+$/i.test(number) ? romanValue(number.toUpperCase()) : null
}

function romanValue(text: string): number {
  let sum = 0
  for (const [index, letter] of [...text].entries()) {
    const value = ROMAN[letter] ?? 0
    const after = ROMAN[text.charAt(index + 1)] ?? 0
    sum += value < after ? -value : value
  }
  return sum
}
