/** Text as typed, without what cannot be seen: control characters, marks that turn the direction of writing, halves of letters. */
export function clean(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?|\u2028|\u2029/gu, '\n')
    .replace(/(?![\n\t])[\p{Cc}\p{Cf}\u{FFFD}]/gu, '')
    .trim()
}
