const MARKS = /\p{M}+/gu

/**
 * Vietnamese text without tone and vowel marks, lower case, đ (and the eths typed for it) as d: `Họp báo` → `hop bao`.
 * One letter stays one letter once the input is NFC.
 */
export function fold(text: string): string {
  const known = folded.get(text)
  if (known !== undefined) return known
  const plain = strip(text)
  if (text.length <= SHORT) {
    if (folded.size >= REMEMBERED) folded.clear()
    folded.set(text, plain)
  }
  return plain
}

// Texts are folded word by word, and a language has few words.
const folded = new Map<string, string>()
const SHORT = 16
const REMEMBERED = 20_000

function strip(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/[đðɖ]/g, 'd')
    .normalize('NFC')
}
