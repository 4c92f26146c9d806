// Signs that make something of a text unless a backslash stands before them.
const SIGN =
  /\\([^\p{L}\p{N}\s])|(https?:\/\/[^\s<*]+)|<(?:@[!&]?|#|t:|:)[^>]*>|\[([^\]\n]+)\]\([^)\s]*\)|[*_~`|]+/gu
const LINE = /^(?:-#|>|#{1,3}|[-*+]) (?:(?:-#|#{1,3}|[-*+]) )?|^>$/u

/** What people see of a text with the platform's light markup: marks are gone, what they were escaped from stands. */
export const readMarkdown = (content: string): string =>
  content
    .split('\n')
    .map((line) =>
      line.replace(LINE, '').replace(SIGN, (_, escaped, url, label) => escaped ?? url ?? label ?? ''),
    )
    .join('\n')
