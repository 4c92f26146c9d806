// Nine digits and more, perhaps in groups: a phone number, an identity card, a bank account. 120.000.000 is money.
const LONG_NUMBER = /(?<![\d.])(?![1-9]\d{0,2}(?:\.\d{3})+(?!\.?\d))\+?\d(?:[ .-]?\d){8,}/gu
const ADDRESS = /[^\s@]+@[^\s@]+\.[^\s@]+/gu

/** Text without what identifies a person by number or address. Document numbers and dates stay. */
export function maskNumbers(text: string): string {
  return text.replace(ADDRESS, '***').replace(LONG_NUMBER, '***')
}
