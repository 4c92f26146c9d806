const STAR_BULLET = /^\s*\*\s+(?=[^\s*])/

/** A text without the marks of Markdown emphasis, and whether all of it was bold. */
export interface Plain {
  text: string
  bold: boolean
  /** Headed with # in Markdown. */
  headed: boolean
}

/** Takes off `**`, `*`, `__` and `#`; a star that is a bullet stays. */
export function readEmphasis(source: string): Plain {
  if (!/[*_#]/.test(source)) return { text: source.replace(/\s+/g, ' ').trim(), bold: false, headed: false }
  const unhashed = source.replace(/^\s*#{1,6}\s+/, '')
  const headed = unhashed !== source
  const bullet = isStarBullet(unhashed)
  const body = bullet ? unhashed.replace(STAR_BULLET, '') : unhashed
  const text = body
    .replace(/\*+/g, '')
    .replace(/(^|\s)_{1,2}(?=\S)|(?<=\S)_{1,2}(?=\s|$)/g, '$1')
    .replace(/\s+/g, ' ')
    .trim()
  return { text: bullet ? `* ${text}` : text, bold: headed || isBold(body), headed }
}

/** `* item` opens a list when its star has no partner that would make it emphasis. */
function isStarBullet(text: string): boolean {
  if (!STAR_BULLET.test(text)) return false
  const single = text.replace(/\*\*/g, '').split('*').length - 1
  return single % 2 === 1
}

function isBold(text: string): boolean {
  if (!text.trimStart().startsWith('**')) return false
  const outside = text.split('**').filter((_, index) => index % 2 === 0)
  return outside.every((piece) => !/[\p{L}\d]/u.test(piece))
}
