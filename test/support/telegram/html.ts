const KNOWN = /^\/?(?:b|strong|i|em|u|s|code|pre|blockquote|tg-spoiler)$/
const NAMED: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"' }

/** What people see of a text in HTML; null where the platform cannot read it: an unknown tag, one unclosed, a bare `<`. */
export function readHtml(html: string): string | null {
  const open: string[] = []
  let seen = ''
  let at = 0
  for (const found of html.matchAll(/<([^<>]*)>|&(\w+);|</g)) {
    const [whole, tag, entity] = found
    seen += html.slice(at, found.index)
    at = found.index + whole.length
    if (entity !== undefined) seen += NAMED[entity] ?? whole
    else if (tag === undefined || !KNOWN.test(tag)) return null
    else if (!tag.startsWith('/')) open.push(tag)
    else if (open.pop() !== tag.slice(1)) return null
  }
  return open.length > 0 ? null : seen + html.slice(at)
}
