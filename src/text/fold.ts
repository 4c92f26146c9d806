const MARKS = /\p{M}+/gu

/** Vietnamese text without tone and vowel marks, lower case, đ as d: `Họp báo` → `hop bao`. One letter stays one letter once the input is NFC. */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .normalize('NFD')
    .replace(MARKS, '')
    .replaceAll('đ', 'd')
    .normalize('NFC')
}
