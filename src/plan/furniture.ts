const PAGE_NUMBER = /^\s*(?:(?:trang|page)\s+)?[-–—]?\s*(\d{1,3})\s*(?:\/\s*\d{1,3})?\s*[-–—]?\s*$/i
/** The official gazette heads its pages so, with the page's number before or after. */
const GAZETTE = /^\s*(?:\d+\s+)?CÔNG BÁO\s*\/\s*Số/u
/** The number of a document or a date, with a page number before or after. */
const RUNNING_HEAD = /^\d{1,3}\s.*\d[/-]|\d[/-].*\s\d{1,3}$/u
const SHORTEST_HEAD = 4
const LONGEST_HEAD = 120

const isPageNumber = (text: string) => text !== '' && text.length < 30 && PAGE_NUMBER.test(text)

/** Which lines are no text of the plan: form feeds, page numbers, page heads and feet. */
export function findFurniture(texts: readonly string[]): Set<number> {
  const found = repeatedHeads(texts)
  for (const index of risingNumbers(texts)) found.add(index)
  for (const index of numberedHeads(texts)) found.add(index)
  for (const [index, text] of texts.entries())
    if (
      text === '\f' ||
      ((isPageNumber(text) || (text !== '' && GAZETTE.test(text))) && isAlone(texts, index))
    )
      found.add(index)
  return found
}

const isEdge = (text: string | undefined) => text === undefined || text.trim() === '' || text === '\f'

const isBar = (text: string | undefined) => text?.trim().startsWith('|') ?? false

/** A bare number between blank lines, or beside the end of a page, is a page's; in a table drawn with bars it stands between bars. */
const isAlone = (texts: readonly string[], index: number) =>
  (isEdge(texts[index - 1]) && isEdge(texts[index + 1])) ||
  (texts[index - 1] === '\f' && !isBar(texts[index + 1])) ||
  (texts[index + 1] === '\f' && !isBar(texts[index - 1]))

/** Lines that stand right after or right before several page ends, word for word, are page heads or feet. */
function repeatedHeads(texts: readonly string[]): Set<number> {
  const ends = texts.map((text, at) => text === '\f' || (isPageNumber(text) && isAlone(texts, at)))
  const places = new Map<string, number[]>()
  for (const [index, text] of texts.entries()) {
    const trimmed = text.trim()
    if (trimmed.length < SHORTEST_HEAD || trimmed.length > LONGEST_HEAD) continue
    const near = ends[index - 2] || ends[index - 1] || ends[index + 1] || ends[index + 2]
    if (!near && !(isAlone(texts, index) && RUNNING_HEAD.test(trimmed))) continue
    add(places, keyOf(trimmed), index)
  }
  return new Set([...places.values()].filter((found) => found.length > 2).flat())
}

/** Lone figures at the foot of a text, a blank line after them, that count the pages one by one. */
function risingNumbers(texts: readonly string[]): number[] {
  const run: number[] = []
  for (const [index, text] of texts.entries()) {
    if (!isPageNumber(text) || !isEdge(texts[index + 1]) || isBar(texts[index - 1])) continue
    const before = run.at(-1)
    if (before !== undefined && pageOf(text) !== pageOf(texts[before]) + 1) return []
    run.push(index)
  }
  return run.length > 1 && pageOf(texts[run[0] ?? 0]) <= 3 ? run : []
}

/** A page number right over or under the page's head: both, where the numbers count page after page. */
function numberedHeads(texts: readonly string[]): number[] {
  const places = new Map<string, number[]>()
  for (const [index, text] of texts.entries()) {
    if (!isPageNumber(text)) continue
    for (const side of [1, -1]) {
      const head = texts[index + side]?.trim() ?? ''
      if (head.length < SHORTEST_HEAD || head.length > LONGEST_HEAD || !/\p{L}/u.test(head)) continue
      add(places, `${side} ${keyOf(head)}`, index)
    }
  }
  const found: number[] = []
  for (const [key, numbers] of places) {
    const pages = numbers.map((index) => pageOf(texts[index]))
    // A number may be missing: its page ended in a table.
    const counts = pages.every((page, at) => at === 0 || STEPS.has(page - (pages[at - 1] ?? 0)))
    const side = key.startsWith('-') ? -1 : 1
    if (numbers.length > 2 && counts) found.push(...numbers.flatMap((index) => [index, index + side]))
  }
  return found
}

const STEPS = new Set([1, 2, 3])

const pageOf = (text: string | undefined) => Number(PAGE_NUMBER.exec(text ?? '')?.[1] ?? 0)
const keyOf = (text: string) => text.replace(/\d+/g, '#')

function add(places: Map<string, number[]>, key: string, index: number): void {
  const found = places.get(key)
  if (found) found.push(index)
  else places.set(key, [index])
}
