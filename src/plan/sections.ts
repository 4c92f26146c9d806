import type { Node } from './tree.ts'

/** Short, no sentence: what a reader takes for a heading. */
export function isHeadingText(text: string, bold: boolean): boolean {
  if (text === '') return true
  if (text.length > (bold ? 400 : 220)) return false
  if (bold) return true
  return !/[.;]["”]?$/.test(text) || /^[^\p{Ll}]+$/u.test(text)
}

/** Numbered above letters and bullets, or a heading without a number. */
export const isNumbered = (node: Node): boolean => !node.marker || node.marker.rank < 11

/** An item with others under it is a section, unless it is a lettered or bulleted sentence: that stays one clause. */
export const isSection = (node: Node): boolean =>
  node.children.length > 0 && (isNumbered(node) || isHeadingText(node.text, node.bold))

/** The address of an item under another: `II` + `1` → `II.1`, `II.1` + `1.1` → `II.1.1`. */
export function addressUnder(parent: string, node: Node): string {
  const label = node.marker?.label ?? ''
  if (!label) return parent
  const number = node.marker?.number ?? ''
  if (node.marker?.kind.startsWith('number') && number.includes('.')) {
    // `1.1` repeats the number over it.
    const over = number.split('.').slice(0, -1).join('.')
    const base =
      parent === over ? '' : parent.endsWith(`.${over}`) ? parent.slice(0, -over.length - 1) : parent
    return [base, number].filter(Boolean).join('.')
  }
  return [parent, label].filter(Boolean).join('.')
}

/** The text of an item with everything under it. */
export function wholeText(node: Node): string {
  const below = node.children.map((child) => `${bulletOf(child)}${wholeText(child)}`)
  return [node.text, ...below].filter(Boolean).join('\n')
}

function bulletOf(node: Node): string {
  if (!node.marker) return ''
  const { kind, number } = node.marker
  if (kind === 'letter') return `${number}) `
  if (kind === 'bracket') return `(${number}) `
  return kind.startsWith('number') ? `${number}. ` : `${number} `
}
