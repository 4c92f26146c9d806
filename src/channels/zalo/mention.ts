const BETWEEN = String.raw`\s+`
const AFTER = String.raw`(?![\p{L}\p{M}\p{N}])`

/**
 * What was said, without the bot's name: `@Bot Việc Nhóm xong #12` → `xong #12`. The platform writes the name as it is
 * shown, with its spaces, and marks it in no other way, so it must be known to be taken out.
 */
export function withoutName(text: string, names: readonly string[]): string {
  const composed = text.normalize('NFC')
  const patterns = names
    .toSorted((one, other) => other.length - one.length)
    .map((name) => name.normalize('NFC').trim().split(/\s+/u).map(escapeForPattern).join(BETWEEN))
  if (patterns.length === 0) return composed
  const mention = new RegExp(`@(?:${patterns.join('|')})${AFTER}[ \\t:,]*`, 'giu')
  if (!mention.test(composed)) return composed
  return composed.replaceAll(mention, ' ').replaceAll(/ {2,}/gu, ' ').trim()
}

const escapeForPattern = (word: string) => word.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`)
