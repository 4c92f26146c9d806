// Nine digits and more, perhaps in groups: a phone number, an identity card, a bank account. 120.000.000 is money.
const LONG_NUMBER =
  /(?<![\d.])(?![1-9]\d{0,2}(?:\.\d{3})+(?!\.?\d))(?!\d{1,2}([.-])\d{1,2}\1\d{4}(?!\d))\+?\d(?:[ .-]?\d){8,}(?![ .-]?\d)(?! ?(?:đ|vn[đd]|d(?!\p{L})))/giu
const ADDRESS = /(?<![^\s@])[^\s@]+@[^\s@]+\.[^\s@]+/gu

/** Text without what identifies a person by number or address. Document numbers, dates and sums of money stay. */
export function maskNumbers(text: string): string {
  return text
    .replace(ADDRESS, '***')
    .replace(LONG_NUMBER, (number) => (isInGroupsOfAPhone(number) ? '***' : number))
}

/** Columns of figures stand in groups too: `12 15 20 300 45`. */
function isInGroupsOfAPhone(number: string): boolean {
  return /^[+0]/.test(number) || number.split(/[ .-]/).every((group) => group.length > 2)
}
