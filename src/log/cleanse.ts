/** A text of an error, without secrets and without what people said or are called. */
export type Cleanse = (text: string) => string

const GONE = '…'
const LONGEST = 500

// Tokens by their looks, for those that no setting names: of Telegram and Zalo, of Discord, and in addresses and headers.
const SECRETS: readonly [RegExp, string][] = [
  [/\bbot\d+(?::|%3A)[^\s/"'?]+/giu, `bot${GONE}`],
  [/(?<![\d:.])\d{6,}:[\w-]{16,}/gu, GONE],
  [/\b[\w-]{20,}\.[\w-]{4,}\.[\w-]{20,}/gu, GONE],
  [/\b([a-z][a-z+.-]*:\/\/)[^\s/@"']*@/giu, `$1${GONE}@`],
  [/\b(Bearer|Basic|Bot)\s+[\w.~+/=-]{8,}/gu, `$1 ${GONE}`],
  [/([?&](?:token|secret|code|key|password|access_token)=)[^\s&"']+/giu, `$1${GONE}`],
]

// People by their looks: what a database found twice, addresses of mail, numbers of phones, papers and rooms.
const PEOPLE: readonly [RegExp, string][] = [
  [/=\([^\n]*\)/gu, `=(${GONE})`],
  [/[\w.+-]+@[\w-]+\.[\w.-]+/gu, GONE],
  [/\+?\d(?:[\s.-]?\d){7,}/gu, GONE],
  [/\b(?=[0-9a-f]*\d)[0-9a-f]{16,}\b/giu, GONE],
]

// Names that code gives: `a.b`, `a-b`, `a_b`. A single word may be somebody's name.
const IDENTIFIER = /^[a-z]\w*(?:[-_.]\w+)+(?:\(\))?$/u
const FOREIGN_LETTER = /(?=\p{L})[^\p{ASCII}]/u

/** `secrets` are taken out wherever they stand. */
export function createCleanse(secrets: readonly string[]): Cleanse {
  const replaceAll = (text: string, rules: typeof SECRETS) =>
    rules.reduce((kept, [pattern, by]) => kept.replace(pattern, by), text)
  return (text) => {
    const known = secrets.reduce((kept, secret) => kept.replaceAll(secret, GONE), text)
    const lines = withoutQuery(replaceAll(known, SECRETS)).split('\n')
    const kept = lines.map((line) => replaceAll(withoutForeign(withoutQuoted(line)), PEOPLE)).join('\n')
    return kept.length > LONGEST ? `${kept.slice(0, LONGEST)}${GONE}` : kept
  }
}

/** Prisma shows the whole call, with what was to be written; which one it was and what failed are enough. */
function withoutQuery(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const [called = ''] = lines.filter((line) => /^Invalid `.*` invocation/u.test(line))
  return called === '' ? text : `${called}\n${lines.at(-1)}`
}

/** Quotes may stand within quotes: from the first that is no name to the last, all goes. */
function withoutQuoted(line: string): string {
  const marks = [...line.matchAll(/["“”«»]|(?<!\w)'|'(?!\w)/gu)].map(({ index }) => index)
  for (let at = 0; at < marks.length; at += 2) {
    const start = marks[at] ?? 0
    const end = marks[at + 1]
    if (end !== undefined && IDENTIFIER.test(line.slice(start + 1, end))) continue
    const last = marks.length % 2 === 0 ? (marks.at(-1) ?? line.length) : line.length
    return `${line.slice(0, start)}"${GONE}"${line.slice(last + 1)}`
  }
  return line
}

/** What the house and its libraries say of themselves is English: other letters were typed by somebody. */
function withoutForeign(line: string): string {
  return line
    .split(/([:;,()]\s*)/u)
    .map((part) => (FOREIGN_LETTER.test(part) ? GONE : part))
    .join('')
}
