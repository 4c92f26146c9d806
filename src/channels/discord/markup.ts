import type { Block } from '../../chat/channel.ts'

// An address is no markup to the platform, and would not open with backslashes in it. Only a star might end the bold
// text in which it stands.
const ADDRESS = /(https?:\/\/[^\s<]+)/u
const SIGN = /[\\*_~`|[\]<]/gu
const LINE_START = /^(\s*)(-#|[>#+-])/gmu

/** Nothing in a text is markup. */
export const escapeMarkup = (text: string): string =>
  text
    .split(ADDRESS)
    .map((piece, at) => (at % 2 === 1 ? piece.replaceAll('*', '%2A') : piece.replace(SIGN, '\\$&')))
    .join('')
    .replace(LINE_START, '$1\\$2')

/** A text as its block looks: in bold, marked as quoted line by line, or small. */
export function dress(style: Block['style'], text: string): string {
  const escaped = escapeMarkup(text)
  switch (style) {
    case 'lead':
      return eachLine(escaped, (line) => (line.trim() === '' ? line : `**${line}**`))
    case 'quote':
      return eachLine(escaped, (line) => `> ${line}`)
    case 'note':
      return eachLine(escaped, (line) => (line.trim() === '' ? line : `-# ${line}`))
    case 'text':
      return escaped
  }
}

const eachLine = (text: string, mark: (line: string) => string) => text.split('\n').map(mark).join('\n')
