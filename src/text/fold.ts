import { remember } from './remember.ts'

const MARKS = /\p{M}+/gu

/**
 * Vietnamese text without tone and vowel marks, lower case, đ (and the eths typed for it) as d: `Họp báo` → `hop bao`.
 * One letter stays one letter once the input is NFC.
 */
export const fold: (text: string) => string = remember((text) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/[đðɖ]/g, 'd')
    .normalize('NFC'),
)
